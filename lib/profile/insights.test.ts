import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '../coach/kinds';
import { accountsIn, csvOf, mondayOf, totalOf, weeksOf } from './insights';
import { type Ending, repairedTally, type Tally, tallied } from './tally';

const ending = (change: Partial<Ending> = {}): Ending => ({
  account: 'x:ada',
  kinds: ['blame'],
  peak: 2,
  last: 0,
  used: 1,
  ignored: 0,
  anyway: false,
  ...change,
});

const posted = (...days: [string, Ending][]) => days.reduce<Tally>((tally, [day, one]) => tallied(tally, day, one), {});

it('counts a draft that was calmed, one that went out anyway, and a calm one', () => {
  const tally = posted(
    ['2026-11-24', ending()],
    ['2026-11-24', ending({ last: 2, anyway: true, used: 0 })],
    ['2026-11-25', ending({ kinds: [], peak: 0, used: 0 })],
  );
  expect(totalOf(tally)).toEqual({
    drafts: 3,
    flagged: 2,
    calmed: 1,
    used: 1,
    ignored: 0,
    anyway: 1,
    kinds: { blame: 2 },
  });
  expect(totalOf(tally, '2026-11-25').drafts).toBe(1);
});

it('keeps empty weeks, and starts weeks on Monday', () => {
  const weeks = weeksOf(posted(['2026-11-09', ending()], ['2026-11-25', ending()]), '2026-11-25', 3);
  expect(weeks.map(({ monday, counts }) => [monday, counts.drafts])).toEqual([
    ['2026-11-09', 1],
    ['2026-11-16', 0],
    ['2026-11-23', 1],
  ]);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

it('puts the busiest account first, and can show one alone', () => {
  const tally = posted(
    ['2026-11-25', ending()],
    ['2026-11-25', ending({ account: 'x:bo' })],
    ['2026-11-24', ending({ account: 'x:bo' })],
  );
  expect(accountsIn(tally)).toEqual(['x:bo', 'x:ada']);
  expect(totalOf(tally, '', 'x:ada').drafts).toBe(1);
});

it('writes a line a day and account that no spreadsheet takes for a formula', () => {
  const [head, line] = csvOf(posted(['2026-11-25', ending({ account: '=cmd,"x"' })])).split('\r\n');
  expect(head?.split(',')).toHaveLength(8 + KINDS.length);
  expect(line).toMatch(/^2026-11-25,"'=cmd,""x""",1,1,1,1,0,0,/);
});

it('reads any stored garbage as a tally', () => {
  fc.assert(
    fc.property(fc.anything(), (garbage) => {
      const tally = repairedTally({ '2026-11-25': { 'x:ada': garbage, 'x:bo': { drafts: 2 } }, nonsense: garbage });
      expect(tally['2026-11-25']?.['x:bo']?.drafts).toBe(2);
      expect(totalOf(tally).drafts).toBeGreaterThanOrEqual(2);
    }),
  );
});

it('keeps every count, and every week its own, where the clock ran ahead for a day and was set back', () => {
  const tally = posted(['2026-11-24', ending()], ['2090-01-02', ending()], ['2026-11-25', ending()]);
  expect(totalOf(tally).drafts).toBe(3);
  expect(weeksOf(tally, '2026-11-26', 2).map(({ monday, counts }) => [monday, counts.drafts])).toEqual([
    ['2026-11-16', 0],
    ['2026-11-23', 2],
  ]);
});

it.each([['garbage'], [[]], [{ '2026-11-24': 'truncat' }], [{ yesterday: {} }]])(
  'reads %j in storage as no counts, and goes on counting',
  (stored) => {
    const tally = tallied(repairedTally(stored), '2026-11-26', ending());
    expect(totalOf(tally).drafts).toBe(1);
  },
);
