// tsx cuts.ts: learns which words an editor would cut, from the mended pairs, for the rewriter: first from the words themselves, then from
// these and the encoder together, each on drafts that neither learned from. Writes lib/rewrite/structure/{word-weights,cuts}.generated.json.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logitOf, probability } from '../lib/coach/logistic';
import { wordFeatures } from '../lib/rewrite/structure/word-features';
import { type Layout, layoutOf } from '../lib/rewrite/structure/layout';
import { keysOf } from '../lib/rewrite/structure/word-keys';
import { listed, weightsOf } from '../lib/rewrite/structure/weights';
import { auc } from '../scripts/evaluate/metrics';
import { type Example, fitLogistic } from './logistic-fit';
import { type Row, readRows } from './rows';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../lib/rewrite/structure');
const EPOCHS = 6;
const RATE = 0.15;
const DECAY = 3e-4;
/** A key seen fewer times says nothing, and a weight below this is not worth its place in the file. */
const SEEN = 4;
const FAINT = 0.06;
const RIDGE = 4;

type Draft = { readonly row: Row; readonly fold: string; readonly layout: Layout; readonly cut: readonly boolean[]; readonly keys: readonly (readonly string[])[] };

/** Python counts an emoji as one, JavaScript as two. */
const inUnits = (text: string, at: number) => [...text].slice(0, at).join('').length;

function draftOf(row: Row): Draft {
  const { text, cut = [], fold } = row.line;
  const gone = cut.map(([start, end]) => ({ start: inUnits(text, start), end: inUnits(text, end) }));
  const layout = layoutOf(text);
  const all = keysOf(layout);
  return {
    row,
    fold,
    layout,
    cut: layout.words.map((word) => {
      const covered = gone.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(word.end, end) - Math.max(word.start, start)), 0);
      return covered >= 0.5 * (word.end - word.start);
    }),
    keys: layout.words.map(({ clause, sentence }, i) => [...(all.words[i] ?? []), ...(all.clauses[clause] ?? []), ...(all.sentences[sentence] ?? [])]),
  };
}

type Words = Readonly<Record<string, number>>;

/** Logistic regression on keys by stochastic steps (AdaGrad), in a scattered yet repeatable order; weights are in hundredths. */
function learn(drafts: readonly Draft[]): Words {
  const counts = new Map<string, number>();
  for (const { keys } of drafts) for (const all of keys) for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const names = ['*bias', ...[...counts].filter(([, count]) => count >= SEEN).map(([key]) => key)];
  const index = new Map(names.map((name, i) => [name, i]));
  const examples = drafts.flatMap(({ keys, cut }) =>
    keys.map((all, i) => ({ at: Int32Array.from([0, ...all.flatMap((key) => index.get(key) ?? [])]), cut: Number(cut[i]) })),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(0.1);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let i = 0; i < examples.length; i++) {
      const { at, cut } = examples[(i * 7919 + epoch * 104729) % examples.length] as (typeof examples)[number];
      let z = 0;
      for (const key of at) z += weights[key] as number;
      const error = probability(z) - cut;
      for (const key of at) {
        const gradient = error + (key === 0 ? 0 : DECAY * (weights[key] as number));
        squares[key] = (squares[key] as number) + gradient * gradient;
        weights[key] = (weights[key] as number) - (RATE * gradient) / Math.sqrt(squares[key] as number);
      }
    }
  return Object.fromEntries(
    names.flatMap((name, i) => (i === 0 || Math.abs(weights[i] as number) >= FAINT ? [[name, Math.round((weights[i] as number) * 100)]] : [])).sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  );
}

type Told = Example & { readonly part: string };

/** `judged`: with the encoder, or as it is where the encoder is not there. */
function examplesOf({ row, layout, cut, fold }: Draft, words: Words, judged: boolean): Told[] {
  const { report, judgement } = row;
  const heard = { findings: report.findings, context: report.context, judgement: judged ? judgement : undefined };
  return wordFeatures(layout, heard, weightsOf(words)).map((features, i) => ({ features, target: Number(cut[i]), weight: 1, part: fold }));
}

const fit = (told: readonly Told[]) => fitLogistic(told, RIDGE, [...new Set(told.flatMap(({ features }) => Object.keys(features)))].sort());

const rows = ['0', '1', '2', '3'].map((fold) => join(here, `cache/stage-c-${fold}.out.jsonl`)).filter((path) => existsSync(path));
const drafts = rows.flatMap((path) => readRows(path, ({ cut, heat }) => cut !== undefined && (heat ?? 0) > 0)).map(draftOf);
const folds = [...new Set(drafts.map(({ fold }) => fold))];
console.log(`${drafts.length} mended drafts, ${drafts.reduce((sum, { cut }) => sum + cut.length, 0)} words, ${drafts.reduce((sum, { cut }) => sum + cut.filter(Boolean).length, 0)} of them cut`);

const taught = new Map(folds.map((fold) => [fold, learn(drafts.filter((draft) => draft.fold !== fold))]));
const told = (judged: boolean) => drafts.flatMap((draft) => examplesOf(draft, taught.get(draft.fold) ?? {}, judged));
const fitted = Object.fromEntries(
  ([['both', true], ['instinct', false]] as const).map(([name, judged]) => {
    const all = told(judged);
    const scored = folds.flatMap((fold) => {
      const model = fit(all.filter(({ part }) => part !== fold));
      return all.filter(({ part }) => part === fold).map(({ features, target }) => ({ says: logitOf(model, features), is: target === 1 }));
    });
    console.log(`${name}: AUC ${auc(scored.map(({ says }) => says), scored.map(({ is }) => is)).toFixed(3)}; words alone ${auc(all.map(({ features }) => features.said ?? 0), all.map(({ target }) => target === 1)).toFixed(3)}`);
    return [name, fit(all)];
  }),
);

const words = learn(drafts);
writeFileSync(join(folder, 'word-weights.generated.json'), `${JSON.stringify(listed(words))}\n`);
writeFileSync(join(folder, 'cuts.generated.json'), `${JSON.stringify(fitted, null, 2)}\n`);
console.log(`${Object.keys(words).length} keys weighed`);
