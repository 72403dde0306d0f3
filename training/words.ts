// tsx words.ts: learns what words alone tell about heat, kinds and receptiveness: rare words that the encoder never learned to read,
// and turns of phrase that it has no room for. For each fold from the drafts of the others (cache/words-N.json), and from all for
// what ships (lib/encoder/words.generated.json).
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../lib/coach/kinds';
import { probability } from '../lib/coach/logistic';
import { packedRows } from '../lib/coach/packed-weights';
import { type PackedWords, wordKeys } from '../lib/encoder/words';
import { contextOf } from '../scripts/evaluate/cases';
import type { Line } from './rows';

const here = dirname(fileURLToPath(import.meta.url));
const FOLDS = ['0', '1', '2', '3'];
const HEADS = ['edgy', 'heated', 'unreceptive', ...KINDS];
const EPOCHS = 14;
const RATE = 0.5;
/** Held back like this in all, whatever its key's number of texts: the ridge of a regression on them all. */
const RIDGE = 0.5;
/** The idf of a middling word, so that a text's numbers are about as long as one. */
const MIDDLING = 6;
/** A key seen in fewer texts says nothing. */
const SEEN = 6;
/** Steps of a byte; what is further out than this many deviations is taken for as far. */
const STEPS = 127;
const FAR = 6;

type Wanted = readonly (readonly [target: number, weight: number] | undefined)[];
type Told = { readonly keys: readonly { readonly key: string; readonly by: number }[]; readonly want: Wanted; readonly fold: string };

/** What a line says of a head, and how much that counts; nothing where it does not say. */
function wanted(line: Line, head: string): Wanted[number] {
  if (line.heat === undefined) return line.want?.[head];
  if (head === 'edgy') return [Number(line.heat >= 1), 1];
  // How far from calm a mended draft was is not told with care.
  if (head === 'heated') return line.file === 'extra-mended' && line.heat > 0 ? undefined : [Number(line.heat === 2), 1];
  return head === 'unreceptive' ? undefined : [Number(line.kinds?.some((kind) => kind === head) ?? false), 1];
}

/** Logistic regression for all heads by stochastic steps (AdaGrad), in a scattered yet repeatable order. */
function learn(told: readonly Told[]): PackedWords {
  const counts = new Map<string, number>();
  for (const { keys } of told) for (const { key } of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= SEEN).map(([key]) => key);
  const index = new Map(names.map((name, i) => [name, i]));
  // A rare key may weigh more: it is known by less, but says more where it is.
  const scale = Float64Array.from(names, (name) => (Math.log((1 + told.length) / (1 + (counts.get(name) ?? 0))) + 1) / MIDDLING);
  const decay = Float64Array.from(names, (name) => RIDGE / (counts.get(name) ?? 1));
  const width = HEADS.length;
  const [weights, squares] = [new Float64Array(names.length * width), new Float64Array(names.length * width).fill(0.05)];
  const [bias, biasSquares] = [new Float64Array(width), new Float64Array(width).fill(0.05)];
  const examples = told.map(({ keys, want }) => {
    const known = keys.flatMap(({ key, by }) => {
      const at = index.get(key);
      return at === undefined ? [] : [{ at, value: by * (scale[at] as number) }];
    });
    return { at: Int32Array.from(known, (one) => one.at), value: Float64Array.from(known, (one) => one.value), want };
  });
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let n = 0; n < examples.length; n++) {
      const { at, value, want } = examples[(n * 7919 + epoch * 104729) % examples.length] as (typeof examples)[number];
      want.forEach((said, head) => {
        if (said === undefined) return;
        let z = bias[head] as number;
        for (let i = 0; i < at.length; i++) z += (weights[(at[i] as number) * width + head] as number) * (value[i] as number);
        const error = said[1] * (probability(z) - said[0]);
        biasSquares[head] = (biasSquares[head] as number) + error * error;
        bias[head] = (bias[head] as number) - (RATE * error) / Math.sqrt(biasSquares[head] as number);
        for (let i = 0; i < at.length; i++) {
          const place = (at[i] as number) * width + head;
          const slope = error * (value[i] as number) + (decay[at[i] as number] as number) * (weights[place] as number);
          squares[place] = (squares[place] as number) + slope * slope;
          weights[place] = (weights[place] as number) - (RATE * slope) / Math.sqrt(squares[place] as number);
        }
      });
    }
  const column = (head: number) => names.map((_, i) => (weights[i * width + head] as number) * (scale[i] as number));
  const unit = HEADS.map((_, head) => {
    const all = column(head);
    const deviation = Math.sqrt(all.reduce((sum, w) => sum + w * w, 0) / Math.max(1, all.length));
    return Math.max(1e-6, (FAR * deviation) / STEPS);
  });
  const rows = names.map((name, i) => {
    const row = HEADS.map((_, head) => ((weights[i * width + head] as number) * (scale[i] as number)) / (unit[head] as number));
    return [name, row.map((steps) => Math.round(Math.max(-STEPS, Math.min(STEPS, steps))))] as const;
  });
  const telling = rows.filter(([, row]) => row.some((steps) => Math.abs(steps) >= 3));
  return {
    heads: HEADS,
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    unit: unit.map((value) => Number(value.toPrecision(5))),
    keys: packedRows(Object.fromEntries(telling)),
  };
}

const read = (name: string) => readFileSync(join(here, 'cache', name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line);

function toldOf(line: Line): Told {
  const parent = typeof line.parent === 'string' ? { text: line.parent } : (line.parent ?? null);
  const context = contextOf({ parent, ...(line.account !== undefined && { account: line.account }) });
  return { keys: wordKeys(line.text, context), want: HEADS.map((head) => wanted(line, head)), fold: line.fold };
}

// Validation rows stand in every fold's file, for the fusion: nothing may have learnt from them.
const drafts = FOLDS.flatMap((fold) => read(`stage-c-${fold}.out.jsonl`)).filter(({ part }) => part !== 'validation').map(toldOf);
// The folds hold no rows of this set: it is too small to be parted.
const receptive = read('public.ids.jsonl').filter(({ set, part }) => set === 'receptiveness' && part === 'train').map(toldOf);

for (const fold of FOLDS) {
  const others = drafts.filter((draft) => draft.fold !== fold);
  writeFileSync(join(here, `cache/words-${fold}.json`), JSON.stringify(learn([...others, ...receptive])));
  console.log(`fold ${fold}: learnt from ${others.length} drafts`);
}
const shipped = JSON.stringify(learn([...drafts, ...receptive]));
writeFileSync(join(here, '../lib/encoder/words.generated.json'), `${shipped}\n`);
console.log(`lib/encoder/words.generated.json: ${Math.round(shipped.length / 1000)} KB`);
