import fc from 'fast-check';
import type { Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { button, cardOf, isAsked, reads } from './poise';
import { becomes, click, focused } from './steps';
import { home, mobile, type Surface } from './surfaces';

/** Each walk is fixed by its seed; one that ever failed stays in the list. */
const SEEDS = [1, 2];
/** A short walk at every run; the full length is 2,000 steps. */
const STEPS = Number(process.env.POISE_WALK ?? 25);
/** Near X's limit the draft is posted and the next one begun. */
const LONG = 180;

const ACTIONS = [
  'words',
  'words',
  'barb',
  'emoji',
  'newline',
  'backspace',
  'select and replace',
  'insert before the end',
  'undo and redo',
  'use',
  'use',
  'undo in the card',
  'theme',
  'route',
  'post',
] as const;
type Action = (typeof ACTIONS)[number];

type Walk = { readonly tab: Tab; readonly surface: Surface; text: string; dark: boolean; readonly before: string[] };

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
  'undo and redo': async ({ tab }) => {
    await tab.press('Control+z');
    await tab.press('Control+Shift+Z');
  },
  use: async (walk) => {
    const card = await cardOf(walk.tab);
    if (card?.rewrite === undefined || !card.buttons.includes('Use this')) return;
    walk.before.push(walk.text);
    await click(walk.tab, button('Use this'));
    await expect.poll(async () => (await cardOf(walk.tab))?.buttons).toContain('Undo');
    walk.text = card.rewrite;
  },
  'undo in the card': async (walk) => {
    const last = walk.before.at(-1);
    if (last === undefined || !(await cardOf(walk.tab))?.buttons.includes('Undo')) return;
    await click(walk.tab, button('Undo'));
    walk.text = last;
    walk.before.length = 0;
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
    walk.before.length = 0;
    if (walk.surface === mobile) {
      await walk.tab.evaluate(() => window.practice.go('/home'));
      await click(walk.tab, 'article [data-testid="reply"]');
    }
    await backToEnd(walk);
  },
};

for (const surface of [home, mobile]) {
  for (const seed of SEEDS) {
    test(`A walk of ${STEPS} steps loses and doubles nothing: ${surface.name}, seed ${seed}`, async ({ tab, site }) => {
      test.setTimeout(60_000 + STEPS * 3000);
      await surface.open(tab);
      const walk: Walk = { tab, surface, text: '', dark: false, before: [] };
      for (const [step, action] of pathOf(seed).entries()) {
        await test.step(`${step} ${action}`, async () => {
          await (walk.text.length > LONG ? act.post : act[action])(walk);
          await reads(tab, surface, walk.text);
        });
      }
      const seen = await tab.evaluate(() => window.practice.posted);
      expect(site.posted()).toEqual(seen);
    });
  }
}
