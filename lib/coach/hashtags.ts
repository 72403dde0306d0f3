import { expand } from './contractions';
import { TAG_WORDS } from './tag-words.generated';
import type { Sentence, Tag, Word } from './text';

/** Longer runs are no words anybody would read. */
const LONGEST_RUN = 80;
const LONGEST_WORD = 18;

let costs: ReadonlyMap<string, number> | undefined;

/** The price of a word grows with its rank, as if words were drawn by Zipf's law. */
function prices(): ReadonlyMap<string, number> {
  if (!costs) {
    const ranked = TAG_WORDS.split(' ');
    const base = Math.log(ranked.length);
    costs = new Map(ranked.map((each, rank) => [each, Math.log((rank + 1) * base)]));
  }
  return costs;
}

/** True for the few thousand words that English uses most; false for names and acronyms. */
export const isCommonWord = (lower: string): boolean => prices().has(lower);

function costOf(word: string): number {
  return prices().get(word) ?? (word.length < 3 ? 22 : 12) + 3.5 * word.length;
}

const PIECE = /\p{Lu}?[\p{Ll}\p{M}'’]+|\p{Lu}+(?!\p{Ll})|\p{Lu}|\p{Lo}+|\p{N}+/gu;

const cut = new Map<string, readonly string[]>();
const CUT_LIMIT = 500;

/** The words of a hashtag in lower case: #WeDoOurJobWell, #wedoourjobwell and #we_do_our_job_well read the same. */
export function cutTag(name: string): readonly string[] {
  const known = cut.get(name);
  if (known) return known;
  if (cut.size >= CUT_LIMIT) cut.clear();
  const run = name.slice(0, LONGEST_RUN);
  // Capitals within a tag already show its words, and a name among them must stay whole; only long pieces are cut further.
  const longest = run === run.toLowerCase() || run === run.toUpperCase() ? 3 : 12;
  const words = (run.match(PIECE) ?? []).flatMap((piece) =>
    piece.length > longest ? cutRun(piece.toLowerCase()) : [piece.toLowerCase()],
  );
  cut.set(name, words);
  return words;
}

/** Viterbi over word prices: the cheapest way to read a run of letters. */
function cutRun(run: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(run)) return [run];
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end += 1) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from += 1) {
      const cost = (best[from]?.cost ?? 0) + costOf(run.slice(from, end));
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = best[end]?.from ?? 0) words.unshift(run.slice(best[end]?.from, end));
  return words;
}

const read = new WeakMap<Tag, Sentence>();

/** A tag as a sentence of its own, so that patterns read it like any other words. */
export function tagSentence(tag: Tag): Sentence {
  const known = read.get(tag);
  if (known) return known;
  const plain = cutTag(tag.name).flatMap((word) => expand(word).map(([norm]) => norm));
  const words = plain.map((norm, index): Word => {
    const edges = { opens: index === 0, closes: index === plain.length - 1 };
    return { norm: /^\p{N}/u.test(norm) ? '0' : norm, raw: norm, start: 0, end: tag.name.length + 1, ...edges };
  });
  const sentence = { text: `#${tag.name}`, words, tags: [], question: false, quoted: [] };
  read.set(tag, sentence);
  return sentence;
}
