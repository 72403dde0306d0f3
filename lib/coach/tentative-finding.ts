import type { Judgement, Report } from './context';
import type { Finding, Span } from './finding';
import type { Heat, Kind } from './kinds';
import { TENTATIVE } from './tentative';
import { wholeWords } from './whole-words';

/** The mark for a kind that only the encoder sees, on the words that carry it; nothing where there are no such words. */
export function tentativeFinding(
  report: Report,
  judgement: Judgement | undefined,
  kind: Kind,
  heat: Exclude<Heat, 0>,
): Finding | undefined {
  const span = spanOf(report, judgement, kind);
  if (!span) return undefined;
  const quote = report.text.slice(span.start, span.end);
  return { detector: 'judgement', kind, span, quote, why: TENTATIVE[kind], heat, tentative: true, fixes: [] };
}

/** The same finding on the words that an editor would likeliest cut; as it is where no word is likely to go. */
export function onCut(finding: Finding, { text }: Report, judgement: Judgement): Finding {
  const span = cutSpan(text, judgement);
  return span === undefined ? finding : { ...finding, span, quote: text.slice(span.start, span.end) };
}

const TAG = /(?<![\w&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** The tag of a draft that an editor would likeliest cut, with how likely, as a logit; nothing where there is no tag. */
export function sharpestTag(text: string, pieces: Judgement['pieces']): (Span & { readonly edit: number }) | undefined {
  const tags = [...text.matchAll(TAG)].map(({ 0: tag, index: start }) => {
    const end = start + tag.length;
    const own = pieces.filter((piece) => piece.start < end && piece.end > start).map(({ edit }) => edit);
    return { start, end, edit: own.length === 0 ? 0 : own.reduce((sum, edit) => sum + edit, 0) / own.length };
  });
  return tags.sort((a, b) => b.edit - a.edit)[0];
}

/** A mark on a tag that only the encoder takes for sharp. */
export function tagFinding({ text }: Report, { start, end }: Span): Finding {
  const kind = 'defensive-hashtag';
  const [span, quote] = [{ start, end }, text.slice(start, end)];
  return { detector: 'judgement', kind, span, quote, why: TENTATIVE[kind], heat: 1, tentative: true, fixes: [] };
}

/** Pieces that are likelier to go than to stay, in one stretch but for one piece between two; the surest such stretch. */
function cutSpan(text: string, { pieces }: Judgement): Span | undefined {
  const runs: { start: number; end: number; worth: number; last: number }[] = [];
  pieces.forEach(({ start, end, edit }, i) => {
    if (edit <= 0) return;
    const run = runs.at(-1);
    if (run && i - run.last <= 2 && !SENTENCE_END.test(text.slice(run.end, start)))
      runs[runs.length - 1] = { start: run.start, end, worth: run.worth + edit, last: i };
    else runs.push({ start, end, worth: edit, last: i });
  });
  const best = runs.sort((a, b) => b.worth - a.worth)[0];
  return best && wholeWords(text, best);
}

const SENTENCE_END = /[.!?…\n]/u;

function spanOf({ text, context }: Report, judgement: Judgement | undefined, kind: Kind): Span | undefined {
  // Whether there is a word for the person, instinct sees for itself.
  if (kind === 'cold-reply') return context.parent && judgement ? trimmed(text) : undefined;
  const carrying = judgement?.clauses
    .filter((clause) => clause.kinds[kind] !== undefined)
    .sort((a, b) => (b.kinds[kind] ?? 0) - (a.kinds[kind] ?? 0))[0];
  if (!carrying) return undefined;
  if (kind !== 'defensive-hashtag' && kind !== 'campaign-hashtag') return { start: carrying.start, end: carrying.end };
  const tags = [...text.matchAll(/#[\p{L}\p{N}_]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return tags.find((tag) => tag.start < carrying.end && tag.end > carrying.start) ?? tags.at(-1);
}

function trimmed(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
