import type { Judgement } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import type { Piece } from './pieces';

type Clause = Judgement['clauses'][number];

/** A stretch begins where a piece carries a kind at least this much (logit), and goes on while it stays near that. */
const SEED = -4;
const NEAR = 1.8;

/** The stretches that carry a kind: around the piece that carries it most, as far as its neighbours carry nearly as much. */
export function carriers(
  text: string,
  own: readonly Piece[],
  carry: Float32Array,
  kinds: readonly Kind[] = KINDS,
): Clause[] {
  const found = new Map<string, Clause>();
  kinds.forEach((kind, column) => {
    const logit = (i: number) => carry[i * kinds.length + column] ?? Number.NEGATIVE_INFINITY;
    let peak = 0;
    for (let i = 1; i < own.length; i++) if (logit(i) > logit(peak)) peak = i;
    if (own.length === 0 || logit(peak) < SEED) return;
    const floor = logit(peak) - NEAR;
    let [first, last] = [peak, peak];
    while (first > 0 && logit(first - 1) >= floor) first--;
    while (last < own.length - 1 && logit(last + 1) >= floor) last++;
    const span = wholeWords(text, own[first]?.start ?? 0, own[last]?.end ?? text.length);
    const key = `${span.start}-${span.end}`;
    const clause = found.get(key);
    const value = logit(peak);
    found.set(key, {
      ...span,
      heat: Math.max(value, clause?.heat ?? value),
      kinds: { ...clause?.kinds, [kind]: value },
    });
  });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No mark begins or ends inside a word. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const inside = (at: number) => /[\p{L}\p{N}'’_][\p{L}\p{N}'’_]/u.test(text.slice(at - 1, at + 1));
  while (start > 0 && inside(start)) start--;
  while (end < text.length && inside(end)) end++;
  return { start, end };
}
