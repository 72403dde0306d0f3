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
  /** True where something speaks against it. */
  readonly doubted: boolean;
  /** Tidies a text and begins it as the draft begins its sentences. */
  begun(text: string): string;
};

/** True where the words can stand for the sentence: calm, whole, and with all of its facts. */
export const standsFor = (text: string, sentence: string): boolean =>
  !readsHot(text) && !dangles(text) && lostFacts(sentence, text).length === 0;
