// tsx clauses.ts: learns which clauses of a draft carry its heat, from the corpus's labelled quotes, for the rewriter.
// Words and encoder are heard on drafts that neither learned from; writes lib/rewrite/structure/clause-weights.generated.json.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../lib/coach/kinds';
import { logitOf, probability } from '../lib/coach/logistic';
import { featuresOf } from '../lib/rewrite/structure/clause-features';
import { type Clause, clausesOf } from '../lib/rewrite/structure/clauses';
import { type HeardClause, hotnessFeatures } from '../lib/rewrite/structure/hotness';
import { sentencesOf } from '../lib/rewrite/structure/sentences';
import { packed } from '../lib/coach/packed-weights';
import { calibrated, fitLogistic } from './logistic-fit';
import { type Row, readRows } from './rows';

const here = dirname(fileURLToPath(import.meta.url));
const EPOCHS = 12;
const DECAY = 2e-5;
const RATE = 0.2;
/** Words seen in fewer clauses say nothing. */
const SEEN = 3;
/** A weight below this is not worth its place in the file. */
const FAINT = 0.16;
const RIDGE = 3;
/** Kinds that are not mended by cutting words. */
const ELSEWHERE = new Set(['cold-reply', 'shouting', 'campaign-hashtag', 'defensive-hashtag']);

type Example = { readonly row: Row; readonly fold: string; readonly words: readonly string[]; readonly heard: Omit<HeardClause, 'learnt'>; readonly hot: boolean; readonly heated: boolean };
type Words = ReadonlyMap<string, number>;

function examplesOf(row: Row): Example[] {
  const { text, spans = [], heat = 0, fold } = row.line;
  const labelled = spans.filter(({ kind }) => !ELSEWHERE.has(kind)).map(({ quote }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  const quotes = row.line.cut && heat > 0 ? row.line.cut.map(([start, end]) => ({ start: inUnits(text, start), end: inUnits(text, end) })) : labelled;
  return sentencesOf(text).flatMap((sentence) => {
    const { clauses, ending } = clausesOf(sentence);
    return clauses.map((clause, index) => {
      const covered = quotes.reduce((sum, quote) => sum + Math.max(0, Math.min(clause.end, quote.end) - Math.max(clause.start, quote.start)), 0);
      const last = index === clauses.length - 1;
      return {
        row,
        fold,
        words: featuresOf(clause.text + (last ? ending : ''), index === 0),
        heard: heardOf(row, clause, last ? ending : ''),
        hot: covered >= 0.5 * clause.text.length,
        heated: heat > 0,
      };
    });
  });
}

/** Python counts an emoji as one, JavaScript as two. */
const inUnits = (text: string, at: number) => [...text].slice(0, at).join('').length;

const heardOf = ({ report, judgement }: Row, clause: Clause, ending: string): Omit<HeardClause, 'learnt'> => ({ clause, ending, findings: report.findings, judgement });

/** Logistic regression on words by stochastic steps (AdaGrad), in a scattered yet repeatable order. */
function learn(examples: readonly Example[]): Words {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const key of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weights = new Map<string, number>([['*bias', -1]]);
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = 0; i < examples.length; i++) {
      const example = examples[(i * 7919 + epoch * 104729) % examples.length];
      if (!example) continue;
      const keys = ['*bias', ...example.words.filter((key) => (counts.get(key) ?? 0) >= SEEN)];
      const error = (probability(keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)) - Number(example.hot)) * (example.heated ? 1 : 0.5);
      for (const key of keys) {
        const weight = weights.get(key) ?? 0;
        const gradient = error + (key === '*bias' ? 0 : DECAY * 50 * weight);
        const square = (squares.get(key) ?? 0.1) + gradient * gradient;
        squares.set(key, square);
        weights.set(key, weight - (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

const scoreOf = (weights: Words, words: readonly string[]) => words.reduce((sum, key) => sum + (weights.get(key) ?? 0), weights.get('*bias') ?? 0);

const folds = ['0', '1', '2', '3'].filter((fold) => existsSync(join(here, `cache/stage-c-${fold}.out.jsonl`)));
const rows = folds.flatMap((fold) => readRows(join(here, `cache/stage-c-${fold}.out.jsonl`), ({ heat }) => heat !== undefined));
const examples = rows.flatMap(examplesOf);
console.log(`${rows.length} drafts, ${examples.length} clauses, ${examples.filter(({ hot }) => hot).length} of them hot`);

const heard: { example: Example; told: HeardClause }[] = folds.flatMap((fold) => {
  const words = learn(examples.filter((example) => example.fold !== fold));
  return examples.filter((example) => example.fold === fold && example.heated).map((example) => ({ example, told: { ...example.heard, learnt: scoreOf(words, example.words) } }));
});

function fit(part: typeof heard, judged: boolean) {
  const given = part.map(({ example, told }) => ({ features: hotnessFeatures(judged ? told : { ...told, judgement: undefined }), target: Number(example.hot), weight: 1 }));
  return calibrated(fitLogistic(given, RIDGE, [...new Set(given.flatMap(({ features }) => Object.keys(features)))].sort()), given);
}

for (const judged of [true, false]) {
  for (const unread of [false, true]) {
    const scored = folds.flatMap((fold) => {
      const model = fit(heard.filter(({ example }) => example.fold !== fold), judged);
      return heard
        .filter(({ example }) => example.fold === fold && Boolean(example.row.line.file?.startsWith('extra-')) === unread)
        .map(({ example, told }) => ({ p: probability(logitOf(model, hotnessFeatures(judged ? told : { ...told, judgement: undefined }))), hot: example.hot, fact: hotnessFeatures(told).fact === 1 }));
    });
    const ordered = [...scored].sort((a, b) => a.p - b.p);
    const hot = scored.filter((s) => s.hot).length;
    const area = (ordered.reduce((sum, s, i) => sum + (s.hot ? i + 1 : 0), 0) - (hot * (hot + 1)) / 2) / (hot * (scored.length - hot));
    console.log(`${judged ? 'with' : 'without'} the encoder, ${unread ? 'files nobody read' : 'the files of the folds'}: AUC ${area.toFixed(3)}`);
    for (const cut of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
      const told = scored.filter(({ p }) => p >= cut);
      const right = told.filter((s) => s.hot).length;
      console.log(`  from ${cut} on: precision ${(right / told.length).toFixed(2)}, recall ${(right / hot).toFixed(2)}`);
    }
  }
}

const words = learn(examples);
const kept = [...words].filter(([, weight]) => Math.abs(weight) >= FAINT).sort(([a], [b]) => (a < b ? -1 : 1));
const folder = join(here, '../lib/rewrite/structure');
writeFileSync(join(folder, 'clause-weights.generated.json'), `${JSON.stringify(packed(Object.fromEntries(kept.map(([key, weight]) => [key, Math.round(weight * 100)]))))}\n`);
writeFileSync(join(folder, 'hotness.generated.json'), `${JSON.stringify({ both: fit(heard, true), instinct: fit(heard, false) }, null, 2)}\n`);
console.log(`${kept.length} words weighed`);
