import { lostFacts } from '../facts';
import type { Weighed } from '../structure/layout';
import type { Sentence } from '../structure/sentences';
import type { HeardDraft } from '../structure/word-features';
import { dangles } from './cut';
import { type Manner, readsHot } from './mend';

/** For each word of a sentence whether it goes. */
export type Cut = readonly boolean[];

/** All that an editor's eye sees of one sentence. */
export type Sight = {
  readonly sentence: Sentence;
  readonly own: readonly Weighed[];
  /** The ways of cutting it, best first. */
  readonly cuts: readonly Cut[];
  readonly heard: HeardDraft;
  readonly manner: Manner;
  /** The sentence behind it, if any. */
  readonly next?: string;
  /** True where something speaks against it. */
  readonly doubted: boolean;
  /** Tidies a text and begins it as the draft begins its sentences. */
  begun(text: string): string;
};

/** True where the words can stand for the sentence: calm, whole, and with all of its facts. */
export const standsFor = (text: string, sentence: string): boolean =>
  !readsHot(text) && !dangles(text) && lostFacts(sentence, text).length === 0;

const bareOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** How likely, 0 to 1 and on average, what is left of a sentence is to go as well. */
export function doubtOf(left: string, own: readonly Weighed[]): number {
  const words = new Set(left.split(/\s+/u).map(bareOf));
  const kept = own.filter(({ text }) => words.has(bareOf(text)));
  return kept.reduce((sum, { likely }) => sum + likely, 0) / Math.max(1, kept.length);
}

/** The sentence in other words; undefined where it is none of those that are reworded. */
export type Rewording = (sight: Sight) => string | undefined;
