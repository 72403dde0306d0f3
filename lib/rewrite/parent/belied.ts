/** What is told, and the words with which a draft tells of the opposite. */
type Belief = readonly [told: RegExp, held: RegExp];

const NOT_DONE = String.raw`\b(?:nobody|no one|never|not|\p{L}+n['’]t)\b[^.!?]{0,20}\b`;

const BELIEFS: readonly Belief[] = [
  // "The app deleted my booking", and it is still there.
  [
    /\b(?:delet|los[et]|wip|remov|cancel|vanish|disappear|gone\b|eat\b|ate\b|eras|dropp)/iu,
    /\b(?:is|are|it['’]s|they['’]re|was|were) (?:all |both )?still (?:there|here|on (?!the way)|open|valid|safe|live|active|with us|booked|held|showing|in (?:your|the|our))\b|\b(?:archived|hidden|moved|saved|backed up)(?:,| and)? (?:rather than|not) (?:deleted|lost|gone|wiped)\b/iu,
  ],
  // "There is no vegan option", and there is one.
  [
    /^there(?:['’]s| is| are| was| were) (?:no|not|nothing|nowhere)\b/iu,
    /\bthere(?:['’]s| is| are| was| were) (?:one|some|two|three|several|plenty|loads)\b|\bthere (?:is|are|was|were)(?=[.,!;]|$)|\bwe (?:do )?have (?:one|some|two|three|several)\b/iu,
  ],
  // "Nobody came", and somebody stood at the door.
  [
    new RegExp(
      String.raw`${NOT_DONE}(?:came|come|turn\p{L}* up|show\p{L}*|call\p{L}*|r[aiu]ng|visit\p{L}*|arriv\p{L}*|deliver\p{L}*)\b`,
      'iu',
    ),
    /\b(?:was|were|stood|waited|knocked|rang|came) (?:at|outside|by) (?:the|your) (?:door|gate|house|address|property|flat|bell)\b|\bgot no (?:answer|reply)\b|\b(?:rang|called|knocked) (?:you )?(?:twice|at \d)/iu,
  ],
  // "You never asked the staff", and we spoke to four of them.
  [
    new RegExp(String.raw`${NOT_DONE}(?:asked|ask|spoke|speak|contact\p{L}*|consult\p{L}*|interview\p{L}*)\b`, 'iu'),
    /\bwe (?:spoke|talked) to\b|\bwe (?:asked|contacted|consulted|interviewed|approached)\b/iu,
  ],
  // "You never report on the strike", and we ran nine stories.
  [
    /\b(?:no|not|never|nothing|\p{L}+n['’]t)\b[^.!?]{0,20}\b(?:report|cover|mention|word|line|print|publish|writ|wr[io]te)/iu,
    /\bwe(?:['’]ve| have)? (?:run|ran|reported|covered|published|printed|carried|done|did|written|wrote|filed)\b[^.!?]{0,30}\b(?:stor(?:y|ies)|articles?|pieces?|reports?|pages?|coverage|times|twice|on it|about it)\b|\b(?:it|that)(?:['’]s| is| was) (?:in|on) (?:para(?:graph)?|pages?|p\.?) ?\d|\bled the \p{L}+/iu,
  ],
  // "You left at half-time", and I stayed till the end.
  [
    /\b(?:left|walked out)\b/iu,
    /\b(?:i|we|he|she|they) (?:stayed|was there|were there|sat) (?:till|until|to|for|through)\b/iu,
  ],
  // "You never fixed it", and it was repaired.
  [
    new RegExp(String.raw`${NOT_DONE}(?:fix\p{L}*|repair\p{L}*|mend\p{L}*|sort\p{L}*)\b`, 'iu'),
    /\b(?:was|were|has been|have been|got) (?:fixed|repaired|mended|replaced|sorted)\b/iu,
  ],
];

/** True where what the draft tells and what the event tells cannot both be so. */
export const belies = (draft: string, event: string): boolean =>
  BELIEFS.some(([told, held]) => told.test(event) && held.test(draft));
