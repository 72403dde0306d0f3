import { lowerFirst } from '../repair/tidy';
import { hasFiniteVerb, holdsFiniteVerb, tagged } from '../structure/tagged';
import { unpointed, withArticle } from './article';
import { askedAgain, notWarned, whyDone, whyNot } from './asked-shapes';
import { finiteAt } from './finite';
import { nothingYet } from './nothing-yet';
import { isPlural } from './plural';
import type { Shape } from './shape';
import { isSo, leftSo, sentOver, someIll, undergoneBare, whyBeen } from './spare-shapes';

const SUBJECTLESS =
  /^(?:waited|paid|found|drove|ordered|bought|got|tried|sat|spent|asked|called|rang|phoned|emailed|queued|booked|stood|walked|travelled|traveled|turned up|arrived|came|received|opened|returned|upgraded|switched|reported|complained|joined|stayed|flew|cycled|had|failed|broke my|fell|crashed|lost|slipped|missed|left my|was|were|got|stuck|filed|sent|told|flooded|scammed|charged|hit|hurt|moved|applied|signed|choked|fainted|tripped|slept|(?:nearly|almost) (?:choked|fell|slipped|tripped|swallowed|drowned|fainted))\s/iu;
const joined = (subject: string | undefined, rest: string) =>
  subject === undefined ? undefined : `${subject} ${rest}`;

/** "Bins not collected for 2 weeks": "the bins haven't been collected for 2 weeks". */
const notDone: Shape = (clause) => {
  const [, noun = '', done = ''] =
    /^(.{3,40}?)(?:['’]s)? (?:still )?not (?:been )?(?!(?:amused|pleased|impressed|bothered|surprised|convinced|interested|excited|joking)\b)(\p{L}+(?:ed|en|ne|wn|nt)\b.*)$/iu.exec(
      clause,
    ) ?? [];
  if (noun === '' || holdsFiniteVerb(noun) || /\b(?:i|we|you|they|he|she|it)$/iu.test(noun)) return undefined;
  return joined(withArticle(noun), `${isPlural(noun) ? "haven't" : "hasn't"} been ${done}`);
};

/** What is told about a pointing word, or of what somebody is to do with a thing. */
const ORDERED =
  /\b(?:it|them|him|her|me|us|this|that|these|those|upside)\s*$|^(?:please |just )?(?:take|pull|put|keep|bring|get|turn|tear|write|calm|slow|shut|leave|stop|own) (?:\p{L}+ )*(?:your|the|my|our|that|this|these|those|his|her|their)\b/iu;

/** "Potholes on Gantry Lane still there": "the potholes on Gantry Lane are still there". */
const stateOf: Shape = (clause) => {
  const [, noun = '', state = ''] =
    /^((?:\p{L}[\p{L}\d-]*\s){1,6}?)((?:still )?(?:there|cancelled|canceled|delayed|lost|stolen|broken|shut|closed|flooded|blocked|smashed|missing|late|down))(?: again| and no .*)?$/iu.exec(
      clause,
    ) ?? [];
  if (noun === '' || holdsFiniteVerb(noun.trim())) return undefined;
  // "Take it down" is an order, however it ends.
  if (/ing\s*$/iu.test(noun) || ORDERED.test(noun)) return undefined;
  const done = /^(?:cancel+ed|delayed|lost|stolen|broken|smashed)/iu.test(state);
  const be = isPlural(noun.trim()) ? (done ? 'were' : 'are') : done ? 'was' : 'is';
  return joined(withArticle(noun.trim()), `${be} ${state}`);
};

const LEAVABLE =
  /\b(?:parcels?|packages?|orders?|letters?|post|mail|bins?|bags?|boxe?s?|flowers|keys?|rubbish|waste|glass|gates?|doors?|wreath|delivery|shopping|bottles?|boards?|recycling|cones?|plates?|suitcases?|luggage|patients?|kids|children)\s*$/iu;

/** "Recycling missed again on Oak Avenue": "the recycling was missed again on Oak Avenue". */
const passive: Shape = (clause) => {
  const [, noun = '', rest = ''] =
    /^((?:\p{L}[\p{L}\d'’-]*\s){1,6}?)((?:missed|cancelled|canceled|delayed|refused|rejected|declined|turned (?:down|away)|ignored|stolen|lost|damaged|smashed|cut (?:off|down|back)|ripped out|dug up|painted over|blocked|overcharged|double charged|returned|left|taken|chained up|locked|closed|shut|dumped|dug up|wiped|deleted|withdrawn|scrapped|stopped|bitten|hit|binned|clamped|towed|snatched|nicked|given (?:to|away)|thrown|moved (?:from|to)|hacked|handed|delivered to|posted (?:to|through)|sold (?:to|off)|put (?:in|on|out|through))\s.+)$/iu.exec(
      clause,
    ) ?? [];
  const after = rest
    .split(' ')
    .slice(
      /^\S+ (?:off|up|down|away|back|out|over|charged)\b/iu.test(rest) && !/^(?:given|thrown|sold|put)\b/iu.test(rest)
        ? 2
        : 1,
    );
  // "Physio cancelled on me" and "driver cancelled after accepting" tell who did it.
  if (noun !== '' && /^cancel+ed (?:on (?:me|us)|after \p{L}+ing)\b/iu.test(rest))
    return joined(withArticle(noun.trim()), rest);
  // "School bus left my son" was done by the bus, "parcel left in the rain" was done to it.
  if (
    !(
      /^(?:given|moved|handed|delivered|posted|sold)\b/iu.test(rest) &&
      /^(?:to|away|through|over|from)\b/iu.test(after.join(' '))
    ) &&
    !/^(?:by|in|on|into|to|at|out|outside|behind|again|twice|since|for|from|with|without|under|over|during|before|after|until|till|because|(?:half )?(?:an?|the|\d+|two|three|four|five) (?:hours?|min(?:ute)?s?|days?|weeks?|night|morning) before|(?:two|three|four|five|six|\d+) (?:times|hours|days|weeks|months|years)(?! of)|last|this|yesterday|today|again|(?:a|the) (?:\p{L}+|\d\p{L}+) (?:time|day|week|month)|once more|yet again)\b/iu.test(
      after.join(' '),
    )
  )
    return undefined;
  if (
    /^(?:left|stopped|hit|closed|shut|returned)\b/iu.test(rest) &&
    !/^(?:left (?:in|on|out|outside|behind|under|at)\b|(?:hit|closed|shut) (?:by|for|again|since|on(?! (?:my|our|me|us|his|her|a)\b)|at|with)\b|returned (?:by|with)\b|stopped (?:for|since|with(?:out| no)|by)\b)/iu.test(
      rest,
    )
  )
    return undefined;
  if ((/^left\b/iu.test(rest) && !LEAVABLE.test(noun)) || /^refused to\b/iu.test(rest)) return undefined;
  // "Your app wiped 312 days": what was wiped stands behind.
  if (/^(?:wiped|deleted|taken) (?:\d|two|three|four|five|six)/iu.test(rest)) return undefined;
  if (
    noun === '' ||
    holdsFiniteVerb(noun.trim()) ||
    /^(?:i|we|you|they|he|she|it|who)\b|\b(?:i|we|you|they|being)\s*$|['’]s\s*$/iu.test(noun)
  )
    return undefined;
  return joined(withArticle(noun.trim()), `${isPlural(noun.trim()) ? 'were' : 'was'} ${rest}`);
};

/** "Took my PC in for a fan", "gave our keys to your man": it was the poster who did so. */
const HANDED_OVER =
  /^(?:took|sent|gave) (?:my|our) (?:[\p{L}\d'’-]+ ){1,4}?(?:in|back|down|along|round|over|to (?:you|your|the|be|a|an|get)|for (?:an?|some|its|his|her|the|cleaning|repairs?|alterations?))(?: |$)/iu;

/** "Waited 50 mins", "been waiting since 10", "can't log in": the subject is the poster. */
const subjectless: Shape = (clause) => {
  if (/^been (?:told|quoted|left|put|sent|given|on|without|stuck|\p{L}+(?:ing|ed))\s/iu.test(clause))
    return `I've ${lowerFirst(clause)}`;
  if (
    /^(?:still )?(?:waiting (?:over |nearly |about )?\d|(?:waiting(?! (?:lists?|rooms?|times?|areas?)\b)|chasing|trying)\s.*\b(?:since|for (?:over |nearly |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|an|hours|days|weeks|months)\b))/iu.test(
      clause,
    )
  )
    return `I've been ${lowerFirst(clause.replace(/^still /iu, ''))}`;
  if (
    /^(?:still )?(?:waiting(?! (?:lists?|rooms?|times?|areas?)\b)|getting|paying|chasing|sitting|standing|stuck)\s/iu.test(
      clause,
    )
  )
    return `I'm ${lowerFirst(clause)}`;
  const negated = /^(can|couldn|didn|haven|won|don|wasn)['’]?t\s(.+)$/iu.exec(clause);
  if (negated) return `I ${negated[1]?.toLowerCase()}'t ${negated[2]}`;
  if (
    !HANDED_OVER.test(clause) &&
    !/^took (?:me|us) (?:\d|an?\b|two|three|four|five|six|seven|eight|nine|ten|ages|hours|days|weeks|months|forever)/iu.test(
      clause,
    ) &&
    /^(?:(?:charged|sent|posted|mailed|refused|blocked|banned|gave|took|cancelled|canceled|ignored|sold|billed|fined) (?:me|my|us|our)|(?:told|promised) (?:me|us))\b/iu.test(
      clause,
    )
  )
    return `you ${lowerFirst(clause)}`;
  // "Told your waiter twice" is what the poster did.
  if (
    !/^told (?:you|your|them|him|her|the|my|our|staff|everyone)\b/iu.test(clause) &&
    /^(?:stuck|charged|scammed|told|refused|declined|banned|turned away|overcharged|misquoted|(?:kept|put)(?! (?:it|them|him|her|my|our|the|your|all|a)\b)|on hold|stranded|(?:bitten|burnt|scalded|stung)(?! (?:my|our))|(?:locked|logged) out of (?:my|our|the|your|an?)|passed (?:round|around|between|from)|hung up on|cut off)\s/iu.test(
      clause,
    )
  )
    return `${/ since\b/iu.test(clause) ? "I've been" : 'I was'} ${lowerFirst(clause)}`;
  return SUBJECTLESS.test(clause) ? `I ${lowerFirst(clause)}` : undefined;
};

/** Openings that cannot follow "sorry": questions, orders, pointing words. */
const UNSAYABLE =
  /^(?:anyone|anybody|if|when|because|since|as|while|although|though|which|who|whose|what|how|why|where|let|don['’]?t|do not|please|stop|fix|sort|get|some of|then|yours|mine|ours|(?:first|second|third|last) time|give|answer|tell|explain|want|need|any|this|that|it|they|he|she|it['’]s|that['’]s|(?:can|could|would|will|should|do|does|did|are|is|has|have)(?!['’]t))\b/iu;
const SAYING =
  /\b(?:(?<!['’]s )will|(?:you|we|they|he|she|it)['’](?:ll|d)|say|says (?:he|she|they|it|the|your|one|i|we|that)|y['’]all|you know|give up|i know|i think|(?:not|n['’]t) (?:sure|agree|think|see the point)|disagree|(?:why|how|when|where|what|who) (?:did|do|does|are|is|was|were|would|will|can)|because of (?:it|this|that)|i guess|i hope|i love)\b/iu;
/** What follows an order: "stop it was", "make sure", where "flood map says" is a thing that says. */
const SECOND =
  /^(?:sure|it|them|me|us|him|her|this|that|these|those|all|the|a|an|my|your|our|his|their|out|up|off|down|on|in|to|people|everyone|\p{L}+ing)$/iu;
const VERBLESS = /(?:ed|ing|ent|ept|ook|old|ost)$|^(?:got|had|is|was|were|am|be|has|have)$/iu;

const sentence: Shape = (told) => {
  const clause = unpointed(told);
  if (/^(?:it['’]s been|there(?:['’]s| is| are| was| were))\s/iu.test(clause)) return lowerFirst(clause);
  if (/^\p{L}+['’]s (?:still )?(?:not )?\p{L}+ing\b/u.test(clause) && !UNSAYABLE.test(clause))
    return withArticle(clause);
  // "Kerr had 3 shots, not 2" sets a figure right: nothing happened.
  if (/\d\D*\bnot \d/u.test(clause) || UNSAYABLE.test(clause) || SAYING.test(clause.replace(/["“][^"”]*["”]/gu, '')))
    return undefined;
  const words = tagged(clause);
  const owned = /^(?:your|my|our|the) /iu.test(clause);
  const split = clause.split(/\s+/u);
  // "Update killed my shortcuts": what looks like a verb is the doer where the next word can only be one.
  const orders =
    !/^(?:(?:staff|crew|swim|guards?|coach|host|stewards?|ushers?|nurses?|wardens?|porters?|bouncers?)\b|\p{L}+ (?:I|we|you) \p{L}+ (?:from|off|at|in|on)\b)/iu.test(
      clause,
    ) &&
    !(
      /^(?!look|listen|come|go|talk|ask|sign|write|reply|speak|see|think|wait|call|stay|keep|move|get|put|turn|head|pop|drop)\p{L}+ (?:on|of|in|at|for|from|to) (?:the|my|our|your|a|this) /iu.test(
        clause,
      ) && finiteAt(split) > 3
    ) &&
    !(finiteAt(split) === 2 && !SECOND.test(split[1] ?? '')) &&
    words[0]?.is('Verb') &&
    ((finiteAt(split) !== 1 && !/^\p{L}+ \d/u.test(clause)) || VERBLESS.test(split[0] ?? ''));
  return orders || !(hasFiniteVerb(words) || (owned && finiteAt(split) > 1)) ? undefined : withArticle(clause);
};

/** Shapes in the order they are tried; the first that fits says it. */
export const SHAPES: readonly Shape[] = [
  nothingYet,
  notDone,
  stateOf,
  isSo,
  someIll,
  askedAgain,
  undergoneBare,
  passive,
  leftSo,
  sentOver,
  subjectless,
  whyBeen,
  whyDone,
  whyNot,
  notWarned,
  sentence,
];
