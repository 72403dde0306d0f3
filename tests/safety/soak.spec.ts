import type { Browser, Inspected, Tab } from '../e2e/browsers/tab';
import { clickInCard } from '../e2e/click-in-card';
import { expect, test } from '../e2e/fixtures';
import { asked, button, cardOf, offered, reads } from '../e2e/poise';
import { becomes, click, focused, PATIENCE, seen } from '../e2e/steps';
import { home, inline, modal, PITCH_PAGE, type Surface } from '../e2e/surfaces';

/**
 * An hour at the keyboard before a release; at every run a few minutes of it, along the same ways. An even number of posts a
 * round: drafts are put right in two ways by turns, so that each life of the background is weighed after the same work.
 */
const { rounds, posts } = process.env.POISE_LONG
  ? { rounds: 10, posts: { home: 10, modal: 1, inline: 9 } }
  : { rounds: 2, posts: { home: 1, modal: 1, inline: 2 } };

const MB = 2 ** 20;

/**
 * A draft of 50 keys, and what is left of it once its barb is cut. Of that nothing is marked at any moment: a card that first
 * shows a mark and then, with the encoder's reading, none, shrinks away under the mouse.
 */
const draftOf = (number: number) => {
  const rest = `. ${String(number).padStart(4, '0')}.`;
  return { typed: `Read the list on the door, you stupid clown${rest}`, cut: `Read the list on the door${rest}` };
};
const KEYS = draftOf(0).typed.length;

declare global {
  interface Window {
    soaked: { keys: number; routes: number };
  }
}

/** Counts what the page itself hears. Runs in the page. */
const countInPage = (): void => {
  window.soaked = { keys: 0, routes: 0 };
  const onKey = ({ isTrusted, key, ctrlKey }: KeyboardEvent) => {
    if (isTrusted && key.length === 1 && !ctrlKey) window.soaked.keys += 1;
  };
  const onRoute = () => {
    window.soaked.routes += 1;
  };
  addEventListener('keydown', onKey, { capture: true });
  navigation.addEventListener('currententrychange', onRoute);
};

type Soak = {
  readonly tab: Tab;
  readonly open: Browser;
  readonly inspected: Inspected;
  /** What should have been posted so far, oldest first. */
  readonly written: string[];
  /** Times that Poise's words were taken, in whole or for one finding. */
  changes: number;
  /** Bytes on the background's heap after each death, once it has judged and advised again: at home, in a reply, at home … */
  readonly reborn: number[];
};

/** Waits until the card speaks of these words, and is no longer changing under the mouse. */
const rests = async (tab: Tab, words: string): Promise<void> => {
  let last = '';
  const card = async () => {
    const { findings, buttons } = (await cardOf(tab)) ?? { findings: [], buttons: [] };
    const before = last;
    last = JSON.stringify([findings, buttons]);
    return buttons.length > 0 && findings.every(({ quote }) => words.includes(quote)) && last === before;
  };
  await expect.poll(card, { message: 'a card at rest', timeout: PATIENCE, intervals: [100] }).toBe(true);
};

/** Presses a button of the card, and says what the rewrite was that stood open then. */
const press = async (tab: Tab, name: string): Promise<string> => {
  const hit = await clickInCard(tab, name);
  if (!hit) throw new Error(`The card has no "${name}".`);
  return hit.rewrite;
};

/** Writes one draft, has it put right this way and that, and posts it; `dies` in the midst of the typing. */
const post = async (soak: Soak, surface: Surface, dies: boolean): Promise<void> => {
  const { tab, open, written } = soak;
  const number = written.length;
  const { typed, cut } = draftOf(number);
  let words = '';
  const now = async (text: string) => {
    await reads(tab, surface, text);
    await rests(tab, text);
    words = text;
  };
  const use = async () => now(await press(tab, 'Use this'));
  const fix = async () => {
    await press(tab, 'Cut it');
    await now(cut);
  };
  const undo = async () => {
    await press(tab, 'Undo');
    await reads(tab, surface, typed);
    await offered(tab);
    words = typed;
  };

  await tab.type(typed.slice(0, KEYS / 2));
  if (dies) await open.killBackground?.();
  await tab.type(typed.slice(KEYS / 2));
  await offered(tab);
  for (const change of number % 2 === 0 ? [use, use] : [fix, fix, use]) {
    if (words !== '') await undo();
    await change();
    soak.changes += 1;
  }
  if (dies) soak.reborn.push(await soak.inspected.heap());
  if (number % 4 === 3) {
    await undo();
    await click(tab, surface.button);
    await asked(tab);
    await click(tab, button('Post anyway'));
  } else {
    await tab.press('Control+Enter');
  }
  written.push(words);
  await becomes(tab, written.length, () => window.practice.posted.length);
};

/** Posts so often at one place, each time in a box that the site has made anew. */
const postAll = async (soak: Soak, surface: Surface, times: number, dies: boolean): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    await click(soak.tab, surface.box);
    await focused(soak.tab, surface.box);
    await becomes(soak.tab, true, () => document.querySelector('poise-coach') !== null);
    await post(soak, surface, dies && time === 0);
  }
};

/**
 * Once through the site: two deaths, six routes. The site's own editor keeps the page of its last use, which grows with each
 * post, until the caret is elsewhere; so a round ends two pages further, where nothing grows.
 */
const goRound = async (soak: Soak): Promise<void> => {
  const { tab } = soak;
  await tab.evaluate(() => window.practice.go('/home'));
  await postAll(soak, home, posts.home, true);
  await click(tab, '[data-testid="SideNav_NewTweet_Button"]');
  await postAll(soak, { ...modal, draft: 'modal' }, posts.modal, false);
  await seen(tab, modal.box, 0);
  await tab.evaluate((path) => window.practice.go(path), PITCH_PAGE);
  await click(tab, '[data-testid="inline_reply_offscreen"] .pretend-editor');
  await postAll(soak, inline, posts.inline, true);
  await tab.evaluate(() => window.practice.go('/quietcoffee'));
  await click(tab, '[data-testid="SearchBox_Search_Input"]');
  await tab.evaluate(() => window.practice.go('/settings/display'));
  await becomes(tab, 0, () => document.querySelectorAll('poise-coach').length);
  // The site's note that a post was sent, with its link, stands for four seconds.
  await becomes(tab, 0, () => document.querySelectorAll('[data-testid="toast"]').length);
};

type Weight = { readonly JSHeapUsedSize: number; readonly JSEventListeners: number; readonly Nodes: number };

/** What the page's process holds, Poise in it, once it is cleared of what nobody holds. */
const weigh = async ({ send }: Tab): Promise<Weight> => {
  await send?.('Performance.enable');
  await send?.('HeapProfiler.collectGarbage');
  const told = (await send?.('Performance.getMetrics')) as
    | { metrics: { name: keyof Weight; value: number }[] }
    | undefined;
  const metrics = told?.metrics ?? [];
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Weight;
};

/** Nodes that may come and go with the site's own notes. */
const NOTE = 60;

test('An hour of use leaves nothing behind: no memory, no listener, no node, no complaint', async ({
  tab,
  site,
  open,
}) => {
  test.setTimeout(60_000 + rounds * 150_000);
  // What earlier tests made it say is gone with it.
  await open.killBackground?.();
  const inspected = (await open.inspect?.()) as Inspected;
  const soak: Soak = { tab, open, inspected, written: [], changes: 0, reborn: [] };
  await tab.goto('/settings/display');
  await tab.evaluate(countInPage);

  const weights: Weight[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await test.step(`round ${round}`, () => goRound(soak));
    weights.push(await weigh(tab));
  }
  const figures = { page: weights, background: soak.reborn };
  test.info().annotations.push({ type: 'weights', description: JSON.stringify(figures) });

  const count = rounds * (posts.home + posts.modal + posts.inline);
  expect(soak.written).toHaveLength(count);
  expect(site.posted().map(({ texts }) => texts)).toEqual(soak.written.map((text) => [text]));
  expect(soak.changes).toBe(count * 2.5);
  expect(await tab.evaluate(() => window.soaked)).toEqual({ keys: count * KEYS, routes: rounds * 6 });
  expect(soak.reborn).toHaveLength(rounds * 2);
  expect(inspected.lives(), 'lives of the background').toBe(1 + rounds * 2);
  expect(inspected.complaints, 'said in any console').toEqual([]);

  const [first, last] = [weights[0], weights.at(-1)] as [Weight, Weight];
  expect(last.JSEventListeners, 'listeners').toBeLessThanOrEqual(first.JSEventListeners);
  expect(last.Nodes, 'nodes').toBeLessThan(first.Nodes + NOTE);
  expect(last.JSHeapUsedSize, 'memory of the page').toBeLessThan(first.JSHeapUsedSize + 2 * MB);
  for (const [at, bytes] of soak.reborn.entries())
    expect(bytes, 'memory of the background').toBeLessThan((soak.reborn[at % 2] ?? 0) + MB);
});
