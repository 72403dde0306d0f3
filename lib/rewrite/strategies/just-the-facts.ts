import { assemble, isGreeting, isSignOff } from '../assemble';
import { HARD_FACT } from '../facts';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** By when something is wanted is as hard a fact as a number. */
const TERM =
  /\b(?:by|before|until) (?:noon|midnight|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** Who does or has a thing: "Mr Dacre has the bibs". */
const NAMED =
  /^(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}|(?<=[\p{Ll},] )(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}|^\p{Lu}\p{Ll}+(?:['’]s| has| is| will| can) (?:got )?(?:the|your|our|a|it|them|there|on|at|in)\b/u;

/** So few words of a draft that mocks are easily part of it, however plain they look. */
const SHORT = 3;

/** Only what the reader can act on, or what stands beyond doubt in a draft that mocks or shouts, where the draft says more than that. */
export function justTheFacts({ opening, lines, draft, kinds }: Task): string | undefined {
  const said = lines.filter(({ text }) => text !== '');
  const facts = said.filter(
    ({ text, sure }, index) =>
      (sure === true && (kinds.has('shouting') || (kinds.has('snark') && text.split(/\s+/u).length > SHORT))) ||
      HARD_FACT.test(text) ||
      NAMED.test(text) ||
      TERM.test(text) ||
      isSignOff(text) ||
      (index === 0 && isGreeting(text)),
  );
  if (!facts.some(({ text }) => HARD_FACT.test(text)) || facts.length === said.length) return undefined;
  return assemble(opening?.plain ?? '', pleaded(facts, kinds), draft);
}
