import { holdsFiniteVerb } from '../structure/tagged';
import type { Person } from './flip';
import { tellsHarm } from './harm';
import { KIN_TOLD } from './kin';
import { cameOf, leadsUp } from './mere-deed';
import { isPlainlyAmiss } from './plainly-amiss';
import { isSayable } from './sayable';
import { COMPLAINING, GRAVE, JUDGING } from './signs';

import { type Told, tellingsOf } from './tellings';

/** Where a long clause may end early: "our driver left the parcel out because" needs no excuse. */
const LAST_REST =
  /,?(?:\s(?:straight|right|just|shortly|soon)(?= after| before))?\s(?:and|but|then|because(?! of)|so(?! \p{L}+ (?:that|you|I|we)\b)|while|when|after|before|even though|even if|although|though|like)\s(?!.*\s(?:and|but|then|because|so|while|when|after|before|even though|even if|although|though|like)\s).*$/iu;

/** What was told and should not have been is not told once more: "you told everyone at work I was pregnant". */
const SECRET =
  /^((?:I|we) told (?:your (?:mum|mam|mom|dad|mother|father|parents|wife|husband|partner|boss|work|landlord|sister|brother|son|daughter|kids|ex|gran|nan)|everyone|everybody|people|the (?:whole |entire )?(?:group|chat|class|office|team|street|table|family|party|band|room|school|club|company|village|staff|crew|town|audience|squad|choir))(?: (?:at|in|on) (?:the )?\p{L}+)?) (?=(?:that |you\b|your\b)).*$/u;

/** "The box was squashed but the mugs are fine" is not a thing to be sorry for to its end. */
const GOOD_NEWS =
  / (?:but|though) (?:[\p{L}'’]+ ){1,5}(?:fine|ok|okay|great|lovely|good|perfect|safe|delicious|happy)\b.*$/iu;

/** That there was no reason is for the answer to say. */
const FOR_NOTHING = /(?<=\S \S+) for (?:absolutely )?(?:nothing|no (?:good )?reason(?: at all)?)$/iu;

/** The clause, or as much of its beginning as can stand behind "sorry". */
function sayablePart(event: string, known: boolean): string | undefined {
  const after = cameOf(trimmed(event), known);
  if (after !== undefined) return after;
  for (let part = trimmed(event); ; ) {
    if (isSayable(part, known)) return part;
    if (leadsUp(part.replace(LAST_REST, ''), part.slice(part.replace(LAST_REST, '').length))) return undefined;
    // "And asked" without what was asked is a stump.
    const less = part
      .replace(LAST_REST, '')
      .replace(/ (?:and|but|then) (?:\p{Ll}+ed|said|told|left|went|sent|took|gave)$/u, '');
    if (less === part) return undefined;
    part = less;
  }
}

/** "We've put your rent up and took it a month early" is said back as far as it is well said. */
const HAVE_AND =
  /^((?:we|I|you)(?:['’]ve| have) (?:(?! and ).)+) and (?:took|broke|gave|ate|threw|stole|tore|forgot)\b.*$/u;

/** Without what need not be said again, or points at nothing. */
const trimmed = (event: string) =>
  event
    .replace(HAVE_AND, '$1')
    .replace(SECRET, '$1')
    .replace(GOOD_NEWS, '')
    .replace(FOR_NOTHING, '')
    .replace(SIMILE, '$1')
    .replace(/^(you .{6,}) (?:in|with|over|from) (?:it|them)$/u, '$1');

/** "You ordered veg and got biryani": what came is to be sorry for, not that it was ordered. */
const gotInstead = (event: string) =>
  event.replace(
    /^you (ordered|asked for|booked) (?!\d+[:.]\d)((?:(?! and ).)+?),? (?:and|but) (got|received|were (?:sent|given)) (?!for\b)(.+)$/u,
    'you $3 $4 when you $1 $2',
  );

/** Below this a clause tells of nothing to be sorry for. */
const TELLING = -0.5;
/** Below this it only leads up to something. */
const PLAIN_TELLING = -1.6;
/** From here on a post tells of something amiss, whatever else it says. */
const AMISS = 1.5;

/** What befell somebody, or what they own, is told wherever it stands. */
const BEFELL =
  /\b(?:tripped|fell|slipped|hurt|injured|bitten|burn(?:t|ed)|scalded|collapsed|fainted|choked|crashed|soaked|ruined|flooded|stolen|died|dead)\b/u;

/** "Milk's off", told after the fridge that died and the run-around, is not what to be sorry for. */
const trails = ({ event, telling, sentence }: Told, all: readonly Told[]): boolean =>
  sentence > 0 &&
  !BEFELL.test(event) &&
  telling < 0 &&
  all.some((other) => other.sentence < sentence && other.telling >= 0 && other.telling > telling);

/** What happened, in words the answering side can say after "sorry": "we sent your parcel to the wrong address". */
export function eventOf(
  parent: string,
  person: Person,
  fits: (event: string) => boolean = () => true,
): string | undefined {
  const known = KIN_TOLD.test(parent);
  const all = tellingsOf(parent, person);
  const told = all.filter((one) => one.telling >= TELLING && !trails(one, all));
  for (const { event } of told.sort((one, other) => other.telling - one.telling)) {
    const said = sayablePart(event, known);
    if (said !== undefined && fits(said)) return gotInstead(said);
  }
  return plainEventOf(parent, person, fits);
}

/** "Dry as my gran's elbows" is said back as dry. */
const SIMILE = /(\b(?:is|was|are|were) (?:as )?\p{L}+) as (?:my|our|your|an?|the) .*$/iu;

/** What somebody is glad of was no wrong. */
const LOVED =
  /\b(?:loved (?:it|them|every)|made (?:my|our|his|her|their) (?:day|week|year)|over the moon|well done|thank you so much|(?:lovely|nice|sweet|thoughtful) touch)\b/iu;

/** Where no narrower sign knows what went wrong, what its verb alone tells; of a post that only asks, nothing. */
function plainEventOf(parent: string, person: Person, fits: (event: string) => boolean): string | undefined {
  if (LOVED.test(parent)) return undefined;
  if (/\?|^(?:@\w+ )*why\b/iu.test(parent) && ![COMPLAINING, JUDGING, GRAVE].some((sign) => sign.test(parent)))
    return undefined;
  const all = tellingsOf(parent, person);
  const told = all.filter((one) => one.telling >= PLAIN_TELLING && !one.glad && !trails(one, all));
  for (const { event } of told.sort((one, other) => other.telling - one.telling)) {
    const said = plainPart(event);
    if (said !== undefined && fits(said)) return gotInstead(said);
  }
  return undefined;
}

function plainPart(event: string): string | undefined {
  const after = cameOf(trimmed(event), false);
  if (after !== undefined) return after;
  for (let part = trimmed(event); ; ) {
    if (isPlainlyAmiss(part)) return part;
    const less = part.replace(LAST_REST, '');
    if (less === part) return undefined;
    part = less;
  }
}

/** What befell the poster or one of theirs, in words to say after "sorry": "your baby has a chest infection". */
export const harmOf = (parent: string, person: Person): string | undefined =>
  tellingsOf(parent, person)
    .map(({ event }) => event.replace(/ (?:now|today|(?:over|about|because of|from) (?:it|this|that))$/iu, ''))
    .find(tellsHarm);

/** True where a post tells of something amiss. */
export const tellsAmiss = (parent: string): boolean =>
  tellingsOf(parent, 'we').some(({ event, telling }) => telling >= AMISS && holdsFiniteVerb(event));
