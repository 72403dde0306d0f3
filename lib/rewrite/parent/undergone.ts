import { AMISS, BAD_FIND, GIVEN, QUOTE, SUFFERED, USING } from './amiss-words';

/** What the person went through, told with "you" as its subject. */
export function isUndergone(rest: string): boolean {
  const [, done] =
    /^(?:were|was|got|have been|had been|['’](?:ve|re|d) (?:just |now |also |only |still )?(?:been(?: being)?|being)|have just been|are (?:still )?being|keep (?:being|getting)|['’]re still|are still|were (?:just|still|also)|['’]re)\s(.+)$/iu.exec(
      rest,
    ) ?? [];
  if (done !== undefined) {
    const words = done.replace(/^(?:just|also|still|then|all|both|literally|recently|now|being) /iu, '');
    if (/^told (?:nobody|no one|nothing)$/iu.test(words)) return false;
    if (SUFFERED.test(words))
      return words.split(' ').length > 1 || !/^(?:left|kept|waiting|trying|without)$/iu.test(words);
    if (/^got\b/iu.test(rest) && BAD_FIND.test(words)) return true;
    return GIVEN.test(words) && (AMISS.test(words) || QUOTE.test(words) || BAD_FIND.test(words));
  }
  return (
    [
      /^(?:['’]ve |have )?(?:had|got|heard|received) (?:no|nothing)\b(?! (?:idea|problem|complaints?|choice but))/iu,
      /^(?:never|still haven['’]t|still hasn['’]t|haven['’]t|didn['’]t|hadn['’]t|still have not|have not|did not) (?:even |yet )?(?:got|get|received?|had|heard?|been|find|see|seen|slept|arrive)\b/iu,
      /^(?:['’]ve |have )?(?:(?:missed|(?:still )?lost) (?=(?:the|your|a|an|out|half|everything|all|two|three|work|both|\d|[£$€₹]))|(?:waited|queued|stood|sat|had to (?!say|admit|laugh|ask if|tell|share|wonder)|only (?:got|had|received))\s)(?!(?:hope|faith|trust|count|my|interest|respect|weight|us\b|it\b))/iu,
      // Of a thing without an article only a name can be said back: "you lost dog" was "lost dog", a noun.
      /^(?:['’]ve |have )?(?:missed|(?:still )?lost) \p{Lu}/u,
      /^had to (?:ask|ring|call|email|phone|chase|complain|write)\b/iu,
      /^weren['’]t (?:told|asked|given|warned|informed|invited)\b/iu,
      /^(?:(?:nearly|almost) )?(?:fell|slipped|tripped|fainted|choked|swallowed|drowned)\b/iu,
      /^slept (?:in|on|at) (?:the|a|your|our) (?:car|van|floor|airport|station|street|bench|lobby|terminal|hallway|corridor)\b/iu,
      /^(?:keep|kept) (?:getting|being|having|receiving)\b/iu,
      /^(?:paid|pay) (?:twice|double|extra)\b/iu,
      /^(?:ordered|bought|booked|paid for|asked for|paid) .+ (?:and|but) (?:got(?! for\b)|received|were (?:given|sent|told|charged)|still|it (?:never|came|arrived|was|didn['’]t|hasn['’]t)|never)\b/iu,
      /^spent .{3,40}\b(?:on hold|waiting|trying|queueing|queuing|chasing|outside|standing)\b/iu,
    ].some((shape) => shape.test(rest)) ||
    (/^(?:found|got|had|bit|received)\b/iu.test(rest) && BAD_FIND.test(rest)) ||
    /^found (?:your|the|our|a)\b.*\b(?:locked|empty|broken|damaged|smashed|closed|shut|missing|cancelled|out|all over|dumped|in your (?:garden|drive|hedge|bin|yard))\b/iu.test(
      rest,
    ) ||
    unable(rest)
  );
}

function unable(rest: string): boolean {
  const [, does = ''] =
    /^(?:(?:still )?(?:can['’]t|couldn['’]t|cannot|can not|could not)|['’]re (?:still )?unable to) (?:even |actually )?(.+ .+)$/iu.exec(
      rest,
    ) ?? [];
  return USING.test(does);
}
