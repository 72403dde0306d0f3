import { retold } from '../recasts/retold';
import { carriesVerb } from '../structure/tagged';
import { dangles } from './cut';
import { readsHot } from './mend';

/** "As already explained, …", "As per policy …": what stands behind it is the answer itself. */
const SAID_BEFORE =
  /^(?:(?:sir|madam|ma['’]am|mate|boss|oga|dear),? )?(?:(?:first|second|third)ly,? )?(?:(?:as|like) (?:(?:we|i|you)(?:['’](?:ve|re)| have| were| are)? )?(?:(?:all|already|previously|clearly|repeatedly|just|been|both) )*(?:explained|told|said|stated|informed|advised|mentioned|noted|communicated)(?: (?:to )?(?:him|her|them|your \p{L}+))?(?: (?:already|previously|before|to you|twice|earlier|above|\w+ times))*(?: (?:on|in) (?:our|the) (?:website|site|page|app|faqs?|email|listing))?|(?:as )?per (?:our |my |the |company |hospital |school |store )?(?:policy|policies|terms|t&cs?(?: clause \d+)?|rules|guidelines|procedure|usual))[,:]? (?=[\p{L}'’]+ [\p{L}\d])/iu;
/** "Not our doing, the seller asked for it". */
const NOT_OURS =
  /^(?:(?:sorry|well|look|no),? )?(?:(?:it|that|this)(?:['’]s| is| was) )?not (?:really )?(?:our|my|us\b) ?(?:doing|fault|decision|call|department|dept|problem|job|area|responsibility|issue|policy|choice|remit)?(?:[,;:.]| ?[–—-]) (?=\p{L}+ \p{L})/iu;
/** "Sorry if you think that but it's condensation". */
const SORRY_BUT =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am)? )?(?:so |very )?(?:sorry|regret|apologies) (?:if |that )?(?:you|u|anyone|some)\b[^,.;!?]{2,40}?,? but (?:the fact is |the truth is |in fact )?(?=\p{L}+(?:['’]s)? \p{L})/iu;
/** What only excuses. */
const EXCUSES = /\b(?:busy|full|hard|mistakes?|happens?|rush|rules?|policy|human)\b/iu;
/** Where the answer ends and the rest of the heat begins. */
const NEXT =
  /(?:[,;]| and(?= (?:it|that|this|we|i|you|no)\b| (?:the|my|our) [^,.;]*n['’]t\b)|,? so(?= )|,? but(?= )|\?)(?: |$)/iu;
/** Tells off, denies, or says nothing by itself. */
const NO_ANSWER =
  /\b(?:nobody|no one|never|did(?:n['’]t| not)|you(?!r\b)(?:['’]\p{L}+)?|shouldn['’]t|should|fault|blame|not (?:us|ours|me|mine))\b|^(?:that|this|it)\b|^(?:i|we) (?:only|just|merely)\b|\b(?:changes?|vary|varies|happens?|differs?|take time|occur)$|^(?:please |kindly )?(?:read|check|look|try|ask|speak|stop|calm|take|contact)\b/iu;
const APOLOGY = /\b(?:sorry|regret|apolog)/iu;

/** The answer that a sentence only claims to have given before, or hides behind "not us"; undefined where it has none. */
export function answerIn(text: string): string | undefined {
  const sorry = SORRY_BUT.exec(text)?.[0];
  const lead = sorry ?? SAID_BEFORE.exec(text)?.[0] ?? NOT_OURS.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const rest = text.slice(lead.length).replace(/(?:[\s.!]|\p{Extended_Pictographic}|\uFE0F)+$/u, '');
  const theirs = retold(`${rest.replaceAll('’', "'")}.`);
  if (theirs !== undefined && !readsHot(theirs)) return theirs;
  const at = NEXT.exec(rest)?.index ?? rest.length;
  const answer = rest.slice(0, at);
  const plain = carriesVerb(answer) || carriesVerb(answer.toLowerCase());
  const named =
    sorry === undefined ? answer : answer.replace(/^it['’]s (?=(?!not|just|only|your|all|so)\p{L}{5,}$)/iu, '');
  if (sorry !== undefined && EXCUSES.test(answer)) return undefined;
  const stands = plain && !NO_ANSWER.test(named) && !APOLOGY.test(answer) && !readsHot(answer) && !dangles(answer);
  return stands ? `${answer}.` : undefined;
}
