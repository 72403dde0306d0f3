import { carriesVerb, isPlainWord, tagged } from '../structure/tagged';
import { readsHot } from './mend';
import { about } from './tag-names';

/** "Please don't #CampAndSip past that": a tag may be what somebody is not to do, or cannot. */
const DEED = about(
  String.raw`\b((?:do not|don['’]t|never|can['’]t|cannot|couldn['’]t|could not|shouldn['’]t|won['’]t|must not|mustn['’]t)(?: just| simply| ever)?) TAG(?=(?:[.,;!?]|$| )(\p{L}*))`,
);
/** What nobody does anything to. */
const NO_OBJECT =
  /^(?:|with|without|at|in|on|if|when|while|until|till|before|after|because|as|and|but|or|for|unless|again|here|there|past|since|so|by|today|tomorrow)$/iu;
const LONGEST_DEED = 3;

function deedOf(words: readonly string[]): string | undefined {
  const deed = words.join(' ');
  const [first] = tagged(`please ${deed}`).slice(1);
  const plain = words.length <= LONGEST_DEED && words.every(isPlainWord) && !readsHot(deed);
  return plain && first?.is('Infinitive') === true ? deed : undefined;
}

/** True where something is not to be done to a thing, and the tag does not tell in plain words what. */
export function isUndone(marked: string, words: readonly string[]): boolean {
  const next = DEED.exec(marked)?.[2];
  return next !== undefined && !NO_OBJECT.test(next) && deedOf(words) === undefined;
}

/** "You can't #Tag and bring a knife through": the other of two deeds stays. */
const OR_OTHER = about(String.raw` TAG (?:and|or) (?=\p{L}+ (?:an?|the|your|our|any|it|them|more)\b)`);

/** The sentence with what the tag tells not to do in plain words; undefined where it tells nothing of the kind. */
export function done(marked: string, words: readonly string[]): string | undefined {
  const [whole, not = '', next = ''] = DEED.exec(marked) ?? [];
  if (whole === undefined) return undefined;
  const deed = deedOf(words);
  if (deed === undefined && OR_OTHER.test(marked)) return marked.replace(OR_OTHER, ' ');
  return marked.replace(whole, `${not} ${deed ?? (NO_OBJECT.test(next) ? 'do that' : 'do that to')}`);
}

/** "… from 12 Jan. #RulesAreRules so no glass": without the tag it begins there. */
const AFRESH = about(String.raw`(?<=[.!?] )TAG[,:]? (?:but|and|so|because) (\p{L})`);
export const begunAfresh = (marked: string): string | undefined =>
  AFRESH.test(marked) ? marked.replace(AFRESH, (_, letter: string) => letter.toUpperCase()) : undefined;

/** Whom a tag calls names may still do something. */
const MAY = about(String.raw`^(?:The )?TAG (?=(?:can|could|may|might|should|must|will|need to)\b)`);
export const mayDo = (marked: string): string | undefined =>
  MAY.test(marked) ? marked.replace(MAY, /\byours?\b/iu.test(marked) ? 'You ' : 'People ') : undefined;

const WHOSE = '(?:(?:all )?the|an?|one|your|our|their|another|more|this|that|these|those|any|some)';
/** "Is one big #NotMyProblem and job ref 70418": the other of two things stays. */
const ONE_OF_TWO = about(
  String.raw`(?<=\p{L}|\d) ${WHOSE}(?: (?:big|huge|great|fat|long|complete|total|usual))? TAG and (?=(?:(?:an?|the|my|our|your|no|one|two|three|job|ref|\d)\b)([^,.;:!?]*))`,
);
/** Whom it is said to, before what is said. */
const SAID_TO = about(
  String.raw`^(?:(?:for|to|dear|hello|hi),? )(?:all )?(?:the |those |our )?TAG (?:crowd|brigade|lot|gang|mob|club|crew|fans?|types?|people|folks?|squad|members?|team|fan club|out there)\s*[:,]\s*`,
);
/** "Before the #ArmchairEngineers pile in, …": what they would do is all that is said of them. */
const MEANWHILE = about(
  String.raw`^(?:before|in case|while|when|as) (?:all )?(?:the |our |you )?TAG [^,.;:\d@#]{2,40}, (?=\S)`,
);
/** "Asking the #Tag for one thing". */
const ASKED = about(
  String.raw`\b(ask(?:ing|ed)?|tell(?:ing)?|told|remind(?:ing|ed)?|beg(?:ging|ged)?) (?:all )?the TAG(?= (?:for|to|about|that|not)\b)`,
);
/** A phrase that its noun went from, and the word behind it. */
const PHRASE = about(
  String.raw`(?<=\p{L}) (?:with|without|under|near|behind|beside|around|from|like) ${WHOSE} TAG(?= (\p{Ll}[\p{L}'’]*))`,
);

/** The sentence without the words that a tag was the noun of; undefined where they can stay. */
export function withoutStump(marked: string): string | undefined {
  const [, other = ''] = ONE_OF_TWO.exec(marked) ?? [];
  if (other !== '' && !carriesVerb(other)) return marked.replace(ONE_OF_TWO, ' ');
  for (const gap of [SAID_TO, MEANWHILE]) if (gap.test(marked)) return marked.replace(gap, '');
  if (ASKED.test(marked)) return marked.replace(ASKED, '$1 people');
  const [, next = ''] = PHRASE.exec(marked) ?? [];
  const goesOn = next !== '' && tagged(marked.replace(PHRASE, '')).some(({ word, is }) => word === next && is('Verb'));
  return goesOn ? marked.replace(PHRASE, '') : undefined;
}
