import type { Context } from '../../coach/context';
import type { Finding } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { logitAt } from '../../coach/logistic';
import { HARD_FACT } from '../facts';
import { highest, lowest } from './extremes';
import type { Layout, Weighed } from './layout';
import { goneRuns, type Proposed } from './runs';
import { classNumber, wordClass } from './word-class';

const NAME = /^["“(]*\p{Lu}\p{Ll}{2,}/u;
const LONG = /^\p{L}{4}/u;
const LEANS =
  /^(?:it|its|it['’]s|they|they['’]re|them|he|he['’]s|she|she['’]s|this|that|that['’]s|these|those|so|and|but|or|then|instead|which|both|either|neither|one|ones|each|there)$/u;
const TIES =
  /^(?:and|but|so|or|because|which|who|that|as|if|when|while|since|though|although|unless|not|like|unlike|instead)$/u;
const HANGS =
  /^(?:a|an|the|of|to|is|are|was|were|and|or|but|that|who|which|so|with|for|by|from|my|your|our|their|because|very|be|been|at|in|on|if|as|than)$/u;
const HEADLESS =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|could|should|to|of|than|from|by|as|for|at|in|on|and|but|or|so|because|which|who|that)$/u;
const ORDER =
  /^(?:please|ring|call|phone|send|email|dm|reply|use|try|check|bring|fill|report|contact|ask|quote|restart|hold|press|switch|turn|tap|text|upload|pay|confirm|book|pick|leave|keep|take|open|look|read|make|stop|don['’]?t|do|let|come|give|tell|put|get|go|see)$/u;
const MARK = /[,;:–—)-]["”’]?$/u;
/** No logit weighs more than this, either way. */
export const CLAMP = 8;

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}#@£$€]+|[^\p{L}\p{N}]+$/gu, '');

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);

const WE = /^(?:we|our|us|i|my|me|we['’]\p{L}+|i['’]\p{L}+)$/u;
const YOU = /^you(?:r|rs|rself|['’]\p{L}+)?$/u;
const KINDS_HEARD = [
  'hostility',
  'snark',
  'blame',
  'denial',
  'dismissal',
  'deflection',
  'non-apology',
  'boilerplate',
  'pressure',
  'shouting',
] as const;

/** What the words of a draft are, asked once for all ways of cutting it. */
export type Gist = {
  readonly bares: readonly string[];
  readonly logits: readonly number[];
  readonly found: readonly boolean[];
  readonly facts: readonly boolean[];
  readonly names: readonly boolean[];
  readonly counts: ReadonlyMap<string, number>;
  readonly asked: ReadonlySet<string>;
  /** For each word the number of its class, and -1 beyond either end. */
  readonly classes: readonly number[];
  readonly kinds: readonly ReadonlySet<Kind>[];
};

export function gistOf(
  { words }: Layout,
  weighed: readonly Weighed[],
  findings: readonly Finding[],
  context: Context,
): Gist {
  const bares = words.map(({ text }) => bare(text));
  const counts = new Map<string, number>();
  for (const word of bares) counts.set(word, (counts.get(word) ?? 0) + 1);
  const marks = findings.filter(({ kind }) => kind !== 'cold-reply' && kind !== 'shouting');
  return {
    bares,
    logits: weighed.map(({ likely }) => Math.max(-CLAMP, Math.min(CLAMP, logitAt(likely)))),
    found: words.map(({ start, end }) => marks.some(({ span }) => span.start < end && span.end > start)),
    facts: words.map(({ text }) => HARD_FACT.test(text) && !text.startsWith('#')),
    names: words.map(({ text, sentence }, i) => sentence === words[i - 1]?.sentence && NAME.test(text)),
    counts,
    classes: words.map(({ text }) => classNumber(wordClass(text))),
    kinds: words.map(
      ({ start, end }) =>
        new Set(findings.filter(({ span }) => span.start < end && span.end > start).map(({ kind }) => kind)),
    ),
    asked: new Set((context.parent?.text ?? '').split(/\s+/u).map(bare)),
  };
}

/** What speaks for or against a way of cutting the sentence of words `from` to `to`, as numbers, in the order that the trees learnt them in. */
export function wayFeatures(
  { words, sentences }: Layout,
  { bares, logits, found, facts, names, counts, asked, classes, kinds }: Gist,
  { from, to }: { readonly from: number; readonly to: number },
  ways: readonly Proposed[],
  elsewhere: number,
  context: Context,
): number[][] {
  const at = words[from]?.sentence ?? 0;
  const follows = bares[to] ?? '';
  const own = Array.from({ length: to - from }, (_, i) => from + i);
  const marked = own.filter((i) => found[i]).length;
  const best = ways[0]?.worth ?? 0;
  return ways.map(({ mask, worth }, rank) => {
    const cut = own.filter((_, i) => mask[i] === true);
    const kept = own.filter((_, i) => mask[i] !== true);
    const all = kept.length === 0;
    const runs = goneRuns({ from: 0, to: own.length }, mask);
    const [first, last] = [runs[0], runs.at(-1)];
    const begins = first === undefined ? from : from + first.from;
    const ends = last === undefined ? from : from + last.to;
    const logit = (i: number) => logits[i] ?? 0;
    const long = cut.filter((i) => LONG.test(bares[i] ?? ''));
    const inCut = (i: number) => cut.filter((other) => bares[other] === bares[i]).length;
    const unique = (i: number) => (counts.get(bares[i] ?? '') ?? 0) <= inCut(i);
    const [head, tail] = [bares[kept[0] ?? -1] ?? '', bares[kept.at(-1) ?? -1] ?? ''];
    return [
      worth - best,
      worth,
      rank,
      Number(cut.length === 0),
      Number(all),
      Number(!all && mask[0] === true),
      Number(!all && mask.at(-1) === true),
      runs.length,
      kept.length,
      cut.length,
      kept.length / own.length,
      sum(cut.map(logit)),
      lowest(cut.map(logit), CLAMP),
      mean(cut.map(logit)),
      highest(kept.map(logit), -CLAMP),
      mean(kept.map(logit)),
      sum(kept.map((i) => Math.max(0, logit(i)))),
      cut.filter((i) => facts[i]).length,
      cut.filter((i) => names[i]).length,
      cut.filter((i) => names[i] && unique(i)).length,
      long.length,
      long.filter((i) => !unique(i)).length,
      long.filter((i) => asked.has(bares[i] ?? '')).length,
      Number(LEANS.test(follows)),
      Number(ORDER.test(follows)),
      at,
      sentences.length - at - 1,
      elsewhere,
      marked === 0 ? 0 : cut.filter((i) => found[i]).length / marked,
      kept.filter((i) => found[i]).length,
      Number(first !== undefined && begins > from && MARK.test(words[begins - 1]?.text ?? '')),
      Number(first !== undefined && TIES.test(bares[begins] ?? '')),
      first === undefined || begins === from ? 0 : logit(begins) - logit(begins - 1),
      last === undefined || ends === to ? 0 : logit(ends - 1) - logit(ends),
      Number(last !== undefined && ends < to && MARK.test(words[ends - 1]?.text ?? '')),
      Number(/\?["”’)]*$/u.test(words[to - 1]?.text ?? '')),
      Number(/!["”’)]*$/u.test(words[to - 1]?.text ?? '')),
      Number(ORDER.test(bares[from] ?? '')),
      Number(ORDER.test(head)),
      Number(HANGS.test(tail)),
      Number(mask[0] === true && HEADLESS.test(head)),
      Number(context.parent !== undefined),
      Number(context.account === 'personal' || context.account === 'press'),
      mean(own.map(logit)),
      highest(own.map(logit), -CLAMP),
      own.length,
      Number(first !== undefined && (begins === from || words[begins]?.clause !== words[begins - 1]?.clause)),
      Number(last !== undefined && (ends === to || words[ends]?.clause !== words[ends - 1]?.clause)),
      (words[to - 1]?.clause ?? 0) - (words[from]?.clause ?? 0),
      first === undefined || begins === from ? -1 : (classes[begins - 1] ?? -1),
      first === undefined ? -1 : (classes[begins] ?? -1),
      last === undefined ? -1 : (classes[ends - 1] ?? -1),
      last === undefined || ends === to ? -1 : (classes[ends] ?? -1),
      cut.filter((i) => WE.test(bares[i] ?? '')).length,
      cut.filter((i) => YOU.test(bares[i] ?? '')).length,
      kept.filter((i) => WE.test(bares[i] ?? '')).length,
      kept.filter((i) => YOU.test(bares[i] ?? '')).length,
      ...KINDS_HEARD.map(
        (kind) => cut.filter((i) => kinds[i]?.has(kind)).length - kept.filter((i) => kinds[i]?.has(kind)).length,
      ),
    ];
  });
}
