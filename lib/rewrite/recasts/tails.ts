import { recasts } from './recast';

const LAST = '(?=[.!]*$)';
const SEES = '(?:know|knew|known|see|seen|saw|notice|noticed|care|mind|read|ask|asked|listen|bother|look|check)';

/** Barbs that only hang on the end of a sentence, which is as whole without them. */
export const TAILS = recasts([
  [
    ",? (?:and )?so (?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|days?|weeks?|months?)(?: (?:isn't|is not|aren't|are not)|'s not) (?:even |really |exactly )?(?:late|long|overdue|bad|unusual|a long (?:time|wait))(?=[.!,]|$)",
    '',
  ],
  ['(?<=\\b(?:bring|read|check|try|remember|send|use|get|wear|have)\\b[^.!?]{2,40}) this time(?=[.!]|$)', ''],
  [
    ",? (?:and |so |then |after that )?(?:please )?don't come (?:and )?cry(?:ing)?(?: to (?:us|me))?(?: later)?(?=[.!,]|$)",
    '',
  ],
  [',? happy now\\?', '.'],
  [
    "(?<=^(?:please )?(?:don't|do not|stop) (?:ask|tell|tag|messag|email|ring|call|rais|request|chas|complain|post)\\w*\\b[^.,!?]{0,40}) (?:over and over(?: again)?|again and again)(?=[.,!]|$)",
    ' again',
  ],
  [`, what (?:on earth )?(?:were|are|was|is) (?:they|you|people|he|she) (?:thinking|playing at|like)[.!?]*$`, '.'],
  [',? how many more (?:times|places|ways)(?: do (?:we|i) [^?.]*)?\\?+', '.'],
  [`, (?:period|full stop|end of(?: story| discussion)?|simple as(?: that)?|no ifs,? (?:no |or )?buts)${LAST}`, ''],
  [', (?:got it|understood|capisce|clear|is that clear|comprende)\\?+$', '.'],
  [`(?<!\\bonly),? if (?:you|u|ya) (?:really |absolutely )?(?:must|insist|dare)${LAST}`, ''],
  [
    "\\b([Ii]f) (you(?:'re| are)|ur|u r|they(?:'re| are)) even (?=(?:home|in|awake|able|there|up|around|listening)\\b)",
    '$1 $2 ',
  ],
  [
    `,? if (?:you|u)(?:'d| would)? (?:like|want|prefer|care for) (?:it|this|that|them) (?:read|explained|spelled|spelt|drawn|slower|in (?:crayon|pictures))[^,.;!?\\d@]*${LAST}`,
    '',
  ],
  [
    `,? (?:and |but )?not that (?:you|anyone|anybody|they|u)(?:'d|'ll| would| will| ever| even)* ${SEES}[^,.;!?]*${LAST}`,
    '',
  ],
  [
    '(?<!\\b(?:charge|pay|price|treat|count|bill)\\w*\\b[^.,!?]*),? like (?:an? )?(?:(?:proper|normal|civilised|civilized|decent|actual|functioning|sane) )?(?:adults?|grown-?ups?|human beings?|normal (?:people|person))(?=[.,!]|$)',
    '',
  ],
  [
    `, (?:as|which) (?:you|anyone|everyone|everybody)(?:'d| would)(?: all)?(?: already)? (?:have )?${SEES}[^,.;!?]*${LAST}`,
    '',
  ],
  [`, (?:funny that|imagine that|fancy that|who knew|go figure|surprise,? surprise|shocker)[.!?]*$`, '.'],
  [
    `, (?:so |and )?(?:deal with it|get over it|get used to it|suck it up|tough luck|sorry not sorry|do keep up|try to keep up)${LAST}`,
    '',
  ],
]);

/** The words without such barbs at their end; the same text where none is there. */
export function untailed(text: string): string {
  const plain = text.replaceAll('’', "'");
  const said = TAILS.reduce((words, [pattern, twin]) => words.replace(pattern, twin), plain);
  return said === plain || said.split(' ').length < 3 ? text : said;
}
