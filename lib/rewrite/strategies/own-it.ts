import { assemble } from '../assemble';
import { unbarked } from '../repair/barked';
import { plead } from '../repair/plead';
import type { Task } from '../task';

/** Says what happened to the person, takes it on, then gives the draft's own answer. */
export function ownIt({ opening, lines, draft, kinds }: Task): string | undefined {
  if (opening === undefined) return undefined;
  return assemble(opening.owning, pleaded(lines, kinds), draft);
}

/** The lines with their first order turned into a request, and with every one where voices were raised. */
export function pleaded(lines: Task['lines'], kinds: Task['kinds']): Task['lines'] {
  const asked = plead(lines.map(({ text }) => text));
  const calm = kinds.has('shouting') ? unbarked(asked) : asked;
  return lines.map((line, index) => ({ ...line, text: calm[index] ?? line.text }));
}
