import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/coach/analyse';
import type { Context } from '../../lib/coach/context';
import { ACCOUNTS } from '../../lib/coach/context';
import type { Span } from '../../lib/coach/finding';
import { verdict } from '../../lib/coach/verdict';
import { draft, SEED, tried } from './drafts';

const context: fc.Arbitrary<Context> = fc.record(
  {
    account: fc.constantFrom(...ACCOUNTS),
    parent: fc.record({ text: draft, hoursAgo: fc.double({ min: 0, noNaN: true }) }, { requiredKeys: ['text'] }),
  },
  { requiredKeys: [] },
);

function expectWithin({ start, end }: Span, text: string) {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe(`any draft (seed ${SEED})`, () => {
  it('is analysed without a throw, and every finding points at its exact words', { timeout: 3_600_000 }, () => {
    let found = 0;
    fc.assert(
      fc.property(draft, context, (text, around) => {
        const report = analyse(text, around);
        for (const { span, quote, fixes } of report.findings) {
          found += 1;
          expectWithin(span, text);
          expect(text.slice(span.start, span.end)).toBe(quote);
          for (const fix of fixes) expectWithin(fix.span, text);
        }
        const { score, heat, findings } = verdict(report);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(heat > 0).toBe(findings.length > 0);
        for (const { span, quote } of findings) expect(text.slice(span.start, span.end)).toBe(quote);
      }),
      tried(3000),
    );
    expect(found).toBeGreaterThan(100);
  });

  it('gets the same answer twice', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      tried(200),
    );
  });
});
