import { assemble } from '../assemble';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** The person first, in other words than *own it* has, then the matter. */
export function acknowledgeFirst({ opening, lines, draft, kinds }: Task): string | undefined {
  if (opening === undefined || opening.naming === opening.owning) return undefined;
  return assemble(opening.naming, pleaded(lines, kinds), draft);
}
