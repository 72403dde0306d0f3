/** A piece of one word, with its place in that word (UTF-16, half-open). Id 0 is "unknown". */
export type Cut = { readonly id: number; readonly from: number; readonly to: number };

const REMEMBERED = 5000;
const RESERVED = 6;

/**
 * Cuts a word into the likeliest pieces, exactly as the package that ships the vocabulary does. That package is not
 * imported because it brings a whole second copy of tfjs; its answers are the test's yardstick instead.
 */
export function unigram(
  pieces: readonly (readonly [piece: string, score: number])[],
): (word: string) => readonly Cut[] {
  const scores = Float64Array.from(pieces, ([, score]) => score);
  // The id of each piece, and -1 for what only begins one: thousands of strings, so they are kept once.
  const known = new Map<string, number>();
  let longest = 1;
  pieces.forEach(([piece], id) => {
    if (id < RESERVED) return;
    const symbols = [...piece];
    longest = Math.max(longest, symbols.length);
    for (let i = 1; i < symbols.length; i++) {
      const begin = symbols.slice(0, i).join('');
      if (!known.has(begin)) known.set(begin, -1);
    }
    known.set(piece, id);
  });

  function cut(word: string): Cut[] {
    const symbols = [...`▁${word}`];
    const best = new Float64Array(symbols.length + 1);
    const id = new Int32Array(symbols.length + 1);
    const from = Int32Array.from({ length: symbols.length + 1 }, (_, i) => Math.max(0, i - 1));
    for (let start = 0; start < symbols.length; start++) {
      let text = '';
      let matched = false;
      const offer = (end: number, piece: number, own: number) => {
        const score = own + (best[start] ?? 0);
        // A best of 0 is "nothing yet", as in the package: an unknown symbol costs nothing there.
        if (best[end] !== 0 && score < (best[end] ?? 0)) return;
        best[end] = score;
        id[end] = piece;
        from[end] = start;
      };
      for (let end = start + 1; end <= symbols.length && end - start <= longest; end++) {
        text += symbols[end - 1];
        const piece = known.get(text);
        if (piece === undefined) break;
        if (piece < 0) continue;
        matched = true;
        offer(end, piece, scores[piece] ?? 0);
      }
      if (!matched) offer(start + 1, 0, 0);
    }
    const at = [0];
    for (const symbol of symbols) at.push((at.at(-1) ?? 0) + symbol.length);
    const cuts: Cut[] = [];
    for (let end = symbols.length; end > 0; end = from[end] ?? 0) {
      // Place 0 is the word mark, which the word itself does not hold.
      cuts.push({
        id: id[end] ?? 0,
        from: Math.max(0, (at[from[end] ?? 0] ?? 1) - 1),
        to: Math.max(0, (at[end] ?? 1) - 1),
      });
    }
    return cuts.reverse();
  }

  const memory = new Map<string, readonly Cut[]>();
  return function remembered(word) {
    const seen = memory.get(word);
    if (seen) return seen;
    if (memory.size >= REMEMBERED) memory.clear();
    const cuts = cut(word);
    memory.set(word, cuts);
    return cuts;
  };
}
