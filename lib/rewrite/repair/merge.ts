import { BEAST, INSULT } from '../structure/heated-phrases';

/** What somebody did to the writer who was just called names: "Charged me Rs 3,200 for brake pads". */
const DID =
  '((?:left|took|gave|refused|cancelled|ignored|charged|billed|quoted|fined|shouted at|lost|broke|threw|dumped)(?= (?:me|us|my|our) (?!an? (?:voicemail|message|review)))|(?:charged|billed|quoted|fined)(?= [£$€₹₦]| ?\\d))';

const NAMED_THEN = new RegExp(
  String.raw`^((?:@\w+[,:]?\s+)?(?:the|your|my|our|this|that|a)\s[^.!?,;]{3,70}?)\s(?:(?<=\byour\s[^.!?,;]{3,70}\s)must be\s(?:blind|drunk|deaf|asleep)(?:\sor\s\p{L}+)?(?=[.!])|(?:is|was|are|were|must be)\s(?:an?\s|the\s|such an?\s|being an?\s)?(?:[^.!?]*\b(?:${INSULT})\b|(?:[\w-]+\s){0,2}(?:${BEAST})\b))[^.!?]*[.!]\s+(?:(?:He|She|They|It)\s(?=\p{Ll})|${DID})`,
  'iu',
);
const AND_SAME = new RegExp(
  String.raw`^((?:@\w+[,:]?\s+)?(?:the|your|my|our)\s[^.!?,;]{3,70}?)\s(?:is|was|are|were)\s[^.!?,;]*\b(?:${INSULT})\b[^.!?,;]*,?\s(?:and|who|that)\s(?=(?:left|took|told|sent|put|said|gave|refused|cancelled|ignored|charged|fined|parked|drove|walked|shouted|hung|lost|broke|threw|dumped)\b)`,
  'iu',
);

/** Joins a person's name-calling to what that person did: "your driver is a moron. He left" becomes "your driver left". */
export function merged(draft: string): string {
  return draft
    .replace(NAMED_THEN, (_, who: string, did?: string) => `${who} ${did?.toLowerCase() ?? ''}`)
    .replace(AND_SAME, '$1 ');
}
