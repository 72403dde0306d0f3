import type { Finding } from '../../lib/coach/finding';

/**
 * The hottest of the findings, one for each place in the draft, and one for words that come again, before a second one for
 * any; for a place speaks what is sure of it, where anything is. At most `most`.
 */
export function firstFindings(findings: readonly Finding[], most: number): readonly Finding[] {
  const ordered = findings.toSorted(
    (a, b) => b.heat - a.heat || Number(a.tentative) - Number(b.tentative) || a.span.start - b.span.start,
  );
  const first: Finding[] = [];
  for (const one of ordered) {
    if (first.length === most) break;
    if (first.some((other) => overlap(one, other) || saysTheSame(one, other))) continue;
    first.push(one.tentative ? (ordered.find((other) => !other.tentative && overlap(one, other)) ?? one) : one);
  }
  return [...new Set([...first, ...ordered])].slice(0, most);
}

const overlap = ({ span: a }: Finding, { span: b }: Finding) => a.start < b.end && b.start < a.end;
const saysTheSame = (a: Finding, b: Finding) =>
  a.detector === b.detector && a.quote.toLowerCase() === b.quote.toLowerCase();
