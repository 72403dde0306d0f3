import { pastOfPlain } from './past';

/** "You still remembered to debit it": what was done, and not how kindly. */
const CARED =
  /\b(you|they|it)((?: still| even| also)*) (?:remembered|managed|bothered|found (?:the )?time|took the (?:time|trouble)) to (?!(?:be|do|find|get|fix|answer|reply|help)\b)(\p{L}{3,})(?= (?:(?:the|an?|my|me|our|us|it)\b|[£$€₹₦]?\p{Lu}?\d))/giu;

/** A complaint that tells what was done as a deed without the care that it feigns. */
export const withoutFeignedCare = (text: string): string =>
  text.replace(CARED, (whole, who: string, still: string, verb: string) => {
    const did = pastOfPlain(verb);
    return did === undefined ? whole : `${who}${still} ${did}`;
  });
