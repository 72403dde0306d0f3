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
  /\bwhere(?:['’]?s| is| are|['’]?re)\s+((?:my|our|the)\s[\p{L}\d' ’-]{2,40}?)(?=[?!.,]|\s(?:its|it['’]s|been|i|is|was|it|you|and|but|still|as)\b|$)/iu;
const FRAGMENT = /^((?:\p{L}[\p{L}'’-]*\s){1,3}(?:on|in|at|outside|by|near|under)\s[\p{L}\d' ’-]{3,30}?)(?=,|$)/iu;
/** Things that are amiss by being there at all. */
const NUISANCE =
  /\b(?:mould|damp|leaks?|queues?|holes?|damage|smell|stench|noise|litter|rats?|potholes?|cracks?|stains?|dog (?:mess|poo)|graffiti|fly[ -]?tipping|delays?|flooding|floods?|mud|glass|weeds|error|typos?|mistakes?|spelling|rudeness|wait|bugs?|scratch(?:es)?|dent|tear|rip|overcharge|shortage|outage|power cut|crash)$/iu;
const POINTING = /^(?:these|those|this|that|the|a|an)\s+/iu;

function subjectOf(words: string): string | undefined {
  if (words.split(' ').length > 7 || /[^\p{L}\p{N}\s'’-]/u.test(words) || JUDGING.test(words) || holdsFiniteVerb(words))
    return undefined;
  if (/^(?:i|we|you|he|she|it|they|this|that|there|what|which|who|whoever|so|how|why)(?:['’]\w+)?\b/iu.test(words))
    return undefined;
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
  const waited = WHERE_IS.exec(plain)?.[1];
  if (waited !== undefined) return flip(`the wait for ${lowerFirst(waited.trim())}`, person);
  for (const { text } of sentencesOf(plain).slice(0, 2)) {
    const words = text.replace(/[.!?…]+$/u, '').replace(/^(?:so|well|wow|oh|ok|lol|honestly|hi|hey)[\s,]+/iu, '');
    const [, judged = '', verdict = ''] = JUDGED.exec(words) ?? [];
    const subject = JUDGING.test(verdict) ? subjectOf(judged) : undefined;
    if (subject !== undefined) return flip(subject, person);
    const fragment = FRAGMENT.exec(words)?.[1];
    const head = fragment?.split(/ (?:on|in|at|outside|by|near|under) /iu)[0] ?? '';
    const noun =
      fragment === undefined || !NUISANCE.test(head) ? undefined : subjectOf(fragment.replace(/ now$/iu, ''));
    if (noun !== undefined) return flip(noun, person);
  }
  return undefined;
}
