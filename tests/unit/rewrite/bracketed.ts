import type { Judgement } from '../../../lib/coach/context';
import { KINDS, type Kind } from '../../../lib/coach/kinds';

/** A text and what an encoder makes of it that has read what stands in square brackets as for cutting; `cut` and `keep` are logits. */
export function bracketed(marked: string, { cut, keep }: { readonly cut: number; readonly keep: number }) {
  const text = marked.replace(/[[\]]/gu, '');
  let inside = false;
  let at = 0;
  const pieces = [...marked.matchAll(/\S+/gu)].map(([raw]) => {
    if (raw.includes('[')) inside = true;
    const word = raw.replace(/[[\]]/gu, '');
    const start = text.indexOf(word, at);
    at = start + word.length;
    const edit = inside ? cut : keep;
    if (raw.includes(']')) inside = false;
    return { start, end: at, kind: 'snark' as const, heat: edit, cut: edit, edit };
  });
  const judgement: Judgement = {
    heat: [3, 0],
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, -3])) as Record<Kind, number>,
    extra: {},
    words: {},
    due: 4,
    clauses: [],
    pieces,
  };
  return { text, judgement };
}
