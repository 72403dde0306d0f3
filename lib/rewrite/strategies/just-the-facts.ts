import { assemble, isGreeting, isSignOff } from '../assemble';
import { HARD_FACT } from '../facts';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** Only what the reader can act on, where the draft says more than that. */
export function justTheFacts({ opening, lines, draft }: Task): string | undefined {
  const said = lines.filter(({ text }) => text !== '');
  const facts = said.filter(
    ({ text }, index) => HARD_FACT.test(text) || isSignOff(text) || (index === 0 && isGreeting(text)),
  );
  if (!facts.some(({ text }) => HARD_FACT.test(text)) || facts.length === said.length) return undefined;
  return assemble(opening?.plain ?? '', pleaded(facts), draft);
}
