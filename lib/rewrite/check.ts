import type { Context } from '../coach/context';
import { HARD_FACT, inventedFacts, lostFacts } from './facts';
import type { Look } from './look';
import { asksCalmly, lacks } from './repair/asked-for';
import { readsHot } from './repair/mend';
import { carriesVerb } from './structure/tagged';
import type { Task } from './task';
import { MOST, weightedLength } from './weighted-length';

export type Fault = 'empty' | 'same' | 'lost' | 'invented' | 'tag' | 'unwanted' | 'hot' | 'doubtful' | 'long';

/** Short words that are whole without a verb. */
const SAYS = /\b(?:sorry|thanks?|congratulations|welcome|apologies|please)\b|\?/iu;

/** What stops a text from being offered as a rewrite; nothing where it may be shown. */
export function faultOf(text: string, task: Task, context: Context, look: Look): Fault | undefined {
  const words = text.replace(/[@#]\w+/gu, '').match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < (HARD_FACT.test(text) ? 2 : 3)) return 'empty';
  // "Today and every day" says nothing once the rest is gone.
  if (words.length < 6 && !HARD_FACT.test(text) && !carriesVerb(text) && !SAYS.test(text)) return 'empty';
  if (text.replace(/\s+/gu, ' ') === task.draft.replace(/\s+/gu, ' ').trim()) return 'same';
  const draft = [...task.tags].reduce((words, tag) => words.replaceAll(tag, ' '), task.meant);
  if (lostFacts(draft, text).length > 0) return 'lost';
  if (inventedFacts(task.draft, text, context.parent?.text).length > 0) return 'invented';
  if ([...task.tags].some((tag) => text.toLowerCase().includes(tag.toLowerCase()))) return 'tag';
  const added = task.voice.avoid.some((word) => hasWord(text, word) && !hasWord(task.draft, word));
  if (added) return 'unwanted';
  if (weightedLength(text) > Math.max(MOST, weightedLength(task.draft))) return 'long';
  const left = look(text);
  if (left.length === 0) return undefined;
  // A text that says sorry first is called cold only by how the whole sounds to instinct, and judgement has the last word on that.
  const meets = task.opening !== undefined && MEETS.test(text);
  // The rewriter's own tables know these words as harmless, and the detectors call them edgy at most.
  const isSure = (quote: string) =>
    task.lines.some((line) => line.sure === true && unasked(line.text).includes(unasked(quote)));
  const complains = !task.answering && (task.account === 'personal' || task.account === 'press');
  return left.every((mark) =>
    mark.kind === 'cold-reply'
      ? meets
      : isSure(mark.quote) ||
        asksCalmly(mark) ||
        (complains && lacks(mark)) ||
        (mark.heat === 1 && !readsHot(mark.quote)),
  )
    ? 'doubtful'
    : 'hot';
}

/** The words as they were before a "please" was put to them. */
const unasked = (words: string) => words.replace(/^please |, please(?=[.!]*$)/giu, '').toLowerCase();

const MEETS = /\b(?:sorry|apolog\p{L}+)\b/iu;

const hasWord = (text: string, word: string) =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `.includes(` ${word} `);
