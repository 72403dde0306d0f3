import type { Sentence } from '../structure/sentences';
import { ownerOf, partyIn } from './party';
import { handsOn, plainPart } from './plain-part';
import { lowerFirst, upperFirst } from './tidy';

/** "They own them.": what, only "Trees on Abbots Way aren't ours" said. */
const THEY_OWN =
  /^(They (?:own|run|manage|maintain|look after|make|supply|handle|cut|clean|fix)) (?:them|it)(?=[.,!])/u;
const NOT_OURS =
  /^(?:@\w+,? )?((?:The )?\p{L}[\p{L}-]+(?: (?:on|in|at|by) [\p{L} ]{3,30}?)?) (?:is|are)(?:n['’]t| not)\b/u;
export function theirs(line: string, draft: string): string | undefined {
  const thing = THEY_OWN.test(line) ? NOT_OURS.exec(draft)?.[1]?.replace(/^The /u, '') : undefined;
  return thing === undefined ? undefined : lowerFirst(thing);
}
/** The same sentence with what they own in it. */
export const owning = (line: string, thing: string): string => line.replace(THEY_OWN, `$1 the ${thing}`);

/** "They show it as not activated": who does, only the sentence before tells. */
const THEY_DO =
  /^They (?!(?:both|all|each|say|said|never|only|just|also|still|now|always|do(?:n['’]t)|\p{Ll}+ly)\b)(\p{Ll}+)\b(?!['’])/u;
/** "Their record has you at the old address." */
const THEIRS = /^(?:Their|His|Her) (?=\p{Ll})/u;
const SOMEBODY = /^(?:He|She|His|Her)\b/u;
const LEANS = /^(?:They|He|She|It|Their|His|Her)(?:['’]\p{Ll}+)? /u;

/** True of a sentence that speaks of somebody, or of something, whom only a sentence before can have named. */
export const speaksOfNobody = (line: string): boolean => LEANS.test(line);

const ONE: Readonly<Record<string, string>> = { are: 'is', have: 'has', were: 'was', do: 'does', go: 'goes' };
const PAST_OR_MODAL =
  /(?<!ne)ed$|^(?:had|did|came|went|took|got|gave|made|sent|told|left|lost|threw|began|kept|knew|broke|held|ran|paid|sold|bought|brought|found|wrote|drove|chose|built|dealt|spent|can|could|will|would|may|might|must|should)$/u;
const isMany = (party: string) => /(?<!s)s$/iu.test(party);

/** What is done now, and is no past as well. */
const REGULAR =
  /^(?:hold|show|run|own|pay|keep|print|clean|ship|handle|manage|make|supply|open|close|want|need|send|charge|process|issue|look|sort|fix|check|collect|deliver|answer|reply|work|use|book|sell|store|repair|decide|operate|run|sign|insure|bill)$/u;

/** Undefined where the verb may be a past that looks like a present, or the other way round. */
function acting(verb: string, party: string): string | undefined {
  if (isMany(party) || PAST_OR_MODAL.test(verb)) return verb;
  if (!(verb in ONE) && !REGULAR.test(verb)) return undefined;
  return ONE[verb] ?? `${verb.replace(/(?<=[^aeiou])y$/u, 'ie')}${/(?:sh|ch|x|o|ss|ie)$/u.test(verb) ? 'es' : 's'}`;
}

/** The line with whom it speaks of, where `lost`, the sentence before it, named them and is gone: by their name, or by what it told of them. */
export function putBack(line: string, lost: Sentence, isCalm: (words: string) => boolean): string {
  if (!LEANS.test(line)) return line;
  const found = partyIn(lost.text);
  const party = found === undefined ? undefined : ownerOf(found, lost.text);
  if (party !== undefined && isCalm(party)) {
    const does = acting(THEY_DO.exec(line)?.[1] ?? '', party);
    if (THEY_DO.test(line) && does !== undefined) return upperFirst(line.replace(THEY_DO, `${party} ${does}`));
    if (THEIRS.test(line)) return upperFirst(line.replace(THEIRS, `${party}${/s$/u.test(party) ? "'" : "'s"} `));
  }
  const part = SOMEBODY.test(line) || handsOn(lost.text) ? plainPart(lost.text) : undefined;
  return part === undefined || !isCalm(part) ? line : `${part} ${line}`;
}
