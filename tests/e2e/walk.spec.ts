import fc from 'fast-check';
import type { Tab } from './browsers/tab';
import { clickInCard } from './click-in-card';
import { expect, test } from './fixtures';
import { button, cardOf, isAsked, modelOf, reads } from './poise';
import { CHROMIUM, FIREFOX, LONG } from './quick';
import { becomes, click, focused, PATIENCE, paste, turn } from './steps';
import { home, mobile, type Surface } from './surfaces';

/** Each walk is fixed by its seed; a walk that ever failed is kept below, cut down to the steps that mattered. */
const SEEDS = process.env.POISE_SEED ? [Number(process.env.POISE_SEED)] : [1, 2];
/** A short walk at every run, a long one in the long form; `POISE_WALK` sets any other length. */
const STEPS = Number(process.env.POISE_WALK ?? (process.env.POISE_LONG ? 2000 : 25));
/** Near X's limit the draft is posted and the next one begun. */
const FULL = 180;

const ACTIONS = [
  'words',
  'words',
  'barb',
  'emoji',
  'newline',
  'backspace',
  'select and replace',
  'insert before the end',
  'paste',
  'undo and redo',
  'use',
  'use',
  'fix',
  'undo in the card',
  'theme',
  'route',
  'post',
] as const;
type Action = (typeof ACTIONS)[number];

const KEPT: readonly (readonly Action[])[] = [['newline', 'barb', 'words', 'undo and redo', 'post']];

type Walk = { readonly tab: Tab; readonly surface: Surface; text: string; dark: boolean; swap: Swap | undefined };

/** The last change that Poise made: what its "Undo" leads back to, and what it wrote. */
type Swap = { readonly original: string; readonly rewritten: string };

const pathOf = (seed: number): readonly Action[] =>
  fc.sample(fc.array(fc.constantFrom(...ACTIONS), { minLength: STEPS, maxLength: STEPS }), { seed, numRuns: 1 })[0] ??
  [];

/** Plain letters at the end, so that one key moves or deletes exactly one character of the model. */
const endsPlainly = ({ text }: Walk): boolean => /[a-z ]{3}$/.test(text);

const backToEnd = async ({ tab, surface }: Walk): Promise<void> => {
  await click(tab, surface.box);
  await focused(tab, surface.box);
  await tab.press('Control+End');
};

const write = async (walk: Walk, words: string): Promise<void> => {
  await walk.tab.press('Control+End');
  await walk.tab.type(words);
  walk.text += words;
};

const repeat = async ({ tab }: Walk, chord: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await tab.press(chord);
};

/** A rewrite on top of a rewrite leads back to what the writer wrote. */
const rewrote = (walk: Walk, rewritten: string): void => {
  const { swap, text } = walk;
  walk.swap = { original: swap?.rewritten === text ? swap.original : text, rewritten };
  walk.text = rewritten;
};

const upTo = (most: number): readonly number[] => [...Array(most + 1).keys()];

/** What a draft may be once one finding is put right: its words replaced, and at most the white space around them. */
const afterFix = (text: string, quote: string, words: string): readonly string[] =>
  upTo(text.length)
    .filter((at) => text.startsWith(quote, at))
    .map((at) => [text.slice(0, at), text.slice(at + quote.length)] as const)
    .flatMap(([head, tail]) =>
      upTo(head.length - head.trimEnd().length).flatMap((before) =>
        upTo(tail.length - tail.trimStart().length).map(
          (behind) => head.slice(0, head.length - before) + words + tail.slice(behind),
        ),
      ),
    );

/** What each action does to the page and to the model of what should be there. */
const act: Readonly<Record<Action, (walk: Walk) => Promise<void>>> = {
  words: (walk) => write(walk, ' see the list'),
  barb: (walk) => write(walk, ' you idiot'),
  emoji: (walk) => write(walk, ' 👍🏽'),
  newline: async (walk) => {
    await walk.tab.press('Control+End');
    await walk.tab.press('Enter');
    walk.text += '\n';
  },
  backspace: async (walk) => {
    if (!endsPlainly(walk)) return;
    await walk.tab.press('Control+End');
    await repeat(walk, 'Backspace', 2);
    walk.text = walk.text.slice(0, -2);
  },
  'select and replace': async (walk) => {
    if (!endsPlainly(walk)) return;
    await walk.tab.press('Control+End');
    await repeat(walk, 'Shift+ArrowLeft', 3);
    await walk.tab.type('ox');
    walk.text = `${walk.text.slice(0, -3)}ox`;
  },
  'insert before the end': async (walk) => {
    if (!endsPlainly(walk)) return;
    await walk.tab.press('Control+End');
    await repeat(walk, 'ArrowLeft', 2);
    await walk.tab.type('q');
    walk.text = `${walk.text.slice(0, -2)}q${walk.text.slice(-2)}`;
  },
  paste: async (walk) => {
    await walk.tab.press('Control+End');
    await paste(walk.tab, ' as you\nsaid 🙂');
    walk.text += ' as you\nsaid 🙂';
  },
  'undo and redo': async ({ tab }) => {
    await tab.press('Control+z');
    await turn(tab);
    await tab.press('Control+Shift+Z');
    await turn(tab);
  },
  use: async (walk) => {
    const hit = await clickInCard(walk.tab, 'Use this');
    if (hit === undefined) return;
    await expect.poll(async () => (await cardOf(walk.tab))?.buttons, { timeout: PATIENCE }).toContain('Undo');
    rewrote(walk, hit.rewrite);
  },
  fix: async (walk) => {
    const { tab, surface, text } = walk;
    const card = await cardOf(tab);
    const finding = card?.findings.find(({ fix }) => fix !== undefined);
    // While the writer types on, the card shows an earlier draft; its main button says so.
    if (finding?.fix === undefined || !card?.buttons.includes('Use this')) return;
    const after = afterFix(text, finding.quote, /“(.*)”/.exec(finding.fix)?.[1] ?? '');
    if ((await clickInCard(tab, finding.fix)) === undefined) return;
    await expect.poll(async () => after.includes(await modelOf(tab, surface)), { timeout: PATIENCE }).toBe(true);
    rewrote(walk, await modelOf(tab, surface));
  },
  'undo in the card': async (walk) => {
    if (walk.swap === undefined || (await clickInCard(walk.tab, 'Undo')) === undefined) return;
    walk.text = walk.swap.original;
    walk.swap = undefined;
  },
  theme: async (walk) => {
    walk.dark = !walk.dark;
    await walk.tab.evaluate(
      (theme) => window.practice.set({ theme }),
      walk.dark ? ('dark' as const) : ('light' as const),
    );
    await backToEnd(walk);
  },
  route: async (walk) => {
    const path = await walk.tab.evaluate(() => location.pathname);
    await walk.tab.evaluate(() => window.practice.go('/settings/display'));
    await walk.tab.evaluate((back) => window.practice.go(back), path);
    await backToEnd(walk);
  },
  post: async (walk) => {
    if (walk.text.trim() === '') return;
    const posted = (await walk.tab.evaluate(() => window.practice.posted.length)) + 1;
    await click(walk.tab, walk.surface.button);
    await expect
      .poll(
        async () =>
          (await isAsked(walk.tab)) || (await walk.tab.evaluate(() => window.practice.posted.length)) === posted,
      )
      .toBe(true);
    if (await isAsked(walk.tab)) await click(walk.tab, button('Post anyway'));
    await becomes(walk.tab, [walk.text], (count) => window.practice.posted[count - 1]?.texts.slice(), posted);
    walk.text = '';
    walk.swap = undefined;
    if (walk.surface === mobile) {
      await walk.tab.evaluate(() => window.practice.go('/home'));
      await click(walk.tab, 'article [data-testid="reply"]');
    }
    await backToEnd(walk);
  },
};

const walkAlong = async (tab: Tab, surface: Surface, path: readonly Action[]): Promise<void> => {
  await surface.open(tab);
  const walk: Walk = { tab, surface, text: '', dark: false, swap: undefined };
  for (const [step, action] of path.entries()) {
    await test.step(`${step} ${action}`, async () => {
      await (walk.text.length > FULL ? act.post : act[action])(walk);
      await reads(tab, surface, walk.text);
    });
  }
};

for (const surface of [home, mobile]) {
  const paths = [
    ...SEEDS.map((seed) => [`of ${STEPS} steps, seed ${seed}`, pathOf(seed)] as const),
    ...KEPT.map((path) => [path.join(', '), path] as const),
  ];
  for (const [at, [name, path]] of paths.entries()) {
    const tried = surface === mobile && at > 0 ? LONG : at === 1 ? FIREFOX : CHROMIUM;
    test(`A walk loses and doubles nothing: ${surface.name}, ${name}`, tried, async ({ tab, site }) => {
      test.setTimeout(60_000 + path.length * 3000);
      await walkAlong(tab, surface, path);
      const seen = await tab.evaluate(() => window.practice.posted);
      expect(site.posted()).toEqual(seen);
    });
  }
}
