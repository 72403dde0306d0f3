import type { Tab } from '../../e2e/browsers/tab';
import { paste } from '../../e2e/steps';
import type { BedId } from '../rig/beds';
import { type Engine, expect, test } from '../rig/bench';

/** What an editor makes of the writer's keys though nobody would think so; the walks allow it for that reason. */
type Own = {
  readonly name: string;
  readonly beds: readonly BedId[];
  readonly text: string;
  readonly does: (tab: Tab) => Promise<void>;
  readonly becomes: Readonly<Record<Engine, string>>;
};

const keys =
  (...chords: readonly string[]) =>
  async (tab: Tab) => {
    for (const chord of chords) await tab.press(chord);
  };

const both = (text: string) => ({ chromium: text, firefox: text });

const OWN: readonly Own[] = [
  {
    name: 'Backspace in a first line without words takes the line away',
    beds: ['lexical-rich'],
    text: ' \nno',
    does: keys('Control+Home', 'Backspace'),
    becomes: both('no'),
  },
  {
    name: 'words over the whole of a last line that a break parts from the others join them',
    beds: ['contenteditable', 'contenteditable-folded'],
    text: 'Q',
    does: async (tab) => {
      await paste(tab, 'One\nTwo');
      await keys('Shift+Home', 'Z')(tab);
    },
    becomes: { chromium: 'QOne\nZ', firefox: 'QOneZ' },
  },
  {
    name: 'a letter at the end after Shift+ArrowRight there, in an empty last line, is lost',
    beds: ['textarea'],
    text: 'a',
    does: keys('Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Q'),
    becomes: { chromium: 'a\nQ', firefox: 'a\n' },
  },
  {
    name: 'Backspace behind a mention leaves its sign',
    beds: ['tiptap'],
    text: 'No @you',
    does: keys('Backspace'),
    becomes: both('No @'),
  },
  {
    name: 'Enter while all is selected does nothing',
    beds: ['tiptap'],
    text: 'No',
    does: keys('Control+a', 'Enter'),
    becomes: both('No'),
  },
];

for (const { name, beds, text, does, becomes } of OWN) {
  for (const bed of beds) {
    test(`${bed}, without Poise: ${name}`, async ({ engine, bare }) => {
      const tab = await bare();
      await tab.goto(`/${bed}`);
      await tab.evaluate((given) => window.bed.set(given), text);
      await does(tab);
      await expect.poll(() => tab.evaluate(() => window.bed.model())).toBe(becomes[engine]);
    });
  }
}
