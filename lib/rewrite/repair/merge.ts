import { BEAST, INSULT } from '../structure/heated-phrases';
import { opensInThePast } from '../structure/tagged';

/** What somebody did to the writer who was just called names: "Charged me Rs 3,200 for brake pads". */
const DID =
  '((?:left|took|gave|refused|cancelled|ignored|charged|billed|quoted|fined|shouted at|lost|broke|threw|dumped)(?= (?:me|us|my|our) (?!an? (?:voicemail|message|review)))|(?:charged|billed|quoted|fined)(?= [£$€₹₦]| ?\\d))';

const NAMED_THEN = new RegExp(
  String.raw`^((?:@\w+[,:]?\s+)?(?:the|your|ur|my|our|this|that|a)\s[^.!?,;]{3,70}?)\s(?:(?<=\byour\s[^.!?,;]{3,70}\s)must be\s(?:blind|drunk|deaf|asleep)(?:\sor\s\p{L}+)?(?=[.!])|(?:is|was|are|were|must be)\s(?:an?\s|the\s|such an?\s|being an?\s)?(?:[^.!?]*\b(?:${INSULT})\b|(?:[\w-]+\s){0,2}(?:${BEAST}|cow|pig|witch|hag|dragon|joke|disgrace|nightmare)\b))(?:[^.!?]*[.!]\s+(?:(?:He|She|They|It)\s(?=\p{Ll})|${DID})|(?:\s(?!and\b)\p{L}+){0,3},\s${DID})`,
  'iu',
);
const AND_SAME = new RegExp(
  String.raw`^((?:@\w+[,:]?\s+)?(?:(?:the|your|ur|my|our)\s|\p{Lu}\p{Ll}+\s(?=(?:at|from|in|of|on)\s))[^.!?,;]{2,70}?)\s(?:is|was|are|were)\s[^.!?,;]*\b(?:${INSULT}|psychos?)\b[^.!?,;]*?,?\s(?:and|who|that)\s(?=(\p{Ll}+)\s)`,
  'iu',
);
/** Verbs that look the same in the past. */
const UNBENT = /^(?:cut|put|hit|let|set|shut|hurt)$/u;

/** Whoever does a thing that goes wrong: what it is goes on in the next sentence. */
const WHOEVER =
  /^((?:@\w+[,:]?\s+)?)whoever\s(?:runs|writes|built|made|designed|manages)\s((?:your|the|our)\s[\p{L} -]{3,40}?)\s(?:(?:is|was|are|must be)\s[^.!?,;]*|needs\s(?:firing|sacking|shooting|their head|a slap)[^.!?,;]*)[.!]\s+It(['’]s|\s(?:is|has|keeps|was|won['’]t|says)\b)/iu;

/** Joins a person's name-calling to what that person did: "your driver is a moron. He left" becomes "your driver left". */
export function merged(draft: string): string {
  return draft
    .replace(
      NAMED_THEN,
      (_, who: string, did?: string, late?: string) => `${who} ${(did ?? late)?.toLowerCase() ?? ''}`,
    )
    .replace(AND_SAME, (all: string, who: string, did: string) =>
      UNBENT.test(did) || opensInThePast(did) ? `${who} ` : all,
    )
    .replace(WHOEVER, (_, handle: string, what: string, goesOn: string) => `${handle}${what}${goesOn}`);
}
