import { HARD_FACT } from '../facts';
import { carriesVerb } from '../structure/tagged';

/** So many words, without a verb, are no more than an echo. */
const FEW = 5;
const CRIED = /(?:^|[.!?\n]\s*)(?:wow|lol|oh|ooh|ah|haha|gosh|gasp)[,!]? $/iu;

/** True of what an answer only cried out in mockery: "Wow, metal in the rain, shocker." */
export function isCriedOut(text: string, draft: string): boolean {
  const said = text.replace(/[.!?]+$/u, '');
  if (said === '' || said.split(' ').length > FEW || HARD_FACT.test(said) || carriesVerb(text)) return false;
  const at = draft.toLowerCase().indexOf(said.toLowerCase());
  return at > 0 && CRIED.test(draft.slice(0, at));
}
