import { carriesVerb } from '../structure/tagged';
import { pastOf, pastOfPlain } from './past';
import { isOrder } from './plead';

/** "Stop press: the red light means you are muted": what a mock headline leads up to. */
const HEADLINE =
  /^(?:and |so |but |or,? )?(?:stop (?:the )?press(?:es)?|breaking(?: news)?|news ?flash|spoiler(?: alert)?|plot twist|fun fact|top tip|hot tip|pro tip|little tip|life hack|big reveal|revelation|(?:wild |big |little |trade |closely guarded |well-kept |dark )?secret|(?:wild|crazy|mad|radical|bold|novel|revolutionary|outrageous) (?:idea|thought|concept|suggestion|notion|theory)|hear (?:me|us) out|(?:wait for it|stay with (?:me|us)|here['’]?s an? (?:\p{L}+ )?(?:thought|idea|one|concept|theory|clue|hint|suggestion)|get this|would you believe(?: it)?|believe it or not)|brace yoursel(?:f|ves)|shock horror|drum ?roll(?: please)?)(?:: | ?[–—-] |, |\. )(?=[\p{L}'’]+ [\p{L}\d])/iu;

/** What is told to somebody rather than asked of them. */
const LECTURES = /^(?:read|learn|get|grow|calm|relax|stop|look|think|try (?:reading|looking|asking|harder|again))\b/iu;

/** What to do, behind a mock headline: "Bold idea, try another outlet". */
export function toTry(text: string): string | undefined {
  const headline = HEADLINE.exec(text)?.[0];
  const order = headline === undefined ? '' : text.slice(headline.length);
  return isOrder(order) && /\.$/u.test(order) && !LECTURES.test(order) ? order : undefined;
}

/** What says that a reason is denied in jest. */
const FEIGNED =
  /, (?:heavens no|oh no|of course(?: not)?|obviously|no sir(?:ee)?|not at all|perish the thought|goodness no|nope)[.!]/iu;
/** "Nothing to do with the failed pump": so it is, of course, the pump. */
const DENIED =
  /^(?:[^.;:\d]{3,40}, )?(?:it['’]?s |it has |this has |absolutely |obviously |certainly |clearly )*(?:got )?nothing (?:at all |whatsoever |remotely )*to do with ((?:the|our|a|an|\p{L}+ing) [^.;]+?)(?:, (?:heavens no|oh no|of course(?: not)?|obviously|no sir(?:ee)?|not at all|perish the thought|goodness no|nope))?(?:[.!]*$|[.!]+ (?=\p{Lu})(.+)$)/isu;

/** What a thing of ours does wrong: no party that a reply might deny in earnest. */
const MISHAP =
  /\b(?:fail|broke|dodgy|burst|flood|storm|strike|leak|roof|pump|sensor|fault|fallen|falling|snow|frost|fire\b|crash|damage|shortage|stolen|theft|outage|weather|rain|wind\b|collaps|crack|blocked|jammed|asbestos|short[- ]staffed|sick|losing|cuts?\b)|, which (?:gets|is|was|will|has)\b/iu;

/** "How thoughtless of us, letting staff go home in a burst water main", "Dreadful of us to close for a flood". */
const OF_US =
  /^(?:(?:how|so|very|terribly|awfully|truly|really|oh) )*\p{L}{3,} of (us|me)(?:, (?:for )?(\p{L}+ing)| to (\p{L}+)) ([^;!?]+?)[.!]*$/iu;

/** Why it is so, which an answer only pretends to deny, or to repent. */
export function admitted(text: string): string | undefined {
  const [, us = '', doing, plain = '', rest = ''] = OF_US.exec(text) ?? [];
  const did = doing === undefined ? pastOfPlain(plain) : pastOf(doing);
  if (did !== undefined && MISHAP.test(rest)) return `${/^us$/iu.test(us) ? 'We' : 'I'} ${did} ${rest}.`;
  const [, denied, next] = DENIED.exec(text) ?? [];
  if (denied === undefined || !MISHAP.test(denied)) return undefined;
  const losing = /^(\p{L}+ing) (.+)$/su.exec(denied);
  if (losing !== null && !/\d/u.test(denied) && !FEIGNED.test(text)) return undefined;
  const lost = losing === null ? undefined : pastOf(losing[1] ?? '');
  if (losing !== null && lost === undefined) return undefined;
  const why = losing === null ? `It's ${denied}` : `It's because we ${lost} ${losing[2]}`;
  return `${why}.${next === undefined ? '' : ` ${next}`}`;
}

/** "Who could guess that ringing it at night does something?" */
const WHO_KNEW =
  /^(?:and |but )?who (?:(?:could|would|might|can|['’]?d)(?: ever| possibly| have)* (?:know|known|guess|guessed|think|thought|imagine|imagined|predict|predicted)|knew),? (?:that )?(?!that\b|it\b|this\b|\?)(\p{L}[^?]+?)\?$/iu;
/** "If only we'd put a bell on the dock": they have. */
const IF_ONLY =
  /^(?:oh,? )?if only (we|i)(?:['’]d| had) ((?:\p{L}+(?:ed|en|nt|pt|ld|ft|ght)|put|made|left|set|sat|built|hung|won) [^.;!?]+)[.!]*$/iu;

/** "Astonishing, isn't it, that signals tire on the stairs." */
const ISNT_IT =
  /^(?:\p{L}+ )?\p{L}{4,}(?:ing|ous|ic|al|ful|nge|ble|ly|zing|rre|ious),? (?:isn['’]?t it|aren['’]?t they|i know|right|innit),? (?:that|how|when) (?=[\p{L}'’-]+ \p{L})/iu;

/** "Or maybe because 3 stores bought it": why, at last. */
const MAYBE =
  /^(?:or|well|and|but),? (?:maybe|perhaps|possibly|could it be)(?:,? just maybe)?,? (?:it['’]?s |it is |it was |that['’]?s )?because (?=[\p{L}\d]+ \p{L})/iu;

/** "He'll grace you with his presence at 2.30". */
const GRACED = /\bgrace (you|us) with (?:his|her|their|its|our|my) (?:royal |noble )?presence\b/iu;

/** "Shall we send a violin along with the £10 credit we added today?": the credit is the answer. */
const SENT_WITH =
  /^(?:shall|should) we (?:send|throw in|include|enclose|attach|deliver|hire|arrange|post) an? [^?\d]+? (?:along |together )?with (?:the|your) ([£$€₹₦]\d[\d.,]* [^?]+)\?$/iu;

/** "if £33 on a new deal isn't too much trouble". */
const NO_TROUBLE =
  /\bif ((?:the |our |a )?[£$€₹₦]?\d[^.,;]*?) (?:isn['’]t|is not|aren['’]t) (?:too much (?:trouble|bother|effort|hassle)|asking too much|too taxing)\b/iu;

/** What a jest in an answer says of the matter, said plainly; undefined where it is none of these. */
export function inEarnest(text: string): string | undefined {
  const headline = HEADLINE.exec(text)?.[0] ?? ISNT_IT.exec(text)?.[0];
  if (headline !== undefined) return text.slice(headline.length);
  const knew = WHO_KNEW.exec(text)?.[1];
  if (knew !== undefined && carriesVerb(knew)) return `${knew}.`;
  const [, who = '', done] = IF_ONLY.exec(text) ?? [];
  if (done !== undefined) return `${/^we$/iu.test(who) ? "We've" : "I've"} ${done}.`;
  const sent = SENT_WITH.exec(text)?.[1];
  if (sent !== undefined) return `There's a ${sent}.`;
  const why = MAYBE.exec(text)?.[0];
  if (why !== undefined) return `It's because ${text.slice(why.length)}`;
  const come = text.replace(GRACED, 'be with $1').replace(NO_TROUBLE, 'for $1');
  return come === text ? undefined : come;
}

/** A mock yes to what nobody meant: "Yes, solid gold, we mine it ourselves". */
const MOCK_YES =
  /^(?:oh|ah|yes|no no|of course|because|sure|right|naturally|why,? yes|guilty|busted|correct|indeed),? (?!(?:it|that|they|there)(?:['’]s| is| are)\b)/iu;
const SAYS_YES = /^(?:yes|no|not yet)\b/iu;
/** Above this, on average, a mock yes is no answer. */
const JEST = 0.28;
/** From here on a sentence without a fact says nothing in earnest. */
const MOSTLY = 0.3;
/** The same of what a cut leaves of one. */
const ALL_JEST = 0.6;

/** "Yes, we unplugged it just to ruin your Friday": nobody does. */
export const JUST_TO_SPITE =
  /^(?:yes|no|oh|ah|of course|because)?,? ?(?:we|i)(?:['’]re| are|['’]ve)? [^.?!\d]*\bjust (?:to|so (?:that )?(?:we|i) (?:can|could)) (?:ruin|watch|annoy|spite|upset|confuse|irritate|torment|wind|make|see|keep)\b[^.?!\d]*\byou/iu;

/** True of a sentence that only jests where an answer is due: likely to go, a mock yes, or words without a verb. */
export function onlyJests(text: string, likely: number, cut: boolean): boolean {
  if (!/[.!]$/u.test(text) || MISHAP.test(text) || (SAYS_YES.test(text) && !MOCK_YES.test(text))) return false;
  if (likely >= (cut ? ALL_JEST : MOSTLY)) return true;
  if (cut || likely < JEST) return false;
  return MOCK_YES.test(text) || (!/^(?:no|still|not|once|twice)\b/iu.test(text) && !carriesVerb(text));
}
