import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement, Report } from './context';
import type { Finding } from './finding';
import { KINDS, type Kind } from './kinds';
import { verdict } from './verdict';
import type { Weighing } from './weighing';

const all = <T>(value: T) => Object.fromEntries(KINDS.map((kind) => [kind, value])) as Record<Kind, T>;
const weighing = (changes: Partial<Weighing> = {}): Weighing => ({
  strictness: 0.5,
  sensitivity: all(1),
  allowedTags: [],
  ignored: [],
  ...changes,
});

function report(text: string, findings: readonly Finding[] = [], more: Partial<Report> = {}): Report {
  return { text, context: {}, english: true, reading: undefined, findings, ...more };
}

function finding(text: string, quote: string, kind: Kind, heat: 1 | 2 = 2): Finding {
  const start = text.indexOf(quote);
  return {
    detector: 'test',
    kind,
    span: { start, end: start + quote.length },
    quote,
    why: 'Because.',
    heat,
    tentative: false,
    fixes: [],
  };
}

function judgement(
  level: number,
  kinds: Partial<Record<Kind, number>> = {},
  clauses: Judgement['clauses'] = [],
): Judgement {
  return {
    heat: [level, level - 2],
    kinds: { ...all(-6), ...kinds },
    extra: {},
    words: {},
    due: -9,
    clauses,
    pieces: [],
  };
}

const drafts = fc
  .array(fc.constantFrom('the', 'fault', 'is', 'yours', '#FaultNotOurs', 'sorry', 'NOW!!', '🙄', 'Thanks,'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const findingsIn = (text: string) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        from: fc.nat(text.length - 1),
        heat: fc.constantFrom<1 | 2>(1, 2),
        tentative: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    .map((found) =>
      found.map(({ kind, from, heat, tentative }) => ({ ...finding(text, text.slice(from), kind, heat), tentative })),
    );
const logits = fc.double({ min: -9, max: 9, noNaN: true });
const judgementsOf = (text: string) =>
  fc
    .record({
      edgy: logits,
      heated: logits,
      kinds: fc.array(logits, { minLength: 13, maxLength: 13 }),
      at: fc.nat(text.length - 1),
    })
    .map(
      ({ edgy, heated, kinds, at }): Judgement => ({
        heat: [edgy, heated],
        kinds: Object.fromEntries(KINDS.map((kind, i) => [kind, kinds[i] ?? 0])) as Record<Kind, number>,
        words: {},
        due: edgy,
        extra: { anger: edgy },
        clauses: KINDS.map((kind, i) => ({
          start: at,
          end: text.length,
          heat: edgy,
          kinds: { [kind]: kinds[i] ?? 0 },
        })),
        pieces: [{ start: at, end: text.length, kind: 'blame', heat: edgy, cut: edgy, edit: edgy }],
      }),
    );
const cases = drafts.chain((text) =>
  fc
    .tuple(
      findingsIn(text),
      fc.option(judgementsOf(text), { nil: undefined }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([findings, judged, strictness]) => ({ draft: report(text, findings), judged, strictness })),
);

describe('whatever was seen and read', () => {
  test('heat above 0 points at words, heat 0 at none; quotes are exact; probabilities are probabilities', () => {
    fc.assert(
      fc.property(cases, ({ draft, judged, strictness }) => {
        const v = verdict(draft, judged, weighing({ strictness }));
        expect(v.heat > 0).toBe(v.findings.length > 0);
        for (const { span, quote } of v.findings) expect(quote).toBe(draft.text.slice(span.start, span.end));
        for (const p of [v.score, ...Object.values(v.kinds)]) expect(p >= 0 && p <= 1).toBe(true);
        expect(v.judgement).toBe(judged);
      }),
    );
  });

  test('a stricter profile never cools a draft, and never moves the probability', () => {
    fc.assert(
      fc.property(cases, ({ draft, judged, strictness }) => {
        const [lenient, strict] = [
          verdict(draft, judged, weighing({ strictness: 0 })),
          verdict(draft, judged, weighing({ strictness })),
        ];
        expect(strict.heat).toBeGreaterThanOrEqual(lenient.heat);
        expect(strict.score).toBe(lenient.score);
      }),
    );
  });

  test('a kind that the profile ignores is never shown, nor are words the writer waved through', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...KINDS), ({ draft, judged }, kind) => {
        const quiet = verdict(draft, judged, weighing({ sensitivity: { ...all(1), [kind]: 0 } }));
        expect(quiet.findings.map((f) => f.kind)).not.toContain(kind);
        const before = verdict(draft, judged, weighing({ strictness: 1 }));
        const ignored = before.findings.map((f) => ({ kind: f.kind, quote: f.quote.toLowerCase() }));
        const after = verdict(draft, judged, weighing({ strictness: 1, ignored }));
        for (const { kind, quote } of ignored)
          expect(after.findings.some((f) => f.kind === kind && f.quote.toLowerCase() === quote)).toBe(false);
      }),
    );
  });

  test('a draft in another language is left alone', () => {
    fc.assert(
      fc.property(cases, ({ draft, judged }) => {
        expect(verdict({ ...draft, english: false }, judged)).toMatchObject({ heat: 0, score: 0, findings: [] });
      }),
    );
  });
});

test('what only the encoder reads is marked on the clause that carries it, in tentative words', () => {
  const text = 'Thanks for the photo. Have you thought about opening a window?';
  const start = text.indexOf('Have');
  const clause = { start, end: text.length, heat: 4, kinds: { dismissal: 4 } };
  const v = verdict(report(text), { ...judgement(5, { dismissal: 5 }, [clause]), words: { edgy: 2 } });
  expect(v.heat).toBeGreaterThan(0);
  expect(v.findings).toContainEqual(
    expect.objectContaining({ kind: 'dismissal', tentative: true, detector: 'judgement', quote: text.slice(start) }),
  );
  expect(v.findings[0]?.why).toMatch(/may read as/);
});

describe('the second reader', () => {
  const text = 'Thanks for the photo. Have you thought about opening a window?';
  const start = text.indexOf('Have');
  const piece = (from: number, to: number, edit: number) =>
    ({ start: from, end: to, kind: 'snark', heat: 1, cut: edit, edit }) as const;
  const read = (level: number, due: number) =>
    verdict(report(text), {
      ...judgement(level, { snark: 0 }, [{ start: 0, end: text.length, heat: 1, kinds: { snark: 1 } }]),
      due,
      pieces: [piece(0, start - 1, -5), piece(start, text.length, 4)],
    });
  const levels = Array.from({ length: 60 }, (_, i) => 6 - i / 5);
  /** The least calm that passes where the second reader sees nothing. */
  const passing = levels.find((level) => read(level, -9).heat === 0) ?? Number.NaN;

  test('marks what the others let pass, on the words that an editor would cut', () => {
    const { heat, findings } = read(passing, 12);
    expect(heat).toBeGreaterThan(0);
    expect(findings).toEqual([expect.objectContaining({ quote: text.slice(start), tentative: true })]);
  });

  test('is not asked about a draft that the others find very calm', () => expect(read(-9, 12).heat).toBe(0));

  test('takes no mark away', () => {
    for (const level of levels) expect(read(level, 12).heat).toBeGreaterThanOrEqual(read(level, -9).heat);
    expect(read(passing + 1, -9).heat).toBeGreaterThan(0);
  });
});

describe('words that instinct marks and an editor would surely cut', () => {
  const text = 'Brown bread is back on Thursday, so you can all stop moaning now.';
  const quote = 'stop moaning';
  const start = text.indexOf(quote);
  const pieces = (edit: number) =>
    [{ start, end: start + quote.length, kind: 'dismissal', heat: 0, cut: edit, edit }] as const;
  const read = (edit: number, kind: Kind = 'dismissal', changes: Partial<Weighing> = {}) =>
    verdict(
      report(text, [finding(text, quote, kind, 1)]),
      { ...judgement(-6), pieces: pieces(edit) },
      weighing(changes),
    );

  test('are marked in a draft that is calm otherwise', () => {
    expect(read(3).findings).toEqual([expect.objectContaining({ quote, tentative: false })]);
    expect(read(1).heat).toBe(0);
  });

  test('are not where the words are only stiff, or the writer waved them through', () => {
    expect(read(3, 'boilerplate').heat).toBe(0);
    expect(read(3, 'dismissal', { ignored: [{ kind: 'dismissal', quote }] }).heat).toBe(0);
  });
});

describe('a sentence that an editor would surely cut', () => {
  const said = 'It is hardly a fortune.';
  const text = `Doors open at nine. ${said}`;
  const read = (level: number, edit: number) => {
    const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const likely = index >= text.indexOf(said) ? edit : -5;
      return { start: index, end: index + word.length, kind: 'snark', heat: 0, cut: likely, edit: likely } as const;
    });
    return verdict(report(text), { ...judgement(level), pieces: words }).findings.map(({ quote }) => quote);
  };
  const levels = Array.from({ length: 120 }, (_, i) => 6 - i / 10);
  /** The least calm that passes where no word is likely to go. */
  const passing = levels.find((level) => read(level, -5).length === 0) ?? Number.NaN;

  test('is marked where the draft is nearly due without it', () => expect(read(passing, 3)).toEqual([said]));
  test('is not where an editor might leave it', () => expect(read(passing, 1)).toEqual([]));
  test('is not in a draft that is calm', () => expect(read(passing - 4, 3)).toEqual([]));
});

describe('the hint of a jeer', () => {
  const read = (said: string, edit: number) => {
    const text = `Doors open at nine. ${said} Bring a bag.`;
    const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const likely = index >= 20 && index < 20 + said.length ? edit : -5;
      return { start: index, end: index + word.length, kind: 'snark', heat: 0, cut: likely, edit: likely } as const;
    });
    return verdict(report(text), { ...judgement(-6), pieces: words }).findings.map(({ quote }) => quote);
  };

  test('is marked where an editor would surely cut the sentence', () => {
    expect(read("Last year's moaners need not come.", 3)).toEqual(["Last year's moaners need not come."]);
    expect(read("Last year's moaners need not come.", 1)).toEqual([]);
  });

  test('is not where there is none, or the writers tell of themselves', () => {
    expect(read("Last year's helpers can come early.", 3)).toEqual([]);
    expect(read('We were the moaners last year.', 3)).toEqual([]);
  });
});

test('an allowed tag is no fault', () => {
  const text = 'Long day. #FaultNotOurs';
  const seen = report(text, [finding(text, '#FaultNotOurs', 'defensive-hashtag')]);
  const reading = judgement(4, { 'defensive-hashtag': 5 });
  expect(verdict(seen, reading).findings.map((f) => f.quote)).toContain('#FaultNotOurs');
  const allowed = verdict(seen, reading, weighing({ allowedTags: ['faultnotours'] }));
  expect(allowed.findings.map((f) => f.quote)).not.toContain('#FaultNotOurs');
});

test('a reply that walks past bad news needs no other sign', () => {
  const text = 'Rehearsal is at 7. Bring the stands.';
  const cold = { ...finding(text, text, 'cold-reply', 1), suffices: true as const };
  expect(verdict(report(text, [cold])).findings).toEqual([cold]);
  expect(verdict(report(text, [cold]), judgement(-6)).heat).toBe(1);
});
