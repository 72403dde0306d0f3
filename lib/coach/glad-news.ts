/** News of one's own that nobody tells but with joy, whatever grave words stand beside it: "I PASSED THE BAR!!! Mom's crying". */
const OWN_JOY =
  /\b(?:(?:(?:i|we|she|he)(?:['’]ve| have)?|and|so|omg|just) (?:just |finally |actually )?(?:passed (?:my|the (?!news|message|ball|parcel|word|baton|salt)|her|his|our|with|first)|graduated|won (?:the|my|a|our|first)|got (?:in(?! (?:the|a|my|your|touch|late|at|from))|into (?!the|a|my|trouble|your)|the keys|the job|my place|the part|engaged|married))|here (?:i|we) come|(?:i|we)['’](?:m|re) (?:having (?:twins|triplets|a baby|a (?:boy|girl))|expecting|engaged|getting married)|(?:finally )?(?:bringing|brought) (?:our|my|the) [^.!?]{2,30} home|(?:it['’]s|was) all clear|cancer[- ]free|got the all clear|\d+ (?:days|weeks|months|years?) (?:sober|clean)|(?:(?:it|they|he|she)(?:['’]?s| is|['’]re| are) (?:benign|all clear|in remission))|(?:adoption|visa|mortgage)[^.!?]{0,25}(?:signed|came through|went through|granted|approved)|it['’]s a (?:boy|girl))\b|^passed (?:my|our) /iu;
const JOYFUL = /!|🎉|🥳|🥹|😍|🎓|❤|💛|🍾|🙌|\b(?:sober|cancer[- ]free|all clear|telling you)\b/u;

/** What nobody tells but with joy, in however plain words. */
const PLAIN_JOY =
  /\bpassed (?:my|our) (?:viva|driving test|theory|exams?|finals|bar|citizenship|gcses?|a[- ]levels?)\b|\b(?:we|i)(?:['’]ve)? got the keys\b/iu;

/** True where a post tells good news of its writer's own. */
export const tellsGladNews = (post: string): boolean =>
  (OWN_JOY.test(post) && JOYFUL.test(post)) || PLAIN_JOY.test(post);
