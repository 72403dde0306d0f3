import { carriesVerb } from '../structure/tagged';
import { isBarked } from './barked';
import { upperFirst, writesSmall } from './tidy';

/** Two words, and the picture that ends a sentence behind them before the next goes on. */
const PICTURED =
  /(\S+ \S*[\p{L}\p{N}]) ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+[ \t]+(?=[\p{L}\p{N}])/gu;
/** Goes on with the clause before it, picture or none. */
const CONTINUES =
  /^(?:and|but|so|or|because|cos|coz|though|although|that|which|who|when|while|if|unless|until|till|as|than|then|is|are|was|were|has|have|had|to|in|on|at|by|for|from|of|with|about|n|w)\b/iu;

/** Puts a full stop where all that parted two sentences was a picture that is gone: "the loo was locked 🤡 sort it out". */
export function parted(text: string, draft: string): string {
  let said = text;
  for (const [, before = ''] of draft.matchAll(PICTURED)) {
    const at = said.toLowerCase().indexOf(`${before.toLowerCase()} `);
    if (at < 0) continue;
    const end = at + before.length;
    const rest = said.slice(end + 1);
    const clause = /^[^.!?\n]*/u.exec(rest)?.[0] ?? '';
    if (CONTINUES.test(rest) || !/^[\p{L}\p{N}]/u.test(rest) || !(carriesVerb(clause) || isBarked(clause))) continue;
    said = `${said.slice(0, end)}. ${writesSmall(draft) ? rest : upperFirst(rest)}`;
  }
  return said;
}
