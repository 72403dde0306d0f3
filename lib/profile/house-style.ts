import type { Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import { KINDS, LEVELS } from '../coach/kinds';
import type { Rule } from './pack';
import { matcherOf } from './pattern';
import type { Profile } from './profile';
import { overdue } from './wait';

/** The verdict with what this account's own phrases, packs and patience see; the last word before the card shows it. */
export function withHouseStyle(verdict: Verdict, profile: Profile): Verdict {
  const { report } = verdict;
  if (!report.english) return verdict;
  const late = overdue(verdict, profile);
  const findings = verdict.findings.filter(({ kind }) => late === undefined || kind !== late.kind);
  const house = [...phraseFindings(report.text, profile), ...packFindings(report.text, profile)].filter(
    (found) => !findings.some((seen) => overlap(seen, found)),
  );
  const own = [...house, ...(late ? [late] : [])].filter((found) => !isIgnored(found, profile));
  if (own.length === 0) return verdict;
  const heat = verdict.heat === 0 ? 1 : verdict.heat;
  return { ...verdict, heat, level: LEVELS[heat], findings: [...findings, ...own].sort(inOrder) };
}

function isIgnored({ kind, quote }: Finding, { ignored }: Profile): boolean {
  return ignored.some((past) => past.kind === kind && past.quote === quote.toLowerCase());
}

function phraseFindings(text: string, { phrases }: Profile): Finding[] {
  return phrases.flatMap(({ never, say }) =>
    findingsOf(text, 'phrase', {
      pattern: never,
      kind: 'boilerplate',
      why: say === '' ? 'This profile never says this.' : `This profile says “${say}” instead.`,
      instead: say,
    }),
  );
}

function packFindings(text: string, { rules }: Profile): Finding[] {
  return rules.flatMap((pack) => pack.rules.flatMap((rule) => findingsOf(text, `pack:${pack.id}`, rule)));
}

type Spoken = Pick<Rule, 'pattern' | 'kind' | 'why' | 'instead' | 'source'>;

function findingsOf(text: string, detector: string, { pattern, kind, why, instead, source }: Spoken): Finding[] {
  return matcherOf(pattern)(text).map((span) => ({
    detector,
    kind,
    span,
    quote: text.slice(span.start, span.end),
    why,
    ...(source === undefined ? {} : { source }),
    heat: 1,
    tentative: false,
    fixes: instead ? [{ span, words: instead }] : [],
  }));
}

function overlap({ span: a }: Finding, { span: b }: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}
