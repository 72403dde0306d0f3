import { tagged } from '../structure/tagged';

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|does|did|do|can|can['’]t|cannot|could|couldn['’]t|won['’]t|wouldn['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t|don['’]t|didn['’]t|never|keeps?|kept|still|just|only)$/iu;
/** Past forms that are no participle as well, so that no "was" can be missing before them. */
const PAST =
  /^(?:took|came|went|got|gave|fell|threw|forgot|ate|drove|ran|saw|tore|blew|broke|stole|rang|woke|wrote|shook|shrank|froze|bit|began|grew|flew|hid|sank|wore|spoke|chose|swore|bled|dug|stung|stank)$/iu;
const PRESENT =
  /^(?:keeps|leaks?|curdles|crash(?:es)?|freezes|fails|drops|cuts|smells|squeaks?|tastes?|breaks|rings|refuses|ignores?|logs|eats|stops|goes|idles?|says?|don['’]t|needs|shakes|sticks|charges|blocks|bounces|disconnects|falls|leaves|shows?|sets)$/iu;
/** Verbs that can do without an object; other "-ed" forms without one may lack their "was". */
const ALONE =
  /^(?:snapped|crashed|arrived|failed|vanished|disappeared|leaked|collapsed|exploded|bounced|expired|jumped|stopped|shouted|yelled|laughed|rolled|peeled|deflated|renewed|melted|faded|ripped|cracked|waited|smelled|smelt|tasted|climbed|smoked|replied|answered|hung|burst|shrugged|died|disconnected|drove|walked|turned|showed|fainted|slipped|tripped|queued|stood|sat|burned|malfunctioned|flooded|split|cut|shut|spilled|shattered|reversed|smirked|swore|landed|blocked|shattered|ended|sobbed|blew|escaped|reacted|waved|stared|screamed|smiled|grinned|winked|spat|sighed|lied|cried|vomited)$/iu;
const OBJECT =
  /^(?:you|me|us|him|her|them|your|yours|our|my|the|a|an|his|their|all|every|everything|everyone|half|no|nothing|someone|somebody|both|people|two|three|four|five|six|seven|eight|nine|ten|\d(?!\d*(?:st|nd|rd|th)\b).*|[£$€‘“"'].*)$/iu;
/** "Bag lost 5 days": nothing loses days. */
const TIME =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|days?|nights?|weeks?|wks|months?|years?)\b/iu;
/** Participles and past forms that look alike, beyond "-ed". */
const ALIKE =
  /^(?:left|put|cut|shut|split|hit|let|hurt|sold|told|sent|lost|paid|made|found|held|kept|burnt|built|said|had|spilt|stood|sat|spent|hung|burst|stuck|fed|read|bent|caught|bought|brought|meant|quit|set|taught|thought|dealt|heard|led)$/iu;
const ED = /^\p{L}{2,}ed$/iu;
/** "-ed" words that only describe. */
const DESCRIBING =
  /^(?:need|feed|speed|red|bed|shed|seed|breed|indeed|hundred|led|unlimited|limited|unlit|heated|fixed|rented|used|booked|personalised|personalized|pre-?paid|hired|sacred|naked|wicked|ted|ned|med)$/iu;
const THING_ING =
  /^(?:parking|meeting|wedding|heating|washing|booking|building|swimming|recycling|warning|listing|crossing|clothing|evening|morning|training|housing|spring|string|hearing|pricing|shipping|ceiling|lighting|roaming|tracking|railing|landing|changing|thing|something|nothing|everything|king|ring|wing|cleaning|cooking|drink|driving|waiting|billing|opening|closing|fencing|filling|gritting|reading|outing|setting|painting|pudding|king-size|sterling|earring|clearing|living|dining|boarding|running|bowling|skating|fishing|shopping|marketing|streaming|bathing)$/iu;

/** Where the verb that carries a clause stands, for verbs that are surely one; -1 where none is sure. `words` opens with the subject. */
export function finiteAt(words: readonly string[]): number {
  for (let at = 1; at < Math.min(words.length, 11); at++) {
    const word = bare(words[at]);
    const next = bare(words[at + 1]);
    if (/[,;:–—]$/u.test(words[at - 1] ?? '')) return -1;
    if (/^(?:that|who|which|and|or|but|while|when|where|because|if)$/iu.test(word)) return -1;
    if (AUXILIARY.test(word) && !/^(?:still|just|only)$/iu.test(word)) return at;
    if (/^you$/iu.test(word) && /^(?:from|to|with|by|of|for)$/iu.test(bare(words[at - 1]))) continue;
    if (/^(?:we|you|i)$/iu.test(word)) {
      // "The crib we sold you has a slat missing": the verb of the clause in between is passed over.
      at += /^(?:you|us|me)$/iu.test(bare(words[at + 2])) ? 2 : 1;
      continue;
    }
    if (PAST.test(word)) return at;
    if (/\p{L}['’]s$/u.test(words[at] ?? '') && HELD.test(next)) return at;
    if (PRESENT.test(word) && (OBJECT.test(next) || next === '' || AFTER.test(next)) && isVerb(words, at)) return at;
    if (ED.test(word) && !DESCRIBING.test(word)) {
      if (/^by$/iu.test(next)) return -1;
      if (/^refused$/iu.test(word) && /^to$/iu.test(next)) return at;
      if (ALONE.test(word) || OBJECT.test(next)) return at;
      if (/^(?:kicked|smashed|stoved|barged)$/iu.test(word) && /^in$/iu.test(next)) return at;
      if (/^(?:over|off|down|out|up|into|through|back)$/iu.test(next) && OBJECT.test(bare(words[at + 2]))) return at;
      return -1;
    }
    if (ALIKE.test(word)) {
      if (/^(?:lost|left|stuck)$/iu.test(word) && TIME.test(words.slice(at + 1, at + 3).join(' '))) return -1;
      if (/^caught$/iu.test(word) && /^fire$/iu.test(next)) return at;
      if (OBJECT.test(next) || ALONE.test(word)) return at;
      if (/^left$/iu.test(word) && /^(?:early|late|without|before)$/iu.test(next)) return at;
      if (
        /^left$/iu.test(word) &&
        /^\p{Lu}/u.test(next) &&
        /\b(?:early|late|without)\b/iu.test(words.slice(at + 2).join(' '))
      )
        return at;
      return -1;
    }
    if (/\p{L}{3,}ing$/iu.test(word) && !THING_ING.test(word)) return -1;
  }
  return -1;
}

/** True for a word that can only be a past or an auxiliary, where nothing but a verb can stand. */
export const canBeFinite = (word: string): boolean =>
  [
    AUXILIARY,
    PAST,
    ALIKE,
    ED,
    PRESENT,
    /^(?:will|would|even|bothered|wants|answers|replies|picks|listens|turns|comes)$/iu,
  ].some((form) => form.test(word));

const HELD =
  /^(?:been|not|still|gone|got|had|\p{L}+ing|\p{L}{3,}ed|broken|down|late|missing|closed|shut|wrong|off|out|too)$/iu;
const AFTER =
  /^(?:out|off|up|down|on|in|at|to|when|every|so|like|all|again|twice|through|apart|\p{L}+ing|away|over|without|of|from|with|after)$/iu;

const bare = (word: string | undefined) => (word ?? '').replace(/^[^\p{L}\d£$€‘“"']+|[^\p{L}\d]+$/gu, '');

function isVerb(words: readonly string[], at: number): boolean {
  const tag = tagged(words.join(' '))[at];
  return tag === undefined || tag.is('Verb') || !tag.is('Plural');
}
