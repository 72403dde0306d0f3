// npm run evaluate -- FILE.jsonl [--peers] [--json]: how well Poise tells the barbed from the calm on labelled drafts.
// Drafts of the corpus itself were trained on: their honest figures, by folds, are in MODEL.md.
import { analyse } from '../lib/coach/analyse';
import fusion from '../lib/coach/fusion.json';
import { heatedProbability, verdict } from '../lib/coach/verdict';
import type { Judge } from '../lib/encoder/judge';
import { openJudge } from '../lib/encoder/open-judge';
import { readNode } from '../lib/encoder/read-node';
import { type Case, contextOf, readCases } from './evaluate/cases';
import { type Figures, figuresOf, type Judged } from './evaluate/figures';
import { kindTable, summary, worstList } from './evaluate/markdown';
import { peers, toldBy } from './evaluate/peers';

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = flags.find((flag) => !['--peers', '--json'].includes(flag));

async function poise(labelled: Case, judge: Judge | undefined): Promise<Judged> {
  const context = contextOf(labelled);
  const report = analyse(labelled.text, context);
  const judgement = await judge?.judge(labelled.text, context);
  const { score, heat, findings } = verdict(report, judgement);
  const told = { score, heat, heated: heatedProbability(fusion, report, judgement) };
  return { labelled, told: { ...told, findings: findings.map(({ kind, span }) => ({ kind, ...span })) } };
}

async function judgedAll(cases: readonly Case[], judge: Judge | undefined): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const labelled of cases) {
    judged.push(await poise(labelled, judge));
    if (judged.length % 500 === 0) process.stderr.write(`${judged.length} of ${cases.length} drafts\n`);
  }
  return judged;
}

function markdown(name: string, columns: Readonly<Record<string, Figures>>): string {
  const { Poise: figures } = columns;
  if (!figures) throw new Error('There are no figures for Poise itself.');
  const seen = /(^|\/)corpus\//.test(name)
    ? 'The model that ships was trained on these very drafts; MODEL.md has the figures for drafts it had not seen.\n\n'
    : '';
  return [
    `# ${name}\n\n${seen}${summary(columns)}`,
    `## Kinds\n\n${kindTable(figures)}`,
    `## Barbed drafts that scored lowest\n\n${worstList(figures.missed)}`,
    `## Calm drafts that scored highest\n\n${worstList(figures.cried)}`,
  ].join('\n\n');
}

async function main(): Promise<void> {
  if (unknown || files.length === 0) {
    process.stderr.write(
      `${unknown ? `There is no ${unknown}. ` : ''}Use: npm run evaluate -- FILE.jsonl [--peers] [--json]\n`,
    );
    process.exitCode = 1;
    return;
  }
  const cases = files.flatMap(readCases);
  const judge = await openJudge(readNode);
  const columns: Record<string, Figures> = {
    Poise: figuresOf(await judgedAll(cases, judge)),
    'instinct alone': figuresOf(await judgedAll(cases, undefined)),
  };
  for (const peer of flags.includes('--peers') ? peers() : [])
    columns[peer.name] = figuresOf(cases.map((labelled) => ({ labelled, told: toldBy(peer, labelled) })));
  judge.dispose();
  process.stdout.write(
    flags.includes('--json') ? `${JSON.stringify(columns)}\n` : `${markdown(files.join(', '), columns)}\n`,
  );
}

await main();
