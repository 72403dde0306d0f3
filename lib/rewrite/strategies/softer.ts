import { assemble } from '../assemble';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** The smallest change that takes the heat out; opens plainly where the other side is owed a word. */
export function softer({ opening, lines, draft, kinds }: Task): string | undefined {
  const firm = ['pressure', 'hostility', 'shouting', 'snark'] as const;
  const asked = firm.some((kind) => kinds.has(kind)) ? pleaded(lines) : lines;
  return assemble(opening?.plain ?? '', asked, draft);
}
