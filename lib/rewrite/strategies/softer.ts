import { assemble } from '../assemble';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** The smallest change that takes the heat out; opens plainly where the other side is owed a word. */
export function softer({ opening, lines, draft, kinds }: Task): string | undefined {
  const inviting = kinds.size === 1 && kinds.has('campaign-hashtag');
  return assemble(opening?.plain ?? '', inviting ? lines : pleaded(lines, kinds), draft);
}
