import type { Finding } from '../../coach/finding';
import type { Mended } from './mend';

/** A sentence with what the next best ways of cutting it would leave, asked for only where they are needed. */
export type Retriable = Mended & {
  readonly others?: () => readonly string[];
};

/** Cuts again, in the next best way, what is still marked; `marksOf` tells what is marked of a text, `bodyOf` joins the lines. */
export function retried<Line extends Retriable>(
  lines: readonly Line[],
  bodyOf: (lines: readonly Line[]) => string,
  marksOf: (text: string) => readonly Finding[],
): readonly Line[] {
  let now = lines;
  for (const [index, line] of lines.entries()) {
    if (line.others === undefined || line.text === '' || !isMarked(now, index, bodyOf, marksOf)) continue;
    const swaps = line.others().map((text) => now.map((other, at) => (at === index ? { ...other, text } : other)));
    now = swaps.find((swap) => !isMarked(swap, index, bodyOf, marksOf)) ?? now;
  }
  return now;
}

function isMarked<Line extends Retriable>(
  lines: readonly Line[],
  index: number,
  bodyOf: (lines: readonly Line[]) => string,
  marksOf: (text: string) => readonly Finding[],
): boolean {
  const body = bodyOf(lines);
  const marks = marksOf(body);
  if (marks.length === 0) return false;
  const start = bodyOf(lines.slice(0, index + 1)).length - (lines[index]?.text.length ?? 0);
  const end = start + (lines[index]?.text.length ?? 0);
  return marks.some(({ span }) => span.start < end && span.end > start);
}
