import { sorryFor } from '../acknowledgement';
import { asksAmong, asksFirst, hearsBoth, isQuestion, onlyAsks } from '../asking';
import { grants, justifies } from '../criticism';
import { goingThrough, goneThrough, wentThroughTogether } from '../gravity';
import { hopeFor } from '../harm';
import type { HeardPost } from '../heard-post';
import { neutral, theirsIn } from '../neutral';
import { GRAVE } from '../signs';

/** One person did it: "to hear that" would keep it at arm's length. */
const YOU_DID =
  /\b(?:you|u)(?:['’]ve)? (?:told|left|made|let|forgot|said|put|gave|took|hit|never|didn['’]?t|\p{L}+ed)\b/iu;

/** Who tells it of themselves or theirs: "your cameraman stepped over my husband". */
const WRONGED = /\b(?:you|your|yours)\b.*\b(?:my|me|our|us)\b|\b(?:my|me|our|us)\b.*\b(?:you|your)\b/iu;

const ALLERGIC = /\ballerg\p{L}+|\bwheelchairs?\b|\bmobility scooters?\b|\bdisabled\b/giu;
/** For whose sake somebody asks, or the way they go: an allergy, a wheelchair, a baby, the bus to the hospital. */
const ASKED_FOR =
  /\ballerg\p{L}+|\bwheelchairs?\b|\bmobility scooters?\b|\bdisab\p{L}+|\bpregnan\p{L}+|\b(?:an?|my|our|the|with|and) (?:new |tiny |\d+ ?\p{L}+ old )?(?:bab(?:y|ies)|newborns?)\b(?!['’])|\bsmoke (?:alarms?|detectors?)\b|\b(?:to|via|past|near|at|outside|for) the hospital\b|\bgets? sick on\b/giu;

/** True where the post asks and nothing happened that a sorry could name. */
export function onlyAsked({ post, event }: HeardPost): boolean {
  if (event !== undefined) return false;
  // Whoever asks because of an allergy, or for a wheelchair, only asks.
  const calm = post.replace(isQuestion(post) ? ASKED_FOR : ALLERGIC, ' ');
  return !GRAVE.test(calm) && (onlyAsks(post) || asksAmong(calm));
}

export const hopeOf = ({ post, person, told }: HeardPost): string =>
  hopeFor(post, person === 'we' ? 'We' : 'I', told ?? '');

/** The shortest that can be said; empty where any word of regret would admit what the draft denies. */
export function plainOf(heard: HeardPost): string {
  const { post, draft, account, person, event, grave, contradicted, denied, held } = heard;
  const mild = sorryFor(account, person, false);
  const kept = { post, event: event ?? '', contradicted: contradicted || denied };
  const said = held ? neutral(kept, person, account, mild) : undefined;
  if (said !== undefined) return said;
  if (event === undefined && !grave && hearsBoth(post)) return `${mild} for the confusion.`;
  // Among friends nobody is thanked for asking the way to the hospital.
  if (onlyAsked(heard)) return account === 'personal' && grave ? '' : 'Thanks for asking.';
  // A newsroom is sorry for what it can name, for what its answer puts right, and for what it did to somebody and does not defend.
  const wronged = WRONGED.test(post) && !justifies(draft);
  if (account === 'press' && event === undefined && !grave && !wronged && !grants(draft))
    return asksFirst(post) ? 'Thanks for asking.' : 'Thank you for raising this.';
  const theirs = heard.passed && event !== undefined && heard.told === undefined ? theirsIn(event) : undefined;
  const about = theirs === undefined ? nameless(heard) : ` about your ${theirs}`;
  return `${sorryFor(account, person, grave)}${about}.${hopeFor(post, person === 'we' ? 'We' : 'I', about)}`;
}

/** What befalls people in their own lives, whoever is asked about it. */
const DIRE =
  /\b(?:(?:house|the|our) (?:fire|flood)|flood(?:ed|s)?|under water|burgl\p{L}*|broken? in(?:to)?|mugged|stole (?:my|our|all)|stolen|snatched|cloned|skimmed|scammed|scam|pretending to be|in my name|bailiffs|gun|terrified|frightened|scared|shaking|panic attack|door handle|follow(?:ed|ing) me|prowler|abusive|diagnos\p{L}+|chemo|cancer|lump|hospice|insulin|oxygen|ventilator|guide dog|wheez\p{L}+|waters (?:have |had |just )?bro\p{L}+|evict\p{L}*|homeless|nowhere to (?:sleep|go|live)|can['’]?t cope|lost everything)\b/iu;
const OWN = /\b(?:i|i['’](?:m|ve)|im|me|my|we|we['’](?:re|ve)|us|our)\b/iu;
/** Where the trouble may be the answering side's doing. */
const BLAMES =
  /@\w|\b(?:you|your|yours|u|ur|staff|driver|waiter|waitress|nurse|receptionist|reception|doctor|teacher|usher|steward|guard|manager|app|site|website|delivery|order|lift|bus|train|meal|food|served|again|brownies?|bought)\b/iu;

/** True for trouble that nobody could be sorry for but in sympathy. */
const isDire = ({ post, grave }: HeardPost): boolean =>
  grave && DIRE.test(post) && OWN.test(post) && !BLAMES.test(post) && !isQuestion(post);

function nameless(heard: HeardPost): string {
  const { post, account, grave } = heard;
  if (account === 'personal' && grave && YOU_DID.test(post)) return '';
  // One person answers something that is not told of them.
  const distant = account === 'personal' && !/\b(?:you|your|yours|u|ur)\b|\?/iu.test(post);
  // Whose house it is answers for it: "to hear that" would be sympathy alone.
  const house = account !== 'personal' && account !== 'press';
  if (grave && house && isDire(heard)) return ` ${goingThrough(post)}`;
  const through =
    (grave && account !== 'personal' ? goneThrough(post) : undefined) ??
    (house && !onlyAsks(post) ? wentThroughTogether(post) : undefined);
  if (through !== undefined) return ` ${through}`;
  if (grave && house) return ' about this';
  return grave || distant ? ' to hear that' : ' about that';
}
