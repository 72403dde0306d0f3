import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import type { Detector } from './detector';
import { DETECTORS } from './registry';

/** Words that detectors wait for, between whatever else people and attackers type. */
const baits = (DETECTORS as readonly Detector[]).flatMap(({ examples }) => examples.flags.map(({ text }) => text));
const hostile = [
  'Z̷̛͔a̵l̷g̶o̴',
  '\u202e\u2066',
  '\ud800',
  '\udfff',
  '"',
  '“',
  "'",
  '#',
  '@',
  '....',
  '!!!!',
  '🙄',
  '👩‍👩‍👧',
  '\n',
  '\0',
  'a'.repeat(300),
  '#'.repeat(40),
];
const drafts = fc
  .array(
    fc.oneof(fc.constantFrom(...baits), fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 })),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe('analyse, on anything', () => {
  it('never throws, points at its own words, and orders its findings', () => {
    fc.assert(
      fc.property(drafts, fc.option(drafts, { nil: undefined }), (text, parent) => {
        const { findings } = analyse(
          text,
          parent === undefined ? {} : { account: 'support', parent: { text: parent } },
        );
        for (const { span, quote, fixes } of findings) {
          expect(text.slice(span.start, span.end)).toBe(quote);
          expect(quote).not.toBe('');
          for (const fix of fixes) expect(fix.span.end).toBeLessThanOrEqual(text.length);
        }
        expect(findings.map(({ span }) => span.start)).toEqual(
          findings.map(({ span }) => span.start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of the same draft', () => {
    const same = fc.property(drafts, (text) => {
      expect(analyse(text)).toEqual(analyse(text));
    });
    fc.assert(same, { numRuns: 100 });
  });

  it('still sees what it saw when a plain sentence follows', () => {
    for (const bait of baits) {
      const seen = (text: string) =>
        analyse(text)
          .findings.filter(({ kind }) => kind !== 'shouting')
          .map(({ quote }) => quote);
      expect(seen(`${bait}\n\nThe shop opens at nine.`), bait).toEqual(expect.arrayContaining(seen(bait)));
    }
  });
});

/** Milliseconds of processor time, which other processes on the machine do not disturb. */
function spent(text: string): number {
  const before = process.cpuUsage();
  analyse(text);
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

describe('analyse, on the worst of texts', () => {
  const worst: readonly (readonly [string, string])[] = [
    ['one endless token', 'x'],
    ['endless capitals', 'NO'],
    ['quotation marks', '"a '],
    ['single quotes', " 'a"],
    ['tags', '#notourfault '],
    ['a run-together tag', `#${'notourfault'.repeat(9)}`],
    ['handles', '@a '],
    ['links', 'a.co/'],
    ['full stops', '. '],
    ['exclamation marks', '!'],
    ['zalgo', 'Z\u0337\u031b\u0354'],
    ['lone surrogates', '\ud83d'],
    ['bidi controls', '\u202e'],
    ['the words most patterns begin with', 'you are so very '],
    ['gaps that never close', 'sorry to for any you '],
  ];

  it.each(worst)('takes under 200 ms for 25,000 characters of %s', (_name, unit) => {
    analyse('warm');
    const text = unit.repeat(Math.ceil(25_000 / unit.length)).slice(0, 25_000);
    expect(spent(text)).toBeLessThan(200);
  });
});
