import { assemble, isSignOff } from '../assemble';
import { HARD_FACT } from '../facts';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** Only what the reader can act on, where the draft says more than that. */
export function justTheFacts({ opening, lines, draft }: Task): string | undefined {
  const facts = lines.filter(({ text }) => text !== '' && (HARD_FACT.test(text) || isSignOff(text)));
  const said = lines.filter(({ text }) => text !== '');
  if (facts.length === 0 || facts.length === said.length) return undefined;
  return assemble(opening?.plain ?? '', pleaded(facts), draft);
}
