import type { Finding } from '../../lib/coach/finding';

/**
 * The hottest of the findings, one for each place in the draft before a second one for any; for a place speaks what is sure
 * of it, where anything is. At most `most`.
 */
export function firstFindings(findings: readonly Finding[], most: number): readonly Finding[] {
  const ordered = findings.toSorted(
    (a, b) => b.heat - a.heat || Number(a.tentative) - Number(b.tentative) || sizeOf(a) - sizeOf(b),
  );
  const apart: Finding[] = [];
  for (const one of ordered)
    if (!apart.some((other) => overlap(one, other)))
      apart.push(ordered.find((other) => !other.tentative && overlap(one, other)) ?? one);
  return [...new Set([...apart, ...ordered])].slice(0, most);
}

const sizeOf = ({ span }: Finding) => span.end - span.start;
const overlap = ({ span: a }: Finding, { span: b }: Finding) => a.start < b.end && b.start < a.end;
