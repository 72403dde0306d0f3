import { HARD_FACT } from '../facts';

/** "Do send more", ", but do carry on chuckling": so insistent an order nobody who mocks means, unless it says with what: "Do send it in with the receipt". */
const INSISTS =
  /^(?:(?:but|and|so|oh|well),? )?(?:please,? )?do (?!(?:send|bring|post|return|show|use|check|fill|quote|book|ask|call|ring|email) (?:it|them|your|the|this|these|over|whatever|whichever|back|any|all)\b)(?!(?:it|this|that|these|those|so|not|the|an?|you|we|they|i|your|my|our|nothing|both|any|some|people|one|as)\b)\p{L}+/iu;

/** "Takes 24 hours, try to hold on", "Tap Restore, no need to thank us". */
const SCOFFS =
  /^(?:(?:but|and|so),? )?(?:please,? )?(?:try (?:not )?to (?:hold|stay|survive|contain|remember|cope|bear|enjoy|breathe|forgive|imagine|resist|weep|cry|faint|panic|act|look)\b|no need to (?:thank|bow|applaud|cheer)\b)/iu;

/** True of words of a draft that mocks which order somebody to do what nobody wants. */
export const isMockOrder = (words: string): boolean =>
  (INSISTS.test(words) || SCOFFS.test(words)) && !HARD_FACT.test(words) && !words.endsWith('?');
