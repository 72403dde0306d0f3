import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../coach/kinds';
import type { Judge } from './judge';
import { openJudge } from './open-judge';
import { readNode } from './read-node';
import { readWeights } from './weights';

type Reference = {
  text: string;
  parent: { text: string; hours_ago?: number } | null;
  account: 'brand' | 'support' | 'press' | 'public-sector' | 'personal';
  logits: number[];
};
type EditorReference = Omit<Reference, 'logits'> & { due: number; cuts: number[] };

let judge: Judge;
beforeAll(async () => {
  judge = await openJudge(readNode);
});
afterAll(() => judge.dispose());

const references = JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8')) as Reference[];

const edited = JSON.parse(
  readFileSync(new URL('./editor-reference.json', import.meta.url), 'utf8'),
) as EditorReference[];

function contextOf({ parent, account }: Pick<Reference, 'parent' | 'account'>) {
  const hours = parent?.hours_ago;
  return {
    ...(parent && { parent: { text: parent.text, ...(hours !== undefined && { hoursAgo: hours }) } }),
    account,
  };
}

test('the editor’s layers answer what PyTorch answers to the same bytes', async () => {
  expect(edited.length).toBeGreaterThan(10);
  for (const reference of edited) {
    const { due, pieces } = await judge.judge(reference.text, contextOf(reference));
    expect(Math.abs(due - reference.due), reference.text).toBeLessThan(0.02);
    expect(pieces).toHaveLength(reference.cuts.length);
    pieces.forEach(({ edit }, i) => {
      expect(Math.abs(edit - (reference.cuts[i] ?? Number.NaN)), `${reference.text}, piece ${i}`).toBeLessThan(0.02);
    });
  }
});

test('answers what PyTorch answers to the same bytes', async () => {
  expect(references.length).toBeGreaterThan(10);
  for (const { logits, text, ...setting } of references) {
    const { heat, kinds, extra, words } = await judge.judge(text, contextOf(setting));
    const answers = [
      ...heat,
      ...KINDS.map((kind) => kinds[kind]),
      ...Object.entries(extra).map(([head, logit]) => logit - (words[head] ?? 0)),
    ];
    expect(answers).toHaveLength(logits.length);
    answers.forEach((answer, i) => {
      expect(Math.abs(answer - (logits[i] ?? Number.NaN)), `${text}, head ${i}`).toBeLessThan(0.01);
    });
  }
});

test('stretches that carry a kind lie inside the draft and begin and end at words', async () => {
  const text = 'Thanks for the photo. Maybe read the email next time, genius. The refund is on its way.';
  const { clauses } = await judge.judge(text, {});
  expect(clauses.length).toBeGreaterThan(0);
  for (const { start, end } of clauses) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(/\w\w/.test(text.slice(start - 1, start + 1))).toBe(false);
  }
});

describe('wild drafts', () => {
  const wild: Record<string, string> = {
    empty: '',
    'only spaces': ' \n\t ',
    'only emoji': '🙄🤡💀'.repeat(40),
    'right to left': 'لماذا لا تجيبون على رسائلي منذ أسبوع؟ هذا عيب! '.repeat(4),
    zalgo: 'y̷̡̛͔̪o̴͇̔ű̶̗ ̵̰̈́a̸̦͌r̷̮̈́e̵̘͗ ̶̣̇ẅ̸̼r̵̙̾ö̷͇́n̶͕̈́g̸̱̓'.repeat(5),
    'lone surrogates': 'so \ud83d rude \udc00 of you \ud83d',
    '25,000 characters': 'You never read anything, do you? '.repeat(760),
    'one word of 25,000 letters': 'a'.repeat(25_000),
    'no two signs alike': Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(''),
  };
  test.each(Object.entries(wild))('%s: an answer in finite numbers, soon', async (_, text) => {
    await judge.judge('warm', {});
    // Time on the processor, not on the clock: a busy machine must not fail the test.
    const begun = process.cpuUsage();
    const { heat, clauses } = await judge.judge(text, { parent: { text } });
    const { user, system } = process.cpuUsage(begun);
    expect(heat.every(Number.isFinite)).toBe(true);
    expect(clauses.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
    expect((user + system) / 1000).toBeLessThan(200);
  });
});

test('a draft whose signal was aborted before its turn is dropped; the next one is answered', async () => {
  const superseded = new AbortController();
  const first = judge.judge('the first draft', {});
  const second = judge.judge('the second draft', {}, superseded.signal);
  superseded.abort();
  const third = judge.judge('the third draft', {});
  await expect(second).rejects.toThrow(/abort/i);
  expect((await first).heat).toHaveLength(2);
  expect((await third).heat).toHaveLength(2);
});

test('the same draft under another post is judged anew', async () => {
  const under = (text: string) => judge.judge('Lucky you!', { parent: { text, hoursAgo: 1 } });
  const [glad, sad] = [await under('Two weeks in Crete, here we come!'), await under('They cut my hours again.')];
  expect(glad.heat).not.toEqual(sad.heat);
});

test('one changed byte is noticed, and the message says what to do', async () => {
  const damaged = (await readNode('poise.bin')).slice(0);
  const bytes = new Uint8Array(damaged);
  bytes[bytes.length - 1000] = (bytes[bytes.length - 1000] ?? 0) ^ 1;
  await expect(readWeights(damaged)).rejects.toThrow(/damaged.*Install Poise again/);
  await expect(readWeights(new ArrayBuffer(3))).rejects.toThrow(/cannot be read.*Install Poise again/);
});
