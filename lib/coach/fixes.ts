import type { Detector } from './detector';
import type { Fix, Span } from './finding';

/** One-click swaps for a marked span: the detector's own words first, then a clean cut where the draft stands without it. */
export function fixesFor(detector: Detector, text: string, span: Span): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const words of detector.fixes ?? []) {
    if (words !== '') fixes.push({ span, words: fitted(words, text, span) });
  }
  const cut = cutOf(text, span);
  const cuttable = detector.fixes
    ? detector.fixes.includes('')
    : detector.reach === 'sentence' || text.charAt(span.start) === '#';
  if (cut && cuttable) fixes.push({ span: cut, words: '' });
  return fixes;
}

/** Words put at the start of a sentence begin as the words they replace began. */
function fitted(words: string, text: string, { start }: Span): string {
  const first = text.charAt(start);
  return first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The span to cut so that the rest reads on: whole sentences, tags, or a last clause with the comma before it. */
export function cutOf(text: string, { start, end }: Span): Span | undefined {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const rest = (before + after).replace(/[@#]\w+|https?:\/\/\S+/g, '');
  if (!/\p{L}\p{L}/u.test(rest)) return undefined;
  const opens = /(?:^|[.!?…\n]["'”’)]*\s*|^(?:@\w+\s+)+|\p{Extended_Pictographic}\uFE0F?\s*)$/u.test(before);
  const tag = text.charAt(start) === '#';
  const stops = /^\s*(?:$|[\n#])/.test(after) || /[.!?…]["'”’)]*$/.test(text.slice(start, end));
  if (tag || (opens && stops)) return widened(text, { start, end }, tag);
  const comma = before.match(/\s*[,;:–—-]\s*$/)?.[0].length ?? 0;
  if (comma > 0 && /^\s*(?:[.!?…]|$)/.test(after)) return { start: start - comma, end };
  return undefined;
}

/** Takes one neighbouring run of spaces along, so that no double space and no space before a full stop stays. */
function widened(text: string, { start, end }: Span, tag: boolean): Span {
  let from = start;
  let to = end;
  while (!tag && /\s/.test(text.charAt(to))) to += 1;
  if (to === end || to === text.length) while (from > 0 && /[^\S\n]/.test(text.charAt(from - 1))) from -= 1;
  if (from === 0) while (/\s/.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
