import type { Context } from '../../coach/context';
import type { Finding } from '../../coach/finding';
import { isQuestion } from '../parent/asking';
import { carriesVerb } from '../structure/tagged';
import { dangles } from './cut';
import { isOrder } from './plead';

/** What is known of a sentence that is about to go whole. */
export type Doomed = {
  readonly text: string;
  /** The sentence with its barbs drawn. */
  readonly twin: string;
  /** What the ways of cutting it would leave, best first. */
  readonly lefts: readonly string[];
  /** How likely its words are to go, on average. */
  readonly likely: number;
  readonly marks: readonly Finding[];
  readonly context: Context;
};

/** Says what a thing is, and leans on nobody. */
const THING =
  /^(?:it|they|this|there|he|she|one|both|some|half|most|all)\b(?: of (?:these|them|those))?(?: ?['’](?:s|re)| is| are| was| were| has| have)\b(?!.*\byou)/iu;
/** What all are told: how things stand, or what to leave be. */
const NOTICE =
  /^(?:(?:the|our|this|these|all|no) (?:[\w'’-]+ ){1,5}?(?:is|are|was|were|will|has|have|must|can|can['’]?t|cannot|do|does|don['’]?t)\b|(?:we|there) (?:are|is|do|don['’]?t|can['’]?t|cannot|will|won['’]?t|have)\b|(?:please )?(?:stop|do not|don['’]?t) (?!telling|saying|being|acting|pretending|whin|moan|complain|lying)\p{L}+)(?!.*\byou)/iu;
/** The answer behind "if you'd read it you'd know". */
const KNOWN =
  /\byou(?:['’]d| would)(?: have)? (?:already )?(?:seen?|known?|noticed?|found|find|spotted|reali[sz]ed)\b/iu;
/** What a fact is turned into against somebody: ", so spare us the tears". */
const SO = /^, (?:so|and|but) /iu;
/** Name-calling at the end: "you sad little man". */
const CALLED = /^,? (?:you|ye) (?:[\w-]+ ){0,3}[\w-]+[.!]*$/iu;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
/** "It's one slot, not the end of the world". */
const SLIGHT = /^(?:it|that)['’]?s (?:only |just )?(?:one|a single)\b/iu;
/** A plain yes, no or why. */
const SAYS_SO = /\b(?:because|not|no|yes|never|cannot)\b|n['’]t\b/iu;
/** Sends away who asked. */
const TURNED_AWAY = /\b(?:you|your|anything|nothing|our (?:job|problem|fault|place))\b/iu;
const MATTER = /\p{L}{4,}/gu;

/** "Router light gone orange is that bad". */
const ASKED_LAST = /\b(?:is|are|was|does|do|did|can|should|will) (?:that|this|it|they|i|we|you)\b[^.!]*$/iu;

/** True where a question is met in its own words, without a word to who asked: "The website says no because we don't ship it there". */
function answers(text: string, post: string): boolean {
  if (!SAYS_SO.test(text) || TURNED_AWAY.test(text) || !(isQuestion(post) || ASKED_LAST.test(post))) return false;
  const asked = new Set<string>(post.toLowerCase().match(MATTER));
  return (text.toLowerCase().match(MATTER) ?? []).some((word) => asked.has(word));
}

/** Above this, on average, even a plain statement is meant as a jab. */
const MEANT = 0.7;

/** Where to turn: "Use the night line, not this one", "Further requests via the form on our contact page". */
const ROUTE =
  /^(?:(?:please )?(?:use|ring|call|phone|contact|email|dm|message|write to|report|apply|go to|visit) |(?!thanks\b)(?:[\p{L}-]+ ){1,3}(?:via|through) [\p{L}\p{N}@])/iu;
const RULED =
  /^No (?!(?:excuses?|ifs?|buts?|need|problem|idea|wonder|doubt|chance|surprises?|thanks?|drama|worries|offen[cs]e|way|kidding|point|reason|sense|shame|really|one|more)\b)\p{Ll}+(?: \p{Ll}+){0,3}\.$/u;
/** Sends away who asked, to nobody in particular. */
const ELSEWHERE = /\b(?:them|somebody|someone|elsewhere|yourself|again|you|your|next time)\b/iu;
/** Where to turn is said so curtly that editors say it anew: it goes only where it is all but sure to be meant as a jab. */
const ROUTED = 0.75;
const routes = (text: string) => ROUTE.test(text) && !ELSEWHERE.test(text);

/**
 * What is spared of a sentence that an editor's eye would cut whole: a plain statement that only a barb hangs on ("They are
 * eight, you sad little man"), one that tells a reader what something is, a notice that is only loud.
 */
export function spared(
  { text, twin, lefts, likely, marks, context }: Doomed,
  isHot: (words: string) => boolean,
): string | undefined {
  const stands = (words: string) =>
    words.split(/\s+/u).length > 2 && !/[?]/u.test(words) && !isHot(words) && !dangles(words);
  if (twin !== text && THING.test(twin) && stands(twin) && carriesVerb(twin)) return twin;
  if (KNOWN.test(text) && !KNOWN.test(twin) && stands(twin)) return twin;
  const said = lefts.find((left) => THING.test(left) && text.startsWith(left.slice(0, -1)) && stands(left));
  if (said !== undefined && context.parent !== undefined && SO.test(text.slice(said.length - 1))) return said;
  const called = lefts.find((left) => THING.test(left) && CALLED.test(text.slice(left.replace(/[.!]+$/u, '').length)));
  if (called !== undefined && text.startsWith(called.replace(/[.!]+$/u, '')) && stands(called)) return called;
  if (SHOUTED.test(text) && context.parent === undefined) {
    const notice = lefts.find((left) => NOTICE.test(left) && left.split(/\s+/u).length > 3 && stands(left));
    if (notice !== undefined) return notice;
  }
  // "Double-press the button and prepare to be astonished": what helps is no jest.
  const order = lefts.find((left) => isOrder(left) && text.startsWith(left.replace(/[.!]+$/u, '')) && stands(left));
  if (order !== undefined && context.parent !== undefined && likely < MEANT && !ELSEWHERE.test(order)) return order;
  // "No mattresses, astonishingly.": what is not taken, or not open, is part of the answer.
  const ruled = lefts.find((left) => RULED.test(left) && text.startsWith(left.slice(0, -1)) && !isHot(left));
  if (ruled !== undefined && context.parent !== undefined && likely < MEANT) return ruled;
  const tentative = marks.every(({ tentative, kind }) => tentative || kind === 'cold-reply');
  const asked = context.parent?.text;
  const tells =
    asked !== undefined &&
    tentative &&
    ((likely < MEANT && ((THING.test(text) && !SLIGHT.test(text)) || answers(text, asked))) ||
      (likely < ROUTED && routes(text)));
  return tells && text.endsWith('.') && stands(text) ? text : undefined;
}
