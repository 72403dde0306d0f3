import { calmCase } from '../repair/calm-case';
import { lowerFirst } from '../repair/tidy';
import { sentencesOf } from '../structure/sentences';
import { holdsFiniteVerb } from '../structure/tagged';
import { flip, type Person } from './flip';
import { JUDGING } from './signs';
import { spelledOut } from './spelled-out';

const JUDGED =
  /^(.{3,60}?)\s+(?:is|are|was|were|looks?|looked|feels?|sounds?|smells?|tastes?|has been|have been)\s+(.+)$/iu;
const WHERE_IS =
  /\bwhere(?:['’]?s| is| are|['’]?re)\s+((?:my|our|the(?= (?:\p{L}+ )?(?:bus|train|tram|driver|engineer|refund|parcel|order|delivery|food|taxi|cab|van|ambulance|plumber|electrician|courier|gritters?|bin lorry|results?|update|answer)\b))\s[\p{L}\d' ’-]{2,40}?)(?! gone)(?=[?!.,]|\s(?:its|it['’]s|been|i|is|was|it|you|and|but|still|as)\b|$)/iu;
/** What nobody waits for, since it was taken. */
const TAKEN = /\b(?:towed|stolen|stole|nicked|clamped|impounded)\b/iu;
const FRAGMENT =
  /^((?:\p{L}[\p{L}'’-]*\s){1,3}(?:on|in|at|outside|by|near|under|out of|from)\s[\p{L}\d' ’-]{3,45}?)(?=,| and (?:your|you|the|my|i|we)\b|$)/iu;
/** What was promised for a day that has gone, and what is still on its way. */
const PROMISED =
  /\byou (?:said|promised|told (?:me|us)) (?:that )?((?:my|our|the) [\p{L} -]{2,25}?) (?:would|will|by|before|in|for)\b[^.!?]*[.!?]\s+(?:it['’]s|now|still|today|and)\b|\b((?:my|our) (?:order|parcel|package|refund|claim|application|passport|licence|license|delivery|repair))\b(?! (?:is|was) (?:fixed|here|done))[^.!?]*\b(?:for|been) (?:over |nearly |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months)\b/iu;
/** "You quoted 10 weeks for the extension. Week 17." */
const QUOTED =
  /\byou (?:said|quoted|promised|told (?:me|us)) (?:(?:me|us) )?(?:about |up to )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten)(?: to \p{L}+|[-–]\d+)? (?:days?|weeks?|months?|hours?|minutes?|working days?) for ((?:the|my|our) [\p{L} -]{2,25}?)(?=[.,!?]).*(?:\bit['’]?s\b|\bnow\b|\bstill\b|\b(?:week|day|month) \d)/iu;
/** "Why is there a dent in the door". */
const THERE =
  /\bwhy(?:['’]s| is| are| was| were) there (?:an? |some |so much |all this )?((?:\p{L}+ ){0,2}\p{L}+ (?:in|on|under|at|outside|by|near) (?:the|my|our|your) [\p{L}'’ ]{2,30}?)(?=[?!.,]|$)/iu;
/** "What did you do to my laptop". */
const DONE_TO =
  /\bwhat (?:(?:did|have) you (?:do|done)|happened) (?:to|with) ((?:my|our) (?!mum|mam|mom|dad|son|daughter|kids?|child|order\b)\p{L}+(?: (?:bike|phone|screen|bag|coat|dress|car|van|camera|laptop))?)(?=[?!.,]|$)/iu;
/** Things that are amiss by being there at all. */
const NUISANCE =
  /\b(?:(?:brown|dirty|yellow|cloudy|black) water|mould|damp|leaks?|queues?|holes?|damage|smell|stench|noise|litter|rats?|potholes?|cracks?|stains?|dog (?:mess|poo)|graffiti|fly[ -]?tipping|delays?|flooding|floods?|mud|glass|weeds|error|typos?|mistakes?|spelling|rudeness|wait|bugs?|scratch(?:es)?|dent|tear|rip|overcharge|shortage|outage|power cut|crash|hairs?|wires?|plasters?|moths?|slugs?|beetles?|lice|ants|wasps?|bed ?bugs?|needles?|sewage|poo|plastic|metal|grit|maggots?|mice|mouse|cockroach(?:es)?|mosquitos?|dead \p{L}+|sharps|syringes?|worms?|caterpillars?|fleas|spiders?|flies|shell|bones?|gap|hum|buzzing|dust|drumming|fumes|slurry|tyre|bags of rubbish)$/iu;
/** "Graffiti on the underpass 6 weeks": how long is no part of where. */
const LASTING =
  /(?: (?:now|again|still)| (?:for |since )?(?:over |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:hours|days|weeks|months|years)(?: now)?)$/iu;
const POINTING = /^(?:these|those|this|that|the|a|an)\s+/iu;

function subjectOf(words: string): string | undefined {
  if (words.split(' ').length > 7 || /[^\p{L}\p{N}\s'’-]/u.test(words) || JUDGING.test(words) || holdsFiniteVerb(words))
    return undefined;
  if (/^(?:i|we|you|he|she|it|they|this|that|there|what|which|who|whoever|so|how|why)(?:['’]\w+)?\b/iu.test(words))
    return undefined;
  // Nobody answers for the weather.
  if (/^(?:the )?(?:weather|rain|wind|sun|sea|view)$/iu.test(words)) return undefined;
  const noun = lowerFirst(words.replace(POINTING, ''));
  return /^(?:my|our|your|his|her|their|its)\b/iu.test(noun) ? noun : `the ${noun}`;
}

/** The thing complained of, where the post only judges it: "your queue on Saturday was a shambles" gives "our queue on Saturday". */
export function aboutOf(parent: string, person: Person): string | undefined {
  const plain = calmCase(
    spelledOut(parent)
      .replace(/(?:^|\s)[@#]\w+|(?:\p{Extended_Pictographic}|\uFE0F)+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const promised = PROMISED.exec(plain);
  const waited =
    WHERE_IS.exec(plain)?.[1] ?? QUOTED.exec(plain)?.[1] ?? promised?.[1]?.replace(/ back$/iu, '') ?? promised?.[2];
  if (waited !== undefined && !/ gone$/iu.test(waited) && !TAKEN.test(plain))
    return flip(`the wait for ${lowerFirst(waited.trim())}`, person);
  const there = THERE.exec(plain)?.[1];
  const head = there?.split(/ (?:on|in|at|outside|by|near|under|out of|from) /iu)[0] ?? '';
  if (there !== undefined && NUISANCE.test(head)) return flip(`the ${lowerFirst(there)}`, person);
  const done = DONE_TO.exec(plain)?.[1];
  if (done !== undefined) return flip(done, person);
  for (const { text } of sentencesOf(plain).slice(0, 2)) {
    const words = text.replace(/[.!?…]+$/u, '').replace(/^(?:so|well|wow|oh|ok|lol|honestly|hi|hey)[\s,]+/iu, '');
    const [, judged = '', verdict = ''] = JUDGED.exec(words) ?? [];
    const subject = JUDGING.test(verdict) && !/\bbut\b/iu.test(verdict) ? subjectOf(judged) : undefined;
    if (subject !== undefined) return flip(subject, person);
    const fragment = FRAGMENT.exec(words)?.[1];
    const head = fragment?.split(/ (?:on|in|at|outside|by|near|under|out of|from) /iu)[0] ?? '';
    const noun = fragment === undefined || !NUISANCE.test(head) ? undefined : subjectOf(fragment.replace(LASTING, ''));
    if (noun !== undefined) return flip(noun, person);
  }
  return undefined;
}
