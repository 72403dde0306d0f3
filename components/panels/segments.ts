import type { Finding } from '../../lib/coach/finding';
import type { Heat } from '../../lib/coach/kinds';

export type Segment = { readonly start: number; readonly words: string; readonly heat: Heat };

/** The draft cut where marks begin and end; where two overlap the hotter one shows. */
export function segmentsOf(text: string, findings: readonly Pick<Finding, 'span' | 'heat'>[]): Segment[] {
  const edges = new Set([0, text.length, ...findings.flatMap(({ span }) => [span.start, span.end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const over = findings.filter(({ span }) => span.start <= start && start < span.end);
    const heat = Math.max(0, ...over.map((finding) => finding.heat)) as Heat;
    return { start, words: text.slice(start, cuts[at + 1]), heat };
  });
}
