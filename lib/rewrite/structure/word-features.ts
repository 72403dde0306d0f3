import type { Judgement, Report } from '../../coach/context';
import type { Span } from '../../coach/finding';
import type { WeightOf } from '../../coach/packed-weights';
import { HARD_FACT } from '../facts';
import { highest, lowest } from './extremes';
import type { Layout, Placed } from './layout';
import { ownKinds } from './own-kinds';
import { keysOf } from './word-keys';

/** What is known of a draft when its words are weighed. */
export type HeardDraft = Pick<Report, 'findings' | 'context'> & { readonly judgement: Judgement | undefined };

const FAINT = -6;
const meet = (a: Span, b: Span) => a.start < b.end && a.end > b.start;
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const WE = /\b(?:we|our|us|i|my|me)\b/iu;
const YOU = /\byou(?:r|rs|rself|['’]\p{L}+)?\b/iu;
/** Kinds that are mended by other means than a cut. */
const ELSEWHERE = new Set(['shouting', 'campaign-hashtag', 'cold-reply']);
/** What `cuts.generated.json` weighs, word by word; training/cuts.ts learns the weights under these names, with its own `words`. */
export function wordFeatures(
  layout: Layout,
  { findings, context, judgement }: HeardDraft,
  words: WeightOf,
): Readonly<Record<string, number>>[] {
  const keys = keysOf(layout);
  const sum = (all: readonly string[]) => all.reduce((total, key) => total + words(key), words('*bias'));
  const bias = words('*bias');
  const clauses = keys.clauses.map((all) => sum(all) - bias);
  const sentences = keys.sentences.map((all) => sum(all) - bias);
  const said = layout.words.map(
    ({ clause, sentence }, i) => (sum(keys.words[i] ?? []) + (clauses[clause] ?? 0) + (sentences[sentence] ?? 0)) / 100,
  );
  const found = findings.filter(({ kind }) => !ELSEWHERE.has(kind));
  const of = (values: readonly number[], indices: readonly number[]) =>
    mean(indices.map((index) => values[index] ?? 0));
  const near = (values: readonly number[], i: number, by: number) =>
    mean(values.slice(Math.max(0, i - by), i + by + 1));
  const carried = judgement && carriedBy(layout.words, judgement);
  const drafted = mean(carried?.cut ?? []);
  // What all words of a clause or of a sentence have in common is asked once.
  const clauseWords = grouped(layout.words, 'clause');
  const byClause = layout.clauses.map(({ text, opens, closes }, at) => {
    const mine = clauseWords.get(at) ?? [];
    return {
      said: of(said, mine),
      known: Number(ownKinds(text).length > 0),
      fact: Number(HARD_FACT.test(text)),
      opens: Number(opens),
      closes: Number(closes),
      words: Math.min(3, mine.length / 6),
      you: Number(YOU.test(text)),
      we: Number(WE.test(text)),
      ...(carried && {
        cut: of(carried.cut, mine),
        most: highest(mine.map((index) => carried.cut[index] ?? FAINT)),
        least: lowest(mine.map((index) => carried.cut[index] ?? FAINT)),
        heat: of(carried.heat, mine),
      }),
    };
  });
  const sentenceWords = grouped(layout.words, 'sentence');
  const bySentence = layout.sentences.map(({ text }, at) => {
    const around = sentenceWords.get(at) ?? [];
    return {
      said: of(said, around),
      fact: Number(HARD_FACT.test(text)),
      asks: Number(text.includes('?')),
      cries: Number(text.includes('!')),
      ...(carried && { cut: of(carried.cut, around), heat: of(carried.heat, around) }),
    };
  });
  return layout.words.map((word, i) => {
    const [clause, sentence] = [byClause[word.clause], bySentence[word.sentence]];
    if (clause === undefined || sentence === undefined) throw new Error('A word must stand in a clause of a sentence.');
    const hits = found.filter(({ span }) => meet(span, word));
    return {
      said: said[i] ?? 0,
      'said near': near(said, i, 2),
      'said in clause': clause.said,
      'said in sentence': sentence.said,
      found: Number(hits.length > 0),
      certain: Number(hits.some(({ tentative }) => !tentative)),
      grave: Number(hits.some(({ heat }) => heat === 2)),
      known: clause.known,
      fact: Number(HARD_FACT.test(word.text) && !word.text.startsWith('#')),
      'fact in clause': clause.fact,
      'fact in sentence': sentence.fact,
      tag: Number(word.text.startsWith('#')),
      'first sentence': Number(word.sentence === 0),
      'last sentence': Number(word.sentence === layout.sentences.length - 1),
      opens: clause.opens,
      closes: clause.closes,
      words: clause.words,
      you: clause.you,
      we: clause.we,
      asks: sentence.asks,
      cries: sentence.cries,
      answers: Number(context.parent !== undefined),
      house: Number(context.account !== 'personal' && context.account !== 'press'),
      ...(carried?.read[i] && {
        cut: carried.cut[i] ?? 0,
        'cut close': near(carried.cut, i, 1),
        'cut near': near(carried.cut, i, 3),
        'cut in clause': clause.cut ?? 0,
        'cut most': clause.most ?? FAINT,
        'cut least': clause.least ?? FAINT,
        'cut in sentence': sentence.cut ?? 0,
        'cut in draft': drafted,
        heat: carried.heat[i] ?? 0,
        'heat in clause': clause.heat ?? 0,
        'heat in sentence': sentence.heat ?? 0,
      }),
    };
  });
}

function grouped(words: readonly Placed[], by: 'clause' | 'sentence'): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  words.forEach((word, index) => {
    const group = groups.get(word[by]) ?? [];
    group.push(index);
    groups.set(word[by], group);
  });
  return groups;
}

/** What the encoder says of each word; a word behind the last piece that it reads was not read. */
function carriedBy(words: readonly Placed[], { pieces }: Judgement) {
  const end = pieces.at(-1)?.end ?? 0;
  let from = 0;
  const each = words.map((word) => {
    while (from < pieces.length && (pieces[from]?.end ?? 0) <= word.start) from++;
    const mine: Judgement['pieces'][number][] = [];
    for (let at = from; at < pieces.length && (pieces[at]?.start ?? 0) < word.end; at++)
      mine.push(pieces[at] as (typeof mine)[number]);
    const heats = mine.map(({ kind, heat }) => (ELSEWHERE.has(kind) ? FAINT : Math.max(FAINT, heat)));
    return {
      read: word.start < end,
      cut: mine.length === 0 ? UNSURE : mean(mine.map(({ edit }) => Math.max(FAINT, edit))),
      heat: mine.length === 0 ? FAINT : mean(heats),
    };
  });
  return { read: each.map(({ read }) => read), cut: each.map(({ cut }) => cut), heat: each.map(({ heat }) => heat) };
}

/** Marks and unknown signs have no piece of their own. */
const UNSURE = -1.5;
