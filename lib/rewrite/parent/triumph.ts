/** What nobody tells but with joy, whatever hard words lead up to it: "the kitten your vet said wouldn't make it just climbed the curtains". */
const TRIUMPH = [
  /\b(?:got|been given|been granted|have) (?:my|our) (?:citizenship|passport at last|degree|(?:first|driving) licen[cs]e|settled status|leave to remain)\b/iu,
  /\bgot into (?!(?:trouble|a|an|the|my|our|your|his|her|debt|difficulty)\b)(?:\p{L}+ ){0,2}(?:school|college|uni|university|medicine|med|law|drama|nursing|oxford|cambridge)\b/iu,
  /\bwon (?:best in show|gold|silver|bronze|first prize|(?:the|our|my|a) (?:\p{L}+ )?(?:finals?|cup|league|titles?|awards?|prizes?|competition|championships?|trophy|election|scholarship|medal))\b/iu,
  /\bhas (?:just )?won (?:the|our|a) (?:\p{L}+ ){0,2}(?:final|cup|league|title|award|prize)\b/iu,
  /\bgot (?:its|his|her|our|my|their) first (?:star|win|sale|order|customer|medal|prize|commission|job)\b|\bfirst[. ]+(?:customer|sale|order|win)[. ]+ever\b/iu,
  /\bpassed my \p{L}+(?: \p{L}+)? (?:test|exam|viva|assessment)\b/iu,
  /\bit (?:has |really )?worked[.!]+ (?:it worked|i['’]?m|we['’]?re|pregnant|twins)\b/iu,
  /\b(?:feels?|felt|feeling) like (?:a|the) (?:queen|king|princess|million (?:dollars|bucks)|star)\b/iu,
  /\b(?:wife|partner|sister|daughter|i)(?: has| just)* (?:gave birth|given birth|had (?:the|our|her) baby|had twins)\b(?=[^?]*!)/iu,
  /(?:^|[.!] )(?:it['’]s )?(?:twins|triplets|a (?:boy|girl))!/iu,
  /\b(?:i['’]ve|i have|we['’]ve|we have|i|we)(?: just)? (?:been|got|was|were) (?:shortlisted|longlisted|nominated|knighted)\b|\b(?:i|we)(?:['’]ve| have)?(?: just)? (?:been|got) promoted[.!]/iu,
  /\b(?:my|our|the) appeal (?:was |has been |is )?allowed\b|\b(?:been|was|were) (?:cleared|acquitted)(?= (?:today|this|at last|after)|[.!])(?=[^?]*!)/iu,
  /\b(?:finally|just|has|['’]s|i|we)(?: finally| just)? got (?:the|a|my|our|her|his|their) (?:\p{L}+ )?(?:scholarship|visa|green card|grant|residency|permit|place at)\b|\b(?:i|we)(?:['’]ve)? got the (?:house|flat|place|offer|loan|mortgage|part|role|internship|contract|promotion|spot)!|^got the (?:scholarship|grant|visa|part|role|job)\b/iu,
  /\bpassed the (?:bar|exams?|test|audition|course|interview|entrance|boards?)\b|\b(?:phd|thesis|degree|masters|dissertation|marathon|finals) (?:is |all )?(?:done|finished|submitted)[.!]|\b(?:100%|top marks|straight a['’]?s|a distinction|first class) in (?:her|his|my|our|their|the)\b/iu,
  /\b(?:biopsy|scans?|results?|tests?|bloods|mri)\b[^.!?]{0,20}\b(?:came|come|is|are|was|were) (?:back )?(?:all )?(?:clear|clean|negative|benign)\b/iu,
  /\b(?:leave to remain|visa|citizenship|asylum|residency|custody|adoption|refugee status) (?:was |is |has been |been |got )?(?:granted|approved)\b|\b(?:she|he|they) said yes\b(?=.*(?:💍|!))/iu,
  /^(?:[Ss]he|[Hh]e) said YES\b/u,
  /\bfound my \p{L}+!/iu,
  /\brang the (?:cancer )?bell\b|\blast (?:ever )?chemo (?:done|today|finished)\b|\b(?:finished|done with) (?:my |his |her )?chemo\b/iu,
  /\bkept (?:me|us|him|her|my \p{L}+(?: and me)?) alive\b|\bsaved (?:my|our|his|her) (?:life|lives)\b/iu,
  /\bnever gave up on (?:me|us|him|her)\b/iu,
  /\b(?:would not|wouldn['’]t|would never|might not|mightn['’]t) (?:make it|walk(?: again)?|survive|live|talk|last the night)\b[^.!?]{0,20} (?:just|today|now) \p{L}+/iu,
  /\bjust (?:learn(?:ed|t) to|took (?:his|her|their) first steps?|said (?:his|her) first words?)\b/iu,
  /\bAND IT (?:FLOATS|WORKS|FITS|FLIES|RUNS)\b|\band it (?:FLOATS|WORKS|FITS|FLIES|RUNS)\b|\b(?:chuffed to bits|over the moon|proud as punch|best day of my life)\b/u,
  /\b(?:we|i) made it!|\b(?:finished|knitted|finally made) (?:my|your|our|the) [^.!?]{3,40}(?:!| 🎉)(?! \p{L}+ (?:wrong|missing|short))/iu,
];

/** What is told beside it that spoils the joy. */
const SPOILT =
  /\b(?:but|except|until|only to|ruined|spoil\p{L}*|broke\p{L}*|refund|complain\p{L}*|charged|late|lost|wrong|cancel+ed|closed|leak\p{L}*|rude|disgrac\p{L}*|shame|(?<!\b(?:is|was|that['’]s) )why|empty|dead|failed|without)\b|\bthanks for nothing\b|\bcould(?: have|['’]ve)\b|(?<!\bnever )\bgave up\b(?! on)/iu;

/** What goes on behind it and is none: "and you froze my account", "he was run over", "there's a hair in it". */
const AND_YET =
  /n['’]t\b|\b(?:not|no|never|nobody|still)\b|(?:\b(?:and|then|because)\b|,)[^.!?]*\b(?:you|your)\b(?!.*\bis (?:where|why|how)\b)|^\W*you\b|\byou(?:['’]ve| have| said)\b|\b(?:eviction|deport\p{L}*|stolen|towed|froze\p{L}*|freezing|crush\p{L}*|run over|on hold|hair in|crooks?|stuck|locked|quit|name of|at \d+ ?%)/iu;

/** True where a post tells of something won, born, granted, survived or made well, with nothing amiss beside it. */
export const tellsTriumph = (post: string): boolean =>
  !SPOILT.test(post) && TRIUMPH.some((sign) => sign.test(post) && !AND_YET.test(post.replace(sign, ' ')));
