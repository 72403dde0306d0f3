/** Whoever's doing it was: the writer only had no part in it. */
const DISOWNED = /\bnothing (?:at all )?to do with (?:me|us)\b/iu;
/** Nothing went wrong, or somebody else did it. */
const NEVER_WAS =
  /\b(?:was|is)n['’]?t (?:me|us|ours|mine)\b|\b(?:was|is) not (?:me|us|ours|mine)\b|\bno \p{L}+ (?:on|at) (?:our|my) (?:end|side)\b|\bnothing wrong (?:on|at|with) (?:our|my)\b|\b(?:worked|working) (?:perfectly|fine|normally)\b|\bdid(?: absolutely)? nothing wrong\b|\bnever happened\b|\bthat['’]?s (?:simply |just )?(?:not true|untrue|false|wrong|a lie|not on (?:me|us))\b|\bdid no such thing\b|\bno,? (?:he|she|it|they|we|i) did ?n['’]?o?t\b|\bwho (?:told|said|says)(?: to)?(?: you)?(?: that)? (?:we|i)\b/iu;
/** "We didn't, and the full answer is in the video": the deed itself denied. */
const NOT_WE =
  /^(?:@\w+ |(?:no|nope|er|um|actually|sorry),? )*(?:we|i) (?:did|have|had)(?: not|n['’]?t)(?=[.!;:]|, (?!and\b|but\b)|$)/iu;
/** What the writer's own things or people never do, or did not do this time. */
const OURS_FINE =
  /\b(?:our|my) (?:\p{L}+ ){1,3}(?:(?:always|never)(?= \p{L})|(?:did|do|does|was|were|is|are)(?: not|n['’]?t)(?! (?:able|allowed|open|available|yet|working|in|ready|here|back|due)\b)|(?:is|are) (?:tested|certified|spotless|correct|accurate))\b/iu;
/** What a record is said to show against the other side. */
const ON_RECORD =
  /\b(?:gps|cctv|recordings?|cameras?|records?|logs?|trackers?|transcript|footage|system)\b(?: \p{L}+)? (?:shows?|showed|proves?|proved|confirms?|puts?|says?|has you|have you)\b/iu;

/** True where the draft holds that what is laid at its writer's door never was, or was none of the writer's doing. */
export const denies = (draft: string): boolean =>
  [DISOWNED, NEVER_WAS, NOT_WE, OURS_FINE, ON_RECORD].some((sign) => sign.test(draft));

/** True where the draft says only whose doing it was not, and leaves it standing that it was. */
export const onlyDisowns = (draft: string): boolean =>
  DISOWNED.test(draft) && ![NEVER_WAS, NOT_WE, OURS_FINE, ON_RECORD].some((sign) => sign.test(draft));

/** One person who says "I never" or "I haven't" has owned up to nothing. */
const NOT_I =
  /\b(?:i|ive|i['’]ve) (?:(?:have|did|was|would)(?: not|n['’]?t)|havent|didnt|wasnt|wouldnt|never|have never)\b(?! (?:reali[sz]e|know|mean|think|thought|see|seen|hear|heard|notice|get|got|want|been able|had time|have time|sure))/iu;

/** True where one person, answering for nobody else, denies it. */
export const deniesOwn = (draft: string): boolean => denies(draft) || NOT_I.test(draft);
