// tsx cuts.ts: learns which words an editor would cut, from the mended pairs, for the rewriter: first from the words themselves, then from
// these and the editor's layers together, each on drafts that neither learned from; last which runs of words go in one piece.
// What is weighed against each other is weighed on the pairs that the encoder itself never read, so that none is trusted for having seen them.
// Writes lib/rewrite/structure/{word-weights,cuts,run-weights}.generated.json.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logitOf, probability } from '../lib/coach/logistic';
import { wordFeatures } from '../lib/rewrite/structure/word-features';
import { type Layout, layoutOf } from '../lib/rewrite/structure/layout';
import { bestWays, goneRuns, stretchesOf, traitsOf, worthOf } from '../lib/rewrite/structure/runs';
import { keysOf } from '../lib/rewrite/structure/word-keys';
import { packed, type WeightOf, weightsOf } from '../lib/coach/packed-weights';
import { auc } from '../scripts/evaluate/metrics';
import { hotTags } from '../lib/rewrite/repair/tags';
import { proposed } from '../lib/rewrite/structure/cuts';
import { featured } from '../lib/rewrite/structure/ranked';
import { type Example, fitLogistic } from './logistic-fit';
import { type Row, readRows } from './rows';
import { learnRuns } from './runs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../lib/rewrite/structure');
const EPOCHS = 6;
const RATE = 0.15;
const DECAY = 3e-4;
/** A key seen fewer times says nothing, and a weight below this is not worth its place in the file. */
const SEEN = 8;
const FAINT = 0.44;
const RIDGE = 4;
/** Pairs that the encoder was not trained on. */
const APART = 'extra-edits';

type Draft = { readonly row: Row; readonly third: number; readonly layout: Layout; readonly cut: readonly boolean[]; /** With the words between cuts that the mended draft has elsewhere. */ readonly gone: readonly boolean[]; readonly keys: readonly (readonly string[])[] };

/** Python counts an emoji as one, JavaScript as two. */
const inUnits = (text: string, at: number) => [...text].slice(0, at).join('').length;

function draftOf(row: Row): Draft {
  const { text, cut: spans = [], unsure = [], third = 0 } = row.line;
  const layout = layoutOf(text);
  const all = keysOf(layout);
  const covered = (by: typeof spans) => {
    const units = by.map(([start, end]) => ({ start: inUnits(text, start), end: inUnits(text, end) }));
    return layout.words.map((word) => units.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(word.end, end) - Math.max(word.start, start)), 0) >= 0.5 * (word.end - word.start));
  };
  const cut = covered(spans);
  return {
    row,
    third,
    layout,
    cut,
    gone: filled(layout, cut, covered(unsure)),
    keys: layout.words.map(({ clause, sentence }, i) => [...(all.words[i] ?? []), ...(all.clauses[clause] ?? []), ...(all.sentences[sentence] ?? [])]),
  };
}

/** A word that was said elsewhere instead went with its neighbours where both went, or the sentence ends. */
function filled({ words }: Layout, cut: readonly boolean[], unsure: readonly boolean[]): readonly boolean[] {
  const gone = [...cut];
  for (const { from, to } of stretchesOf(words))
    for (const run of goneRuns({ from, to }, unsure)) {
      const [before, after] = [run.from === from || cut[run.from - 1], run.to === to || cut[run.to]];
      if (before && after && run.to - run.from < to - from) gone.fill(true, run.from, run.to);
    }
  return gone;
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

type Told = Example & { readonly part: number };

/** `judged`: with the encoder, or as it is where the encoder is not there. */
function examplesOf({ row, layout, cut, third }: Draft, words: Words, judged: boolean): Told[] {
  const { report, judgement } = row;
  const heard = { findings: report.findings, context: report.context, judgement: judged ? judgement : undefined };
  return wordFeatures(layout, heard, weightsOf(words)).map((features, i) => ({ features, target: Number(cut[i]), weight: 1, part: third }));
}

const fit = (told: readonly Told[]) => fitLogistic(told, RIDGE, [...new Set(told.flatMap(({ features }) => Object.keys(features)))].sort());

const drafts = readRows(join(here, 'cache/editor.out.jsonl'), ({ heat }) => (heat ?? 0) > 0).map(draftOf);
const apart = drafts.filter(({ row }) => row.line.file === APART);
const thirds = [...new Set(drafts.map(({ third }) => third))].sort();
console.log(`${drafts.length} mended drafts, ${drafts.reduce((sum, { cut }) => sum + cut.length, 0)} words, ${drafts.reduce((sum, { cut }) => sum + cut.filter(Boolean).length, 0)} of them cut; ${apart.length} drafts that the encoder never read`);

const taught = new Map(thirds.map((third) => [third, learn(drafts.filter((draft) => draft.third !== third))]));
/** For each draft and word the logit of its being cut, by what was learnt on other drafts. */
const leaning = new Map<Draft, readonly number[]>();
const fitted = Object.fromEntries(
  ([['instinct', false], ['both', true]] as const).map(([name, judged]) => {
    const told = new Map(apart.map((draft) => [draft, examplesOf(draft, taught.get(draft.third) ?? {}, judged)]));
    const all = [...told.values()].flat();
    for (const third of thirds) {
      const model = fit(all.filter(({ part }) => part !== third));
      for (const [draft, mine] of told) if (draft.third === third) leaning.set(draft, mine.map(({ features }) => logitOf(model, features)));
    }
    const says = [...told.keys()].flatMap((draft) => leaning.get(draft) ?? []);
    console.log(`${name}: AUC ${auc(says, all.map(({ target }) => target === 1)).toFixed(3)}; words alone ${auc(all.map(({ features }) => features.said ?? 0), all.map(({ target }) => target === 1)).toFixed(3)}`);
    return [name, fit(all)];
  }),
);

/** For each sentence of a draft the ways of cutting it, by what was learnt on others: what speaks for each, and how many words each is off. */
function waysOf(draft: Draft, weightOf: WeightOf): string[] {
  const { row, layout, gone, third } = draft;
  const { findings, context } = row.report;
  const tags = hotTags(row.line.text, findings);
  const words = layout.words.map((word, i) => ({ ...word, likely: probability(leaning.get(draft)?.[i] ?? 0) }));
  const isHeat = ({ text }: { readonly text: string }) => tags.has(/^#[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? '');
  const ways = proposed(weightOf, layout, words, isHeat, findings);
  return featured(layout, words, ways, findings, context).map(({ from, ways: all, features }) => {
    const off = all.map(({ mask }) => mask.filter((goes, i) => goes !== gone[from + i]).length);
    return JSON.stringify({ third, pair: row.line.pair ?? row.line.id, id: row.line.id, at: layout.words[from]?.sentence, off, over: all.map(({ mask }) => mask.filter((goes, i) => goes && gone[from + i] === false).length), features });
  });
}
const waysOut: string[] = [];

const cutsOf = (some: readonly Draft[]) => some.map((draft) => ({ layout: draft.layout, leaning: leaning.get(draft) ?? [], gone: draft.gone }));
for (const third of thirds) {
  const weightOf = weightsOf(learnRuns(cutsOf(apart.filter((draft) => draft.third !== third))));
  const test = cutsOf(apart.filter((draft) => draft.third === third));
  for (const draft of apart.filter((one) => one.third === third)) waysOut.push(...waysOf(draft, weightOf));
  const found = test.map(({ layout, leaning }) => {
    const worth = worthOf(layout, traitsOf(layout, leaning), weightOf);
    return mask(layout, stretchesOf(layout.words).flatMap((sentence) => bestWays(sentence, worth, 1)[0]?.runs ?? []));
  });
  console.log(`third ${third}: each word by itself ${agreement(test, test.map(({ leaning }) => leaning.map((logit) => logit > 0)))}`);
  console.log(`third ${third}: whole runs          ${agreement(test, found)}`);
}

writeFileSync(join(here, 'cache/ways.jsonl'), `${waysOut.join('\n')}\n`);

const words = learn(drafts);
writeFileSync(join(folder, 'word-weights.generated.json'), `${JSON.stringify(packed(words))}\n`);
writeFileSync(join(folder, 'cuts.generated.json'), `${JSON.stringify(fitted, null, 2)}\n`);
const runs = learnRuns(cutsOf(apart));
writeFileSync(join(folder, 'run-weights.generated.json'), `${JSON.stringify(packed(runs))}\n`);
console.log(`${Object.keys(words).length} keys of words weighed, ${Object.keys(runs).length} of runs`);

function mask({ words }: Layout, runs: readonly { from: number; to: number }[]): readonly boolean[] {
  return words.map((_, i) => runs.some(({ from, to }) => i >= from && i < to));
}

/** Of drafts and of sentences: how many come out cut just as the editor cut them, and how well the words agree. */
function agreement(test: readonly { layout: Layout; gone: readonly boolean[] }[], found: readonly (readonly boolean[])[]): string {
  let [drafts, sentences, all, hit, mine, gold] = [0, 0, 0, 0, 0, 0];
  test.forEach(({ layout, gone }, d) => {
    const cut = found[d] ?? [];
    if (gone.every((is, i) => is === cut[i])) drafts++;
    for (const { from, to } of stretchesOf(layout.words)) {
      all++;
      if (gone.slice(from, to).every((is, i) => is === cut[from + i])) sentences++;
    }
    gone.forEach((is, i) => {
      hit += Number(is && cut[i]);
      mine += Number(cut[i]);
      gold += Number(is);
    });
  });
  return `drafts just so ${((100 * drafts) / test.length).toFixed(1)} %, sentences ${((100 * sentences) / all).toFixed(1)} %, words F1 ${((2 * hit) / (mine + gold)).toFixed(3)}`;
}
