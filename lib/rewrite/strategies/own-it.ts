import { assemble } from '../assemble';
import { plead } from '../repair/plead';
import type { Task } from '../task';

/** Says what happened to the person, takes it on, then gives the draft's own answer. */
export function ownIt({ opening, lines, draft }: Task): string | undefined {
  if (opening === undefined) return undefined;
  return assemble(opening.owning, pleaded(lines), draft);
}

/** The lines with their first order turned into a request. */
export function pleaded(lines: Task['lines']): Task['lines'] {
  const asked = plead(lines.map(({ text }) => text));
  return lines.map((line, index) => ({ ...line, text: asked[index] ?? line.text }));
}
