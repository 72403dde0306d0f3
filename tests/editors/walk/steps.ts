import type { Span } from '../../../lib/coach/finding';
import { click, paste as pasted, turn } from '../../e2e/steps';
import type { BedId } from '../rig/beds';
import { type Bench, expect, plain } from '../rig/bench';
import type { Chance } from './chance';

/** What a walker knows before a step; `remember` is told of texts on the way, to which an undo may lead back. */
export type Place = {
  readonly bed: BedId;
  readonly text: string;
  readonly selection: Span;
  /** Drafts that a rewrite took the place of, oldest first. */
  readonly before: string[];
  remember(text: string): void;
};

/** Takes a step and says which texts may stand there afterwards; undefined where any text of the past may. */
export type Step = (bench: Bench, place: Place, chance: Chance) => Promise<readonly string[] | undefined>;

const splice = (text: string, { start, end }: Span, words: string) => text.slice(0, start) + words + text.slice(end);

const type =
  (words: readonly string[]): Step =>
  async ({ tab }, { text, selection, remember }, chance) => {
    const typed = chance.one(words);
    for (let length = 0; length < typed.length; length += 1) remember(splice(text, selection, typed.slice(0, length)));
    await tab.type(typed);
    return [splice(text, selection, typed)];
  };

/** With all selected, TipTap does nothing on Enter. */
const newline: Step = async ({ tab }, { bed, text, selection }) => {
  const isIdle = bed === 'tiptap' && selection.start === 0 && selection.end === text.length;
  await tab.press('Enter');
  return isIdle ? [text, splice(text, selection, '\n')] : [splice(text, selection, '\n')];
};

const move =
  (keys: readonly string[]): Step =>
  async ({ tab }, { text }, chance) => {
    await tab.press(chance.one(keys));
    return [text];
  };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Deleting beside an emoji may take the whole or, in some browsers, one sign of it; beside a mention, TipTap takes all but
 * its sign; at the start, Lexical's rich text takes away a first line without words. Never more and nothing else.
 */
const erase: Step = async ({ tab }, { bed, text, selection: { start, end } }) => {
  await tab.press('Backspace');
  if (start < end) return [splice(text, { start, end }, '')];
  const blank = bed === 'lexical-rich' && start === 0 ? /^[^\S\n]*\n/.exec(text)?.[0] : undefined;
  if (blank !== undefined) return [text.slice(blank.length)];
  const last = [...graphemes.segment(text.slice(0, start))].at(-1)?.segment ?? '';
  const mention = bed === 'tiptap' ? /@(\w+)$/.exec(text.slice(0, start))?.[1] : undefined;
  const lengths = [...Array(last.length + 1).keys()].filter((length) => length > 0 || last === '');
  if (mention !== undefined) lengths.push(mention.length);
  return lengths.map((length) => splice(text, { start: start - length, end: start }, ''));
};

/** Whether Poise put the words in; where not, the caret is where it was, or the next key would write over something. */
async function replaced({ ask }: Bench, { text, selection }: Place, span: Span, words: string): Promise<boolean> {
  if ((await ask('replace', span, text.slice(span.start, span.end), words)) === 'done') return true;
  expect(await ask('selection'), 'the selection after a refusal').toEqual(selection);
  return false;
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** "Use this": the whole draft by another. */
const useThis: Step = async (bench, place, chance) => {
  const { text, before } = place;
  const words = chance.one(['Thank you for telling us.', 'One\n\nTwo 🙂', 'We see it, @you: #sorry', 'So  be it']);
  if (!(await replaced(bench, place, whole(text), words))) return [text];
  before.push(text);
  return [words];
};

/** "Undo" in the card: the draft as it was before the last rewrite. */
const takeBack: Step = async (bench, place) => {
  const words = place.before.pop();
  if (words === undefined) return [place.text];
  return (await replaced(bench, place, whole(place.text), words)) ? [words] : [place.text];
};

/** Joined emoji come whole, as from a picker: between their parts a browser may move the caret behind the emoji that follows. */
const paste: Step = async ({ tab }, { text, selection }, chance) => {
  const words = chance.one(['so it is', '🙂 ', '🇫🇷', '👩🏽‍🚀', 'One\nTwo', '#tag @you']);
  await pasted(tab, words);
  return [splice(text, selection, words)];
};

/** The words that go out are those that are shown, and the box is empty afterwards. */
const post: Step = async ({ tab }, { text }) => {
  const count = await tab.evaluate(() => window.bed.posted.length);
  await click(tab, { css: 'button', name: 'Post' });
  await expect.poll(() => tab.evaluate(() => window.bed.posted.length)).toBe(count + 1);
  expect(plain((await tab.evaluate(() => window.bed.posted.at(-1))) ?? ''), 'what was posted').toBe(plain(text));
  return [''];
};

const theme: Step = async ({ tab, ask }, { text }) => {
  const dark = await tab.evaluate(() => document.body.classList.toggle('dark'));
  await ask('dress', dark ? 'dark' : 'light');
  return [text];
};

const route: Step = async ({ tab }, { text }) => {
  await tab.evaluate(() => window.bed.leave());
  await tab.evaluate(() => window.bed.comeBack());
  return [text];
};

/** One finding put right. */
const fix: Step = async (bench, place, chance) => {
  const { text } = place;
  const words = [...text.matchAll(/[\p{L}\p{N}#@]+/gu)];
  if (words.length === 0) return [text];
  const word = chance.one(words);
  const span = { start: word.index, end: word.index + word[0].length };
  const better = chance.one(['calm', '#kind', 'so be it', 'é🙂']);
  return (await replaced(bench, place, span, better)) ? [splice(text, span, better)] : [text];
};

/** A suggestion that came too late: the words have moved. */
const late: Step = async ({ ask }, { text }) => {
  const outcome = await ask('replace', { start: 0, end: text.length + 1 }, `${text}?`, 'never');
  if (outcome !== 'moved') throw new Error(`a suggestion for other words was ${outcome}`);
  return [text];
};

const mark: Step = async ({ ask }, { text }, chance) => {
  const end = chance.below(text.length + 1);
  await ask('paint', [{ span: { start: chance.below(end + 1), end }, heat: chance.one([1, 2]), kind: 'snark' }]);
  return [text];
};

const remount: Step = async (bench, { text }) => {
  await bench.set(plain(text));
  return [plain(text)];
};

const undo: Step = async ({ tab }) => {
  await tab.press('Control+z');
  await turn(tab);
  return undefined;
};

const redo: Step = async ({ tab }) => {
  await tab.press('Control+Shift+z');
  await turn(tab);
  return undefined;
};

/** Every step by name, as often as it should be taken. */
export const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['type', type(['a', 'no ', 'why', ' #tag ', ' @you ', 'Q'])],
  ['type', type(['a', 'no ', 'why', 'e', ' ', 'Z'])],
  ['emoji', type(['🙂', '🤷'])],
  ['erase', erase],
  ['move', move(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+Home', 'Control+End'])],
  ['select', move(['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+End', 'Control+a'])],
  ['newline', newline],
  ['use this', useThis],
  ['fix', fix],
  ['fix', fix],
  ['late', late],
  ['mark', mark],
  ['undo', undo],
  ['redo', redo],
  ['take back', takeBack],
  ['paste', paste],
  ['theme', theme],
  ['remount', remount],
  ['route', route],
  ['post', post],
];

/** After these the editor is a new one, with nothing to undo. */
export const FRESH: readonly string[] = ['remount', 'route', 'post'];
