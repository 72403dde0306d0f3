import type { Line } from './assemble';
import type { Look } from './look';
import { dangles } from './repair/cut';
import { shrugsOff } from './repair/excuses';
import { isMaimed } from './repair/maimed';
import { readsHot } from './repair/mend';
import { isNoNews } from './repair/no-news';
import { reproaches, tellsOn } from './repair/plain-part';
import { upperFirst } from './repair/tidy';
import { sentencesOf } from './structure/sentences';
import { carriesVerb } from './structure/tagged';
import type { Task } from './task';

/** Fewer words than this tell too little to be worth a second thought. */
const LEAST = 3;

/** "Going by that picture" hung on what has gone. */
const DOING = /^\p{L}{2,}ing\b/u;

/** So likely to go, on average, is what never comes back. */
const BEYOND_DOUBT = 0.9;

/** True of a sentence that was cut whole, and not beyond doubt. */
export const mayComeBack = ({ text, likely = 0 }: Line): boolean => text === '' && likely < BEYOND_DOUBT;

/** A word that led to what has gone: "and then, Confirm". */
const SPLICED = /\b(?:and|or|but|then|so),/iu;

/** "…, that verge is theirs" begins with its determiner once the rest is gone. */
function determined(text: string, sentence: string): string {
  const at = sentence.toLowerCase().indexOf(text.slice(0, -1).toLowerCase());
  const lead =
    at < 0 ? undefined : /(?:^|\s)((?:the|this|that|these|those|our|your|my|an?) )$/iu.exec(sentence.slice(0, at))?.[1];
  return lead === undefined ? text : upperFirst(lead) + sentence.slice(at, at + text.length - 1) + text.slice(-1);
}

/**
 * The task with what the rules would keep of the sentences that an editor's eye cut whole, for a second look to decide on; nothing where there
 * is no such sentence. What is marked, reads hot or does not stand is none.
 */
export function fullerTask(edited: Task, ruled: Task, look: Look): Task | undefined {
  // A form letter's phrases read as harmless as its news.
  if (edited.kinds.has('boilerplate')) return undefined;
  const sentences = sentencesOf(edited.draft);
  if (edited.lines.length !== ruled.lines.length || edited.lines.length !== sentences.length) return undefined;
  const stands = (text: string, sentence: string) =>
    text.split(/\s+/u).length >= LEAST &&
    !dangles(text) &&
    !SPLICED.test(text) &&
    !DOING.test(text) &&
    ![text, sentence].some(isNoNews) &&
    carriesVerb(text) &&
    !isMaimed(text, sentence) &&
    !readsHot(text) &&
    !(edited.answering && (shrugsOff(sentence) || tellsOn(text) || reproaches(text))) &&
    look(text).every(({ kind }) => kind === 'cold-reply');
  const lines = edited.lines.map((line, at) => {
    const sentence = sentences[at]?.text ?? '';
    const text = determined(ruled.lines[at]?.text ?? '', sentence);
    return mayComeBack(line) && text !== '' && stands(text, sentence) ? { ...line, text } : line;
  });
  if (lines.every((line, at) => line === edited.lines[at])) return undefined;
  const opening = edited.opening && (ruled.opening ?? edited.opening);
  return { ...edited, opening, lines };
}
