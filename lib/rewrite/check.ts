import type { Context } from '../coach/context';
import { inventedFacts, lostFacts } from './facts';
import type { Look, Task } from './task';
import { MOST, weightedLength } from './weighted-length';

export type Fault = 'empty' | 'same' | 'lost' | 'invented' | 'tag' | 'hot' | 'long';

/** What stops a text from being offered as a rewrite; nothing where it may be shown. */
export function faultOf(text: string, task: Task, context: Context, look: Look): Fault | undefined {
  if (text.trim() === '') return 'empty';
  if (text.replace(/\s+/gu, ' ') === task.draft.replace(/\s+/gu, ' ').trim()) return 'same';
  const draft = [...task.tags].reduce((words, tag) => words.replaceAll(tag, ' '), task.draft);
  if (lostFacts(draft, text).length > 0) return 'lost';
  if (inventedFacts(task.draft, text, context.parent?.text).length > 0) return 'invented';
  if ([...task.tags].some((tag) => text.toLowerCase().includes(tag.toLowerCase()))) return 'tag';
  if (weightedLength(text) > Math.max(MOST, weightedLength(task.draft))) return 'long';
  if (look(text).length > 0) return 'hot';
  return undefined;
}
