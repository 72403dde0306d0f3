// Learns from the corpus's labelled spans which words make a clause hot, and writes the table the rewriter reads.
// Run: npx tsx scripts/weigh-clauses.ts
import fs from 'node:fs';
import { featuresOf } from '../lib/rewrite/structure/clause-features';
import { clausesOf } from '../lib/rewrite/structure/clauses';
import { sentencesOf } from '../lib/rewrite/structure/sentences';

type Case = { id: string; text: string; heat: number; spans: { kind: string; quote: string }[] };
type Example = { features: readonly string[]; hot: boolean; weight: number; heated: boolean; fold: number };

const FOLDS = 5;
const EPOCHS = Number(process.env.E ?? 12);
const DECAY = Number(process.env.D ?? 2e-5);
const SKIPPED = new Set(['cold-reply', 'shouting', 'campaign-hashtag']);
const TABLE = new URL('../lib/rewrite/structure/clause-weights.generated.json', import.meta.url);

function casesOf(folder: URL): Case[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== 'rewrites.jsonl');
  return files.flatMap((name) =>
    fs
      .readFileSync(new URL(name, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line): Case => JSON.parse(line)),
  );
}

function examplesOf(entry: Case, fold: number): Example[] {
  const spans = entry.spans
    .filter((span) => !SKIPPED.has(span.kind))
    .map((span) => ({ start: entry.text.indexOf(span.quote), length: span.quote.length }))
    .filter((span) => span.start >= 0);
  return sentencesOf(entry.text).flatMap((sentence) => {
    const { clauses, ending } = clausesOf(sentence);
    return clauses.map((clause, index) => {
      const covered = spans.reduce(
        (sum, span) =>
          sum + Math.max(0, Math.min(clause.end, span.start + span.length) - Math.max(clause.start, span.start)),
        0,
      );
      const words = clause.text + (index === clauses.length - 1 ? ending : '');
      return {
        features: featuresOf(words, index === 0),
        hot: covered >= 0.5 * clause.text.length,
        weight: entry.heat === 0 ? Number(process.env.W ?? 0.5) : 1,
        heated: entry.heat > 0,
        fold,
      };
    });
  });
}

function learn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const example of examples) for (const key of example.features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weights = new Map<string, number>([['*bias', -1]]);
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = 0; i < examples.length; i++) {
      // A fixed stride walks the examples in a scattered yet repeatable order.
      const example = examples[(i * 7919 + epoch * 104729) % examples.length];
      if (!example) continue;
      const keys = ['*bias', ...example.features.filter((key) => (counts.get(key) ?? 0) >= 3)];
      const sum = keys.reduce((total, key) => total + (weights.get(key) ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - (example.hot ? 1 : 0)) * example.weight;
      for (const key of keys) {
        const weight = weights.get(key) ?? 0;
        const gradient = error + (key === '*bias' ? 0 : DECAY * 50 * weight);
        const square = (squares.get(key) ?? 0.1) + gradient * gradient;
        squares.set(key, square);
        weights.set(key, weight - (0.2 * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

function scoreOf(weights: Map<string, number>, features: readonly string[]): number {
  return features.reduce((sum, key) => sum + (weights.get(key) ?? 0), weights.get('*bias') ?? 0);
}

function report(examples: readonly Example[]): void {
  const scored: { score: number; hot: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(examples.filter((example) => example.fold !== fold));
    for (const example of examples) {
      if (example.fold === fold && example.heated)
        scored.push({ score: scoreOf(weights, example.features), hot: example.hot });
    }
  }
  for (const threshold of [-1, 0, 0.5, 1, 1.5, 2]) {
    const marked = scored.filter((entry) => entry.score > threshold);
    const right = marked.filter((entry) => entry.hot).length;
    const hot = scored.filter((entry) => entry.hot).length;
    console.log(
      `score > ${threshold}: precision ${(right / marked.length).toFixed(3)}, recall ${(right / hot).toFixed(3)}`,
    );
  }
}

const cases = casesOf(new URL('../corpus/', import.meta.url));
const examples = cases.flatMap((entry, index) => examplesOf(entry, index % FOLDS));
console.log(
  `${cases.length} drafts, ${examples.length} clauses, ${examples.filter((example) => example.hot).length} hot`,
);
report(examples);
const weights = learn(examples);
const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.12).sort(([a], [b]) => (a < b ? -1 : 1));
const table = Object.fromEntries(kept.map(([key, weight]) => [key, Math.round(weight * 100)]));
fs.writeFileSync(TABLE, `${JSON.stringify(table)}\n`);
console.log(`${kept.length} weights written`);
