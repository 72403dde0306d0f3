import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { answerLines } from '../../../scripts/coach/lines';
import { openEngine } from '../../../scripts/engine';

const engine = await openEngine({ encoder: false });

async function answered(lines: readonly string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const malformed = await answerLines(engine, {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    errors,
  });
  output.end();
  errors.end();
  const said = (await text(output)).split('\n').filter(Boolean);
  return { malformed, said: said.map((line) => JSON.parse(line)), errors: await text(errors) };
}

it('answers in order, with the promised shape and exact offsets', async () => {
  const draft = 'The fault is yours, not ours. #FaultNotOurs';
  const { said } = await answered([
    JSON.stringify({ id: 'a', text: draft, account: 'press' }),
    JSON.stringify({ id: 2, text: 'Thank you, see you on Monday.', parent: { text: 'Monday?', hours_ago: 2 } }),
  ]);
  expect(said.map(({ id }) => id)).toEqual(['a', 2]);
  const [hot, calm] = said;
  expect(Object.keys(hot)).toEqual(['id', 'score', 'heat', 'level', 'findings', 'rewrites']);
  expect(hot.findings.length).toBeGreaterThan(0);
  for (const finding of hot.findings) {
    expect(Object.keys(finding)).toEqual(['kind', 'start', 'end', 'quote', 'why']);
    expect(draft.slice(finding.start, finding.end)).toBe(finding.quote);
  }
  expect(calm).toMatchObject({ heat: 0, level: 'Calm', findings: [], rewrites: [] });
});

it('names malformed lines by their number and answers the others', async () => {
  const { malformed, said, errors } = await answered(['nonsense', '{"id":1,"text":"Hello."}', '', '{"id":2}', '[]']);
  expect(malformed).toBe(3);
  expect(said.map(({ id }) => id)).toEqual([1]);
  expect(errors).toBe('line 1: not JSON\nline 4: "text" is missing\nline 5: "text" is missing\n');
});

it.each([
  ['{"text":5}', '"text" should be string, but is 5'],
  ['{"text":"a","parent":{"text":"b","hours_ago":-1}}', '"parent.hours_ago" should be >=0, but is -1'],
  ['{"text":"a","account":"nobody"}', '"account" should be'],
  ['{"id":1,"text":"Hel', 'not JSON'],
  [`{"text":"${'a'.repeat(50_000_000)}"}`, '"text" is longer than 1000000 characters'],
])('says what is wrong with %.40s', async (line, problem) => {
  expect((await answered([line])).errors).toContain(problem);
});
