/** How often somebody has asked: to whoever still waits for an answer that is the matter itself. "Asking again" says nothing more. */
const CHASED =
  /^(?:@\w+[,:]? )?(?:(?:and |then )?(?:(?:i |we )?(?:asked|emailed|messaged|wrote|rang|chased)\b[^.?!,;]{0,40}|still waiting)|(?:third|fourth|fifth|sixth|\d+(?:rd|th)) (?:email|message|request|letter|call)\b[^.?!]{0,25}|and (?:again )?(?:on |in )?(?:the \d+\w\w|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last \w+))[.]$/iu;

/** True for a sentence that only says when or how often the writer has asked ("Asked on Mon." takes its next along). */
export const isChase = (sentence: string): boolean =>
  CHASED.test(sentence) || (/\. /u.test(sentence) && sentence.split(/(?<=\.) /u).every((part) => CHASED.test(part)));
