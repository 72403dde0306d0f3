import { plainOf } from './past';

/** "to pay £8 for the privilege of parking a mile away". */
const PRIVILEGE = / for the (?:privilege|pleasure|joy|honou?r|thrill|luxury) of (\p{L}+ing)\b/iu;

/** A sentence without the pleasure it feigns in what was paid for. */
export const withoutPrivilege = (text: string): string =>
  text.replace(PRIVILEGE, (_, doing: string) => ` to ${plainOf(doing)}`);

/** "…, thanks @X", at the end. */
export const THANKS: RegExp =
  /,? (?:so )?(?:thanks|thank you|cheers|ta)(?: (?:so much|a lot|a bunch|again))?(?:,? @\w+)?(?=[.!]*$)/iu;
