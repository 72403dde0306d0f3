import { assemble } from '../assemble';
import { HARD_FACT } from '../facts';
import type { Task } from '../task';
import { pleaded } from './own-it';

const ASKED = /\?|\b(?:please|could you|would you|can you|let us know|let me know|dm|message|call|ring|email)\b/iu;

/** Where an answer would end on the apology: asks for what is needed to go on. Promises nothing that the draft does not. */
export function nextStep({ opening, lines, draft, account, person, kinds }: Task): string | undefined {
  const said = lines.filter(({ text }) => text !== '');
  if (opening === undefined || said.some(({ text }) => ASKED.test(text) || HARD_FACT.test(text))) return undefined;
  const ask =
    account === 'personal' ? 'Can we talk?' : `Could you send ${person === 'we' ? 'us' : 'me'} a message about it?`;
  return assemble(opening.owning, [...pleaded(lines, kinds), { text: ask, gap: '' }], draft);
}
