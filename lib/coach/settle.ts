import type { Detector } from './detector';
import type { Finding, Span } from './finding';
import { fixesFor } from './fixes';
import { KINDS, type Kind } from './kinds';
import type { Situation } from './situation';
import { softened } from './softeners';
import { excusedKinds } from './warmth';

/** A sight with offsets into the draft. */
export type Raised = { readonly detector: Detector; readonly span: Span };

const NONE: ReadonlySet<Kind> = new Set();

const rank = ({ detector }: Raised): number => KINDS.indexOf(detector.kind);

/** Makes findings of what was raised: softened, one per kind and place, in order. */
export function settle(situation: Situation, raised: readonly Raised[]): readonly Finding[] {
  const kept: Finding[] = [];
  const excused = raised.length > 0 ? excusedKinds(situation.draft) : NONE;
  const strongest = raised.toSorted(
    (a, b) =>
      b.detector.heat - a.detector.heat ||
      size(b.span) - size(a.span) ||
      a.span.start - b.span.start ||
      rank(a) - rank(b),
  );
  for (const one of strongest) {
    if (excused.has(one.detector.kind)) continue;
    const taken = kept.some(({ kind, span }) => kind === one.detector.kind && overlap(span, one.span));
    const finding = taken ? undefined : findingOf(situation, one);
    if (finding) kept.push(finding);
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function findingOf(situation: Situation, { detector, span }: Raised): Finding | undefined {
  const text = situation.draft.text;
  // A tag is read by everybody who searches for it; the smile beside it stays behind.
  const smiled = !('tags' in detector) && softened(situation, span.start);
  const soft = smiled || situation.context.parent?.friends === true;
  if (soft && detector.tentative) return undefined;
  return {
    detector: detector.id,
    kind: detector.kind,
    span,
    quote: text.slice(span.start, span.end),
    why: detector.why,
    ...(detector.source === undefined ? {} : { source: detector.source }),
    heat: soft ? 1 : detector.heat,
    tentative: detector.tentative === true || (soft && detector.heat === 1),
    ...(detector.suffices && { suffices: true }),
    fixes: fixesFor(detector, situation.draft, span),
  };
}

const size = ({ start, end }: Span): number => end - start;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
