/** How often somebody has asked: to whoever still waits for an answer that is the matter itself. "Asking again" says nothing more. */
const CHASED =
  /^(?:@\w+[,:]? )?(?:(?:and |then )?(?:(?:(?:i|we)(?:['’]ve| have)?(?: now| already)? )?(?:asked|emailed|messaged|wrote|written|rang|rung|phoned|called|chased|waited)\b[^.?!,;]{0,40}|still waiting)|(?:(?:this|that)(?: is|['’]s) (?:now )?(?:my |our |the )|my |our )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:time|email|message|request|letter|call|complaint|reminder|attempt)\b[^.?!]{0,25}|and (?:again )?(?:on |in )?(?:the \d+\w\w|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last \w+))[.!]+$/iu;

/** True for a sentence that only says when or how often the writer has asked ("Asked on Mon." takes its next along). */
export const isChase = (sentence: string): boolean =>
  CHASED.test(sentence) || (/\. /u.test(sentence) && sentence.split(/(?<=\.) /u).every((part) => CHASED.test(part)));
