import { lostFacts } from '../facts';
import { fairlyPut } from '../recasts/fair';
import { isBarked, unbarked } from './barked';
import { readsHot } from './mend';
import { isOrder } from './plead';
import type { Rewording } from './sight';

/** The last "or" of a sentence, with what comes before and behind it. */
const OR = /^(.+?),? (?:or(?: else)?|otherwise) ((?:(?!\b(?:or|otherwise)\b).)+?)[.!]*$/iu;
/** What the writer holds out, or bids the reader to be ready for: "or I'm calling the papers", "or kiss it goodbye". */
const THREAT =
  /^(?:(?:I|we)(?:['’]\p{L}+|m|ll)? |(?:meet|speak to|talk to|deal with|answer to) (?:our|my|the) \p{L}|your [^.,]{2,25} (?:goes|gets|is going) (?:on|in|up)\b|you(?:['’]ll| will) (?:be (?:hearing|sorry|in)|hear|regret|see|find)|(?:never|don['’]t|forget|kiss|expect|face|prepare|say goodbye|risk|be prepared|get ready|else) |(?:see|watch) (?:you|me|us|how|what)\b|(?:admit|hear|own up|resign|answer (?:to|for)|(?:go|stay|get) (?:home|lost|out)|come clean|be (?:off|out|blocked|named|reported|sued))\b|you(?:['’]re|r| are) (?:off|out|done|blocked|barred|banned|finished|gone)\b|lose your (?!place|spot|slot|seat|turn|table|deposit|booking|money|tickets?\b))/iu;
/** What follows by itself, which the reader needs to know: "or it goes back", "or you lose the slot". */
const FOLLOWS =
  /^(?:(?:it|they|he|she|this|that|there)(?:['’](?:s|re|ll)| \p{L}+)|(?:the|your|my|our) \p{L}+ (?:is|are|was|will|won['’]t|can['’]t|gets?|goes?|misses|closes|expires?|lapses?|ends?)|you(?:['’]ll| will| can| may| might| could)?(?: (?:have to|need to|be))? (?:lose|miss|forfeit|charged|late|wait))\b/iu;
/** "I want it refunded by Friday", "Want both back". */
const WANTS = /^(?:(I|we) )?(?:need|want|expect|demand) (?!you\b|to know\b)(?=\S+ \S)/iu;

/** True where what is held out follows by itself, and nobody threatens with it. */
export const tellsWhatFollows = (text: string): boolean => FOLLOWS.test(OR.exec(text)?.[2] ?? '') && !readsHot(text);

/** The last thing that is said before the "or". */
const lastOf = (head: string) => head.split(/(?:,? (?:and|so)|[.!?;:,]|(?:https?:|#)\S+)\s+(?=\S+ \S)/u).at(-1) ?? head;

/** What comes before an ask that only a link or a tag parts from it. */
const LINKED = /^(?=.*(?:https?:|#)\S+ $)(.*?)(?: (#\S+))? $/u;
/** So likely to go is a tag that somebody campaigns with. */
const HOT = 0.5;

/** What is asked stays when what is threatened goes, and so does what would follow by itself. */
export const askedOrElse: Rewording = ({ sentence: { text }, own, manner }) => {
  const [, head = '', tail = ''] = OR.exec(text) ?? [];
  if (head === '' || text.includes('?')) return undefined;
  const ask = lastOf(head.replace(/^(?:@\w+[,:]? )+/u, ''));
  const wanted = WANTS.test(ask);
  if (!wanted && readsHot(head)) return undefined;
  if (FOLLOWS.test(tail) && (isBarked(ask) || /\d/u.test(ask))) return readsHot(text) ? undefined : text;
  if (!(wanted || isBarked(ask)) || !THREAT.test(`${tail} `) || lostFacts(text, head).length > 0) return undefined;
  if (fairlyPut(text) !== undefined) return undefined;
  const one = manner.sorry.startsWith('We') ? 'We' : 'I';
  const words = own.slice(0, head.split(/\s+/u).length);
  if (words.reduce((sum, { likely }) => sum + likely, 0) > LEAST * words.length) return undefined;
  const linked = LINKED.exec(head.slice(0, head.length - ask.length));
  if (linked && !wanted) {
    const tag = own.find(({ text: word }) => word === linked[2]);
    const before = tag !== undefined && tag.likely >= HOT ? linked[1] : linked[0].trimEnd();
    return `${before} please ${ask}.`;
  }
  if (!wanted) return isOrder(ask) ? `${head}.` : unbarked([`${head}.`])[0];
  const asked = ask.replace(WANTS, (words, who = '') => (/need/iu.test(words) ? words : `${who || one}'d like `));
  return `${head.slice(0, head.length - ask.length)}${asked}, please.`;
};

/** So likely to go, on average, is what is no ask but part of the threat. */
const LEAST = 0.8;
