import type { Detector } from './detector';
import type { Fix, Span } from './finding';
import type { Draft } from './text';

/** One-click swaps for a marked span: the detector's own words first, then a clean cut where the draft stands without it. */
export function fixesFor(detector: Detector, draft: Draft, span: Span): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const words of detector.fixes ?? []) {
    if (words !== '') fixes.push({ span, words: fitted(words, draft.text, span) });
  }
  const cuttable = detector.fixes ? detector.fixes.includes('') : detector.reach === 'sentence';
  const cut = cuttable ? cutOf(draft, span) : undefined;
  if (cut) fixes.push({ span: cut, words: '' });
  return fixes;
}

/** Words put at the start of a sentence begin as the words they replace began. */
function fitted(words: string, text: string, { start }: Span): string {
  const first = text.charAt(start);
  return first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Looks no further than this to either side, so that a cut costs the same in a long draft. */
const NEAR = 60;

const OPENING = /(?:^|[.!?…\n]["'”’)]*\s*|^(?:@\w+\s+)+|\p{Extended_Pictographic}\uFE0F?\s*)$/u;

/** The span to cut so that the rest reads on: whole sentences, tags, or a last clause with the comma before it. */
function cutOf(draft: Draft, { start, end }: Span): Span | undefined {
  if (!standsWithout(draft, { start, end })) return undefined;
  const { text } = draft;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const tag = text.charAt(start) === '#';
  const stops = /^\s*(?:$|[\n#])/.test(after) || /[.!?…]["'”’)]*$/.test(text.slice(start, end));
  if (tag || (OPENING.test(before) && stops)) return widened(text, { start, end }, tag);
  const comma = /\s*[,;:–—-]\s*$/.exec(before)?.[0].length ?? 0;
  return comma > 0 && /^\s*(?:[.!?…]|$)/.test(after) ? { start: start - comma, end } : undefined;
}

/** True where words of the writer's own are left when the span is gone. */
const standsWithout = ({ sentences }: Draft, span: Span): boolean =>
  sentences.some(({ start, end, sentence }) =>
    start >= span.end || end <= span.start
      ? sentence.words.some(({ norm }) => /^\p{L}/u.test(norm))
      : sentence.words.some(
          (word) => /^\p{L}/u.test(word.norm) && (start + word.start >= span.end || start + word.end <= span.start),
        ),
  );

/** Takes one neighbouring run of spaces along, so that no double space and no space before a full stop stays. */
function widened(text: string, { start, end }: Span, tag: boolean): Span {
  let from = start;
  let to = end;
  while (!tag && /\s/.test(text.charAt(to))) to += 1;
  if (to === end || to === text.length) while (from > 0 && /[^\S\n]/.test(text.charAt(from - 1))) from -= 1;
  if (from === 0) while (/\s/.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
