// tsx second.ts: when the word of the editor's layers lets a draft be marked that instinct and judgement together would let pass.
// Learnt on drafts that the encoder never read, each from layers that did not learn from it. Writes lib/coach/second-reader.json.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../lib/coach/analyse';
import type { Judgement, Report } from '../lib/coach/context';
import { draftFeatures } from '../lib/coach/features';
import fusion from '../lib/coach/fusion.json';
import { logitAt, logitOf } from '../lib/coach/logistic';
import { sharpestTag } from '../lib/coach/tentative-finding';
import { heardAgain, type SecondReader } from '../lib/coach/second-reader';
import { openJudge } from '../lib/encoder/open-judge';
import { readNode } from '../lib/encoder/read-node';
import { auc } from '../scripts/evaluate/metrics';
import { contextOf, readCases } from '../scripts/evaluate/cases';
import { fitLogistic } from './logistic-fit';
import { readRows } from './rows';

const here = dirname(fileURLToPath(import.meta.url));
const RIDGE = 1;
/** Of calm drafts, in mended ones and in those of ordinary days, no more than this share may be marked that was not marked before. */
const MORE = 0.006;
/** The same of calm drafts with tags, which are few. */
const MORE_TAGGED = 0.02;
/** Below one of these, as a logit, instinct and judgement together find a draft so calm that nobody else is asked. */
const FLOORS = [-3, -2.5, -2, -1.5, -1, -0.5, 0];
const threshold = logitAt(fusion.both.thresholds.edgy);

type Heard = { readonly edgy: number; readonly judgement: Judgement; readonly tag: number | undefined; readonly text: string; readonly barbed: boolean };
const heard = (report: Report, judgement: Judgement, barbed: boolean): Heard => ({
  edgy: logitOf(fusion.both.edgy, draftFeatures(report, judgement)),
  judgement,
  tag: sharpestTag(report.text, judgement.pieces)?.edit,
  text: report.text,
  barbed,
});

const plain = (drafts: readonly Heard[]) => drafts.filter(({ tag }) => tag === undefined);
const tagged = (drafts: readonly Heard[]) => drafts.filter(({ tag }) => tag !== undefined);

/** Calm drafts that the layers did not learn from, as the shipped weights answer them. */
async function unlearnt(file: string): Promise<Heard[]> {
  const judge = await openJudge(readNode);
  const found: Heard[] = [];
  for (const one of readCases(join(here, `../corpus/${file}.jsonl`)).filter(({ heat }) => heat === 0)) {
    const context = contextOf(one);
    found.push(heard(analyse(one.text, context), await judge.judge(one.text, context), false));
  }
  judge.dispose();
  return found;
}

const rows = readRows(join(here, 'cache/editor.out.jsonl'), ({ file }) => file === 'extra-edits' || file === 'extra-days');
const of = (wanted: string) => rows.filter(({ line }) => line.file === wanted).map(({ line, report, judgement }) => heard(report, judgement, (line.heat ?? 0) > 0));
const pairs = of('extra-edits');
const calm = { mended: pairs.filter((one) => !one.barbed), 'of ordinary days': of('extra-days'), 'of ordinary days, never learnt from': await unlearnt('extra-calm'), 'of ordinary days, read by the encoder (traffic)': await unlearnt('traffic') };
/** Calm drafts with tags from all over the corpus; the encoder has read them. */
const tags = tagged((await Promise.all(['hashtags', 'community', 'everyday', 'crisis', 'press', 'public', 'tech', 'working-life', 'contrast', 'contrast2', 'rare', 'support'].map(unlearnt))).flat());
const barbed = pairs.filter((one) => one.barbed);

const share = (all: readonly Heard[], is: (one: Heard) => boolean) => all.filter(is).length / all.length;
const before = ({ edgy }: Heard) => edgy >= threshold;
const raised = (reader: SecondReader) => (one: Heard) => !before(one) && heardAgain(reader, one.edgy, one.judgement, one.text) >= threshold;

const exampleOf = ({ edgy, judgement: { due }, tag, barbed }: Heard) => ({ features: { edgy, due, ...(tag !== undefined && { tag }) }, target: Number(barbed), weight: 1 });
/** The bias lowered, in steps, until no more of the calm drafts are marked than their budget allows. */
function lowered(reader: SecondReader, part: 'tagged' | 'plain', drafts: readonly (readonly Heard[])[], most: number): SecondReader {
  const less = (model: { bias: number }, steps: number) => Number((model.bias - 0.02 * steps).toFixed(2));
  const by = (steps: number) => (part === 'plain' ? { ...reader, bias: less(reader, steps) } : { ...reader, tagged: { ...reader.tagged, bias: less(reader.tagged, steps) } });
  const isOver = (steps: number) => drafts.some((some) => share(some, raised(by(steps))) > most);
  // The lower the bias, the fewer are marked: the least number of steps is found by halves.
  let [over, enough] = [-1, 0];
  while (isOver(enough)) [over, enough] = [enough, enough * 2 + 16];
  while (enough - over > 1) {
    const middle = (over + enough) >> 1;
    if (isOver(middle)) over = middle;
    else enough = middle;
  }
  return by(enough);
}

/** What is learnt above a floor, with its biases lowered until the calm drafts keep to their budget. */
function fitted(floor: number): SecondReader {
  const asked = [...pairs, ...calm['of ordinary days']].filter(({ edgy }) => edgy >= floor);
  const fit = (some: readonly Heard[], names: readonly string[]) => {
    const { weights, bias } = fitLogistic(some.map(exampleOf), RIDGE, names);
    return { bias: Number(bias.toFixed(2)), weights };
  };
  const reader = { floor, ...fit(plain(asked), ['due', 'edgy']), tagged: fit(tagged(asked), ['due', 'edgy', 'tag']) };
  const all = Object.values(calm);
  return lowered(lowered(reader, 'plain', all.map(plain), MORE), 'tagged', [all.flatMap(tagged), tags], MORE_TAGGED);
}

const found = (reader: SecondReader) => share(barbed, raised(reader));
const readers = FLOORS.map(fitted).sort((a, b) => found(b) - found(a));
const shipped = readers[0] as SecondReader;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const yes = pairs.map((one) => one.barbed);
const telling = {
  'instinct and judgement': auc(pairs.map(({ edgy }) => edgy), yes), 'the second reader alone': auc(pairs.map(({ judgement }) => judgement.due), yes),
};
const marked = Object.entries({ barbed, 'barbed, with tags': tagged(barbed), 'calm, with tags': [...Object.values(calm).flatMap(tagged)], 'calm with tags, read by the encoder': tags, ...calm }).map(([drafts, all]) => ({ drafts, count: all.length, before: share(all, before), now: share(all, (one) => before(one) || raised(shipped)(one)) }));
for (const [name, value] of Object.entries(telling)) console.log(`${name}: barbed from mended, AUC ${value.toFixed(3)}`);
for (const { drafts, count, before, now } of marked) console.log(`${drafts}: ${count} drafts, marked ${percent(before)} before, ${percent(now)} now`);
writeFileSync(join(here, 'cache/second.json'), JSON.stringify({ marked }));
writeFileSync(join(here, '../lib/coach/second-reader.json'), `${JSON.stringify(shipped, null, 2)}\n`);
