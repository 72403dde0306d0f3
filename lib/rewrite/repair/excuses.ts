import type { Line } from '../assemble';
import { HARD_FACT } from '../facts';
import { isKnown } from './calm-word';
import { isOrder } from './plead';
import { lowerFirst } from './tidy';

/** What explains a fault away, and helps nobody: "Overnight layout is automated.", "Delays can occur around holidays." */
const EXCUSE =
  /\b(?:was|were|is|are|had been) (?:already |simply |just |only |always |all )?(?:cleared|automated|automatic|in the public domain|public (?:record|knowledge)|read out|followed|meant|intended|perceived|standard|common|normal|routine|customary|in line with|in accordance with|within (?:the )?(?:guidelines|policy|rules)|supplied(?: to us)? by|provided(?: to us)? by|agency copy|well[- ]meant)\b|\b(?:may|can|could) be (?:\p{L}+ed|withdrawn) (?:at any time|(?:without|at short) notice)\b|\b(?:these |such )?(?:things|mistakes|errors|delays|slips|mix-ups) (?:do |can |will |may |sometimes |occasionally )*(?:happen|occur|arise|get made|creep in)\b|\b(?:can|could) be (?:tricky|difficult|hard|busy|confusing)\b|\bwithin (?:our|the) (?:style guide|guidelines|policy|rules|code)\b|^\p{L}+(?: \p{L}+)? (?:isn['’]t|aren['’]t|is not|are not|is never|are never) (?:\p{L}+ )?guaranteed\b|^(?:the |our )?(?:\p{L}+ )?\p{L}+s (?:don['’]t|do not|never) (?:lie|make mistakes)\b|^(?:the |our |these |such )?(?:\p{L}+ )?\p{L}+s (?:may |can |do |will )?(?:vary|differ)\b|['’]s what (?:they|he|she|it|dogs|kids) do(?:es)?\b|\b(?:humour|humor|taste|art|comedy)(?:['’]s| is) subjective\b|\b(?:space|time) is tight\b|\bunder (?:continual|constant|continuous|regular|ongoing) review\b|\bwas taken (?:on|in|from) a public\b|\bcorrectly (?:generated|issued|followed)\b|\bhuman error\b|\bwill (?:now and then|sometimes|occasionally|from time to time)\b|\b(?:usual|normal|standard|correct|proper|agreed) (?:practice|procedure|process|protocol) was (?:followed|observed)\b/iu;
/** What washes its hands of it: "We only fill what we're sent.", "Nothing further from our end.", "Schedules can change." */
const HANDS_WASHED =
  /^(?:we|i) (?:only|just) \p{Ll}+ what(?:ever)? (?:we['’]re|we are|i['’]m|i am|we get|they|he|she)\b|\bnothing (?:further|more|else) (?:from|on|at) (?:our|my) (?:end|side)\b|\b(?:(?:we|i|which) have|(?:(?:our|the) )?(?:committee|council|office|team|gateway|platform|desk|branch|staff) (?:has|have)) no (?:role|say|part|control|authority|powers?|jurisdiction)\b|\b(?:typed|printed|set|published|entered|ran) (?:exactly |just )?as (?:supplied|submitted|sent|received|given|provided)\b|^we (?:made|packed|sent|baked|cooked|printed|left) (?:it|the|your) [^,.\d]*\b(?:fine|right|correctly|properly|perfectly)[.!]*$|\b(?:from|on|at) (?:the )?(?:bank|network|receiver|sender|customer|user)(?:['’]s)? (?:side|end) only\b|\bdoing the rounds\b|\btimes are (?:long|high|up)\b|^\p{L}+s (?:can|may|do|will) (?:sometimes |occasionally |always )?(?:change|slip|move|shift|break|fail|overrun|run (?:late|over)|get lost|go missing)\b/iu;

/** Says what was done about it, or speaks to the reader. */
const HELPS =
  /\b(?:you|your|please|(?<!right )now|we['’](?:ve|ll)|will be|has been (?:removed|corrected|changed|taken|refunded)|refund|sorry)\b/iu;

/** What is so of any such thing at any time, of which no more is said: "Bags get lost", "Heat is not a museum responsibility". */
const BARE = String.raw`(?!(?:we|i|you|it|he|she|they|this|that|there|here|who|what|please|just|maybe|someone|somebody|everyone|nobody|one|your|our|my|his|her|their|the|these|those|an?|all|any|both|some|most|and|or|not|yes|no|for|with|is|are|can|may|will|do|does|gets?)\b)`;
/** Said of something that was done to it, which may be the answer: "Chargers are sold separately". */
const DONE =
  '(?:sold|closed|shut|open|needed|required|available|made|given|seen|kept|cut|sent|held|paid|due|on|\\p{L}+ed)\\b';
const AT_ANY_TIME = new RegExp(
  String.raw`^${BARE}\p{L}+(?: ${BARE}\p{Ll}+)? (?:(?:(?:can|may|will|do|does|is|are|gets?)(?:n['’]t| not)?)(?! ${DONE})|${BARE}\p{Ll}{3,})(?: \p{Ll}+){0,4}[.!]*$`,
  'u',
);
/** Tells the reader when, where or on which terms. */
const TELLS =
  /\b(?:by|from|until|till|before|after|at|on|within|under|via|only|today|tonight|tomorrow|now|if|when|unless|because|back|again)\b/iu;

/** True of a shrug: what happens, as it always does. */
export function shrugsOff(text: string): boolean {
  const [what = ''] = text.toLowerCase().split(' ');
  if (!isKnown(what) && !isKnown(what.replace(/s$/u, ''))) return false;
  return AT_ANY_TIME.test(lowerFirst(text)) && !TELLS.test(text) && !HARD_FACT.test(text) && !isOrder(text);
}

const keeps = (text: string) => HARD_FACT.test(text) || HELPS.test(text);
/** Whose hands are washed may be told in the reader's own terms: "typed as supplied by your committee". */
const asks = (text: string) => HARD_FACT.test(text) || /\b(?:please|refund|we['’](?:ve|ll)|will be)\b/iu.test(text);
/** "Amount is with the bank, the gateway has no role after that." */
const LAST_CLAUSE = /^(.*\S), ([^,]+)$/u;

/** A sentence without what it excuses itself with; what holds a fact or helps the reader stays. */
function unexcused(text: string): string {
  const [, head = '', tail = ''] = HANDS_WASHED.test(text) ? (LAST_CLAUSE.exec(text) ?? []) : [];
  if (HANDS_WASHED.test(tail) && !HANDS_WASHED.test(head) && !asks(tail)) return `${head}.`;
  return (EXCUSE.test(text) && !keeps(text)) || (HANDS_WASHED.test(text) && !asks(text)) ? '' : text;
}

/** Behind an apology of its own a rewrite needs no excuse. */
export const withoutExcuses = (lines: readonly Line[]): readonly Line[] => {
  const left = lines.map((line) => ({ ...line, text: unexcused(line.text) }));
  return left.some(({ text }) => text !== '') ? left : lines;
};
