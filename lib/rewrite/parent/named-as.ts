import { isKnown } from '../repair/calm-word';
import { nameOf } from '../repair/proper-words';
import { upperFirst } from '../repair/tidy';

const SMALL = /(?<![\p{L}\p{N}'’@#./-])\p{Ll}{4,}(?![\p{L}\p{N}-])/gu;
/** Of a name in several words ("Passport Office") one alone is no name. */
const AMID = /(?<=[\p{L}\p{N}] )(?<!\b\p{Lu}[\p{L}'’]* )\p{Lu}\p{Ll}{3,}(?! \p{Lu})/gu;
const isName = (word: string) => nameOf(word) !== undefined || !isKnown(word);

/** What a hurried post writes small and the draft by its name: "the showers at croydon" are those at Croydon. */
export function namedAs(event: string | undefined, draft: string): string | undefined {
  const names: readonly string[] = draft.match(AMID) ?? [];
  return names.length === 0
    ? event
    : event?.replace(SMALL, (word) => (names.includes(upperFirst(word)) && isName(word) ? upperFirst(word) : word));
}
