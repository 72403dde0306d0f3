import type { Tab } from '../e2e/browsers/tab';
import { paste } from '../e2e/steps';
import { BED_IDS, type BedId } from './rig/beds';
import { type Engine, expect, test } from './rig/bench';

const TEXT = 'So you bad person';
const BAD = { start: 7, end: 10 };

/** What the page hears and what changes in its box, from now on. Runs in the page. */
const record = () => {
  const [events, changes]: [string[], string[]] = [[], []];
  Object.assign(window, { recorded: { events, changes } });
  const box = document.getElementById('box') as HTMLElement;
  const note = (event: Event) => {
    const what = event instanceof InputEvent ? event.inputType : event instanceof KeyboardEvent ? event.key : '';
    events.push(`${event.type} ${what}`.trim());
  };
  const heard = ['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input', 'paste', 'cut', 'drop', 'change'];
  for (const type of heard) box.addEventListener(type, note, true);
  const nameOf = (node: Node) => (node instanceof Element ? node.localName : node.nodeName);
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      changes.push(
        [type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)].join(),
      );
  });
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
};

/** Runs in the page. Draft.js draws the names of its lines by lot. */
const recorded = () => {
  const { events, changes } = (window as unknown as { recorded: { events: string[]; changes: string[] } }).recorded;
  const left = document.getElementById('box')?.innerHTML.replace(/ data-(offset-key|editor)="[^"]*"/g, '');
  return { events, changes, left };
};

/** The page comes to rest before and after: some editors still settle their focus a frame after they opened. */
const rest = (tab: Tab) => tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 150)));

/** Runs in the page. */
const selected = () => {
  const box = document.activeElement;
  return box instanceof HTMLTextAreaElement
    ? box.value.slice(box.selectionStart, box.selectionEnd)
    : String(getSelection());
};

/**
 * Fills the open box and selects the word by the writer's keys, so that what is recorded is the change alone. They are pressed
 * again where an editor that has just opened takes its caret back.
 */
async function prepare(tab: Tab): Promise<void> {
  await tab.evaluate((text) => window.bed.set(text), TEXT);
  await rest(tab);
  const select = async () => {
    await tab.press('Control+Home');
    for (let step = 0; step < BAD.start; step += 1) await tab.press('ArrowRight');
    for (let step = BAD.start; step < BAD.end; step += 1) await tab.press('Shift+ArrowRight');
    await rest(tab);
    return tab.evaluate(selected);
  };
  await expect.poll(select).toBe('bad');
  await tab.evaluate(record);
}

async function outcome(tab: Tab) {
  await rest(tab);
  return tab.evaluate(recorded);
}

/** Where the browser alone edits. */
const isPlain = (bed: BedId) => bed.startsWith('contenteditable') || bed === 'textarea';

const eventsOf = (bed: BedId, engine: Engine, words: string): readonly string[] => {
  if (!isPlain(bed)) return [words === '' ? 'keydown Backspace' : 'paste'];
  const how = words === '' ? 'deleteContentBackward' : 'insertText';
  const before = [`beforeinput ${how}`, ...(words === '' ? [] : ['textInput'])];
  return [...(engine === 'firefox' ? before : []), `input ${how}`];
};

for (const bed of BED_IDS) {
  for (const words of [isPlain(bed) ? 'X' : 'good', '']) {
    const how = words === '' ? 'cut' : 'replaced';
    test(`${bed}: a word ${how} by Poise is told to the page once, and changes what the writer's own hand changes`, async ({
      bench,
      bare,
      engine,
    }) => {
      await bench.open(bed);
      await prepare(bench.tab);
      expect(await bench.ask('replace', BAD, 'bad', words)).toBe('done');
      const ours = await outcome(bench.tab);
      expect(ours.events).toEqual(eventsOf(bed, engine, words));

      const tab = await bare();
      await tab.goto(`/${bed}`);
      await prepare(tab);
      if (words === '') await tab.press('Backspace');
      else if (isPlain(bed)) await tab.type(words);
      else await paste(tab, words);
      const theirs = await outcome(tab);
      expect(ours.changes).toEqual(theirs.changes);
      expect(ours.left).toBe(theirs.left);
      expect(await bench.model()).toBe(await tab.evaluate(() => window.bed.model()));
    });
  }
}
