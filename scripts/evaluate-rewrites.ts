// npm run evaluate:rewrites -- FILE.jsonl... [--brief] [--all] [--no-encoder] [--out FILE]: how good the rewrites are.
// --all prints every case, --out writes {"id","rewrites"} lines for corpus/check-rewrites.mjs.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/coach/analyse';
import { advise } from '../lib/rewrite/advise';
import { voiceFor } from '../lib/rewrite/default-voice';
import { weightedLength } from '../lib/rewrite/weighted-length';
import { openEngine } from './engine';
import { type Case, contextOf, isRight, readCases, typeOf } from './evaluate-rewrites/cases';
import { openChecker } from './evaluate-rewrites/checker';
import { badness, byType, figures, type Outcome } from './evaluate-rewrites/figures';
import { openGrammar } from './evaluate-rewrites/grammar';
import { scorers } from './evaluate-rewrites/scorers';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    brief: { type: 'boolean' },
    all: { type: 'boolean' },
    encoder: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
});

function shown({ entry, rewrites, outline, faults, grammar, calm }: Outcome): string {
  const objections = Object.entries(faults ?? {}).map(([check, list]) => `${check} ${list.join(' | ')}`);
  return [
    `${entry.id} ${typeOf(entry)} ${entry.account}`,
    ...(entry.parent ? [`  answers: ${entry.parent.text}`] : []),
    `  draft:   ${entry.text}`,
    ...rewrites.map(({ strategy, text }) => `  ${strategy}: ${text}`),
    ...(outline ? ['  (outline)'] : []),
    ...[...objections, ...grammar, ...(calm.Poise === false ? ['not calm by Poise'] : [])].map((line) => `  ! ${line}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const cases = positionals.flatMap(readCases).filter((entry) => entry.drop !== undefined || entry.heat !== 0);
  if (cases.length === 0) throw new Error('Use: npm run evaluate:rewrites -- FILE.jsonl... [--brief]');
  const [engine, check, grammar] = [
    await openEngine({ encoder: values.encoder }),
    await openChecker(),
    await openGrammar(),
  ];
  const others = scorers();

  const outcomeOf = async (entry: Case): Promise<Outcome> => {
    // A writer waits for the first time that a draft is rewritten, when nothing about its words is remembered yet.
    const read = await engine.read(entry.text, contextOf(entry));
    const started = performance.now();
    advise(read, voiceFor(entry.account), analyse);
    const milliseconds = performance.now() - started;
    const { advice } = await engine.coach(entry.text, contextOf(entry));
    const texts = advice.rewrites.map(({ text }) => text);
    const [first] = texts;
    const calm: Record<string, boolean> = {};
    if (first !== undefined) {
      calm.Poise = (await engine.coach(first, contextOf(entry))).verdict.heat === 0;
      for (const scorer of others) calm[scorer.name] = scorer.calm(first);
    }
    return {
      entry,
      due: !isRight(entry),
      rewrites: advice.rewrites,
      outline: advice.outline !== undefined,
      milliseconds,
      faults: entry.drop === undefined || first === undefined ? undefined : (check(entry, texts).faults[0] ?? {}),
      grammar: first === undefined ? [] : await grammar.newProblems(entry.text, first),
      calm,
      length: first === undefined ? 0 : weightedLength(first),
    };
  };

  const outcomes: Outcome[] = [];
  for (const entry of cases) outcomes.push(await outcomeOf(entry));
  engine.dispose();

  const worst = [...outcomes].sort((a, b) => badness(b) - badness(a)).filter((outcome) => badness(outcome) > 0);
  const list = values.all ? outcomes : values.brief ? [] : worst.slice(0, 20);
  console.log([...list.map(shown), '', ...byType(outcomes), '', ...figures(outcomes)].join('\n'));
  if (values.out !== undefined) {
    const rows = outcomes.map(({ entry, rewrites }) => ({ id: entry.id, rewrites: rewrites.map(({ text }) => text) }));
    writeFileSync(values.out, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  }
}

await main();
