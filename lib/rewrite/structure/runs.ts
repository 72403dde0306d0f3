import type { WeightOf } from '../../coach/packed-weights';
import { HARD_FACT } from '../facts';
import type { Layout, Placed } from './layout';
import { wordClass } from './word-class';

/**
 * One way of cutting a sentence: for each of its words whether it goes, what that is worth above keeping all, in nats, and how many
 * words go that a reader would sorely miss.
 */
export type Proposed = { readonly mask: readonly boolean[]; readonly worth: number; readonly dear: number };

/** A stretch of neighbouring words of one sentence; indices of words, half-open. */
export type Run = { readonly from: number; readonly to: number };

/** No sentence of a reply has a longer aside: a longer run is never looked at. */
export const LONGEST = 45;
/** The key of what the words of a run say each by itself. */
export const OWN = '*words';

const NEGATION = /^(?:not|never|cannot|don['’]?t|won['’]?t|can['’]?t)\b/iu;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun|today|tonight|tomorrow|noon|midnight|january|february|march|april|june|july|august|september|october|november|december)\b/iu;
const NAME = /^\p{Lu}\p{Ll}{2,}/u;
const MARK = /(?:([,;:)—–-])|[.!?…]+)["”’)]*$/u;

/** What a run is known by when it is asked whether it goes in one piece, as keys for weights. */
export type Traits = {
  /** How it begins. */
  begin(from: number): readonly string[];
  /** How it ends. */
  end(to: number): readonly string[];
  /** What it holds, and what would become neighbours. */
  whole(from: number, to: number): readonly string[];
  /** The sum of its words' logits. */
  own(from: number, to: number): number;
};

/** `leaning`: for each word the logit of its being cut, taken by itself. */
export function traitsOf({ words, clauses, sentences }: Layout, leaning: readonly number[]): Traits {
  const classes = words.map(({ text }) => wordClass(text));
  const bare = words.map(({ text }) => bareOf(text));
  const marks = words.map(({ text }) => markOf(text));
  const first = (i: number) => words[i]?.sentence !== words[i - 1]?.sentence;
  const last = (i: number) => words[i]?.sentence !== words[i + 1]?.sentence;
  const opens = words.map(({ clause }, i) => first(i) || clause !== words[i - 1]?.clause);
  const closes = words.map(({ clause }, i) => last(i) || clause !== words[i + 1]?.clause);
  const mark = (i: number) => marks[i] || '-';
  const before = (from: number, of: readonly string[]) => (first(from) ? '^' : of[from - 1]);
  const after = (to: number, of: readonly string[]) => (last(to - 1) ? '$' : of[to]);
  const left = (from: number) => (first(from) ? '^' : `${classes[from - 1]}${marks[from - 1]}`);
  const logits = summed(leaning);
  const held = Object.entries({
    fact: summed(words.map(({ text }) => Number(HARD_FACT.test(text) && !text.startsWith('#')))),
    name: summed(words.map(({ text }, i) => Number(!first(i) && NAME.test(text)))),
    day: summed(words.map(({ text }) => Number(DAY.test(text)))),
    not: summed(words.map(({ text }) => Number(NEGATION.test(text)))),
  });
  const own = (from: number, to: number) => within(logits, from, to);
  return {
    begin: (from) => [
      `< ${left(from)}`,
      `<w ${bare[from]}`,
      `<2 ${bare[from]} ${bare[from + 1] ?? '$'}`,
      `<-w ${before(from, bare)}`,
      `<| ${before(from, marks) || '-'} ${classes[from]}`,
      `<= ${left(from)} ${classes[from]}`,
      ...(opens[from] ? ['<clause'] : []),
    ],
    end: (to) => [
      `> ${after(to, classes)}`,
      `>w ${bare[to - 1]}`,
      `>+w ${after(to, bare)}`,
      `>| ${mark(to - 1)} ${after(to, classes)}`,
      `>= ${classes[to - 1]}${marks[to - 1]} ${after(to, classes)}`,
      ...(closes[to - 1] ? ['>clause'] : []),
    ],
    whole(from, to) {
      const [head, tail] = [first(from), last(to - 1)];
      const seat = head && tail ? 'all' : head ? 'head' : tail ? 'tail' : 'mid';
      const spanned = (words[to - 1]?.clause ?? 0) - (words[from]?.clause ?? 0) + 1;
      return [
        `seat ${seat}`,
        `size ${seat} ${Math.min(8, to - from)}`,
        `mean ${Math.round(2 * clamp(own(from, to) / (to - from), 2))} ${Math.min(4, to - from)}`,
        ...(opens[from] && closes[to - 1] ? [`exact ${seat} ${Math.min(3, spanned)}`] : []),
        `join ${left(from)} ${after(to, classes)}`,
        `marks ${head ? '^' : mark(from - 1)}${mark(to - 1)}${tail ? '$' : ''}`,
        ...held.flatMap(([name, sums]) => {
          const count = within(sums, from, to);
          return count === 0 ? [] : [`holds ${name} ${Math.min(2, count)}`];
        }),
        ...(seat === 'all' ? [`all of ${Math.min(4, sentences.length)}`] : []),
        ...(seat !== 'all' && clauses.length === sentences.length ? ['in one clause'] : []),
      ];
    },
    own,
  };
}

/** What it is worth to cut a run in one piece, in nats above keeping it. */
export type Worth = (from: number, to: number) => number;

export function worthOf({ words }: Layout, traits: Traits, weightOf: WeightOf): Worth {
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + weightOf(key), 0) / 100;
  const begins = words.map((_, i) => sum(traits.begin(i)));
  const ends = words.map((_, i) => sum(traits.end(i + 1)));
  const own = weightOf(OWN) / 100;
  return (from, to) =>
    own * traits.own(from, to) + (begins[from] ?? 0) + (ends[to - 1] ?? 0) + sum(traits.whole(from, to));
}

/** The words of each sentence. */
export function stretchesOf(words: readonly Placed[]): readonly Run[] {
  const found: Run[] = [];
  words.forEach(({ sentence }, index) => {
    const last = found.at(-1);
    if (last !== undefined && words[last.from]?.sentence === sentence)
      found[found.length - 1] = { ...last, to: index + 1 };
    else found.push({ from: index, to: index + 1 });
  });
  return found;
}

/** The longest stretches of which all is gone. */
export function goneRuns({ from, to }: Run, gone: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    if (!gone[i]) continue;
    const last = runs.at(-1);
    if (last?.to === i) runs[runs.length - 1] = { from: last.from, to: i + 1 };
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

/** One way of cutting a sentence: runs of which no two touch, and what they are worth together. */
export type Way = { readonly worth: number; readonly runs: readonly Run[] };

/** A way under construction: its last run, and the way that it was added to. */
type Chain = { readonly worth: number; readonly last?: { readonly run: Run; readonly before: Chain } };
const NOTHING: Chain = { worth: 0 };

function runsOf(chain: Chain): readonly Run[] {
  const runs: Run[] = [];
  for (let { last } = chain; last !== undefined; last = last.before.last) runs.unshift(last.run);
  return runs;
}

/** The ways of cutting one sentence that are worth most, best first, `most` of them at most. */
export function bestWays({ from, to }: Run, worth: Worth, most: number): readonly Way[] {
  // By the number of words: the best ways that keep the last of them, and the best of all; each best first.
  const keeping: (readonly Chain[])[] = [[NOTHING]];
  const best: (readonly Chain[])[] = [[NOTHING]];
  for (let end = from + 1; end <= to; end++) {
    const kept = best[end - 1 - from] ?? [];
    const ways = [...kept];
    for (let begin = Math.max(from, end - LONGEST); begin < end; begin++) {
      const run = { from: begin, to: end };
      const gain = worth(begin, end);
      for (const before of keeping[begin - from] ?? []) {
        const total = before.worth + gain;
        const place = ways.findLastIndex((way) => way.worth >= total) + 1;
        // What follows is worth less still.
        if (place === most) break;
        ways.splice(place, 0, { worth: total, last: { run, before } });
        if (ways.length > most) ways.pop();
      }
    }
    keeping.push(kept);
    best.push(ways);
  }
  return (best[to - from] ?? []).map((way) => ({ worth: way.worth, runs: runsOf(way) }));
}

const bareOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d+/gu, '0')
    .replace(/^[^\p{L}\p{N}#@]+|[^\p{L}\p{N}]+$/gu, '');

/** The mark behind a word: a comma, dash or colon as it is, all that end a sentence as one. */
function markOf(text: string): string {
  const found = MARK.exec(text);
  return found === null ? '' : (found[1] ?? '.');
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
const within = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);

/** What the values before each index come to. */
export function summed(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
