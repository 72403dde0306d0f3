import { holdsFact } from '../structure/heat';
import type { Weighed } from '../structure/layout';
import { carriesVerb, opensInThePast } from '../structure/tagged';
import { dangles } from './cut';
import { isOrder } from './plead';
import { standsBeforeOr } from './ultimatum';

type Cut = readonly boolean[];
/** So few words, left without sense, are as good as none. */
export const STUMP = 2;
const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|does|did|will|would|can|could|should|must|may|might)\b(?!.*\?)/iu;

/** Goes on with what was cut: "(number 5)", "only now it's Fridays". */
const LEANING_ON =
  /^(?:@\w+ |(?:Ah|Hi|Hello|Dear) \p{Lu}[\p{L}'’-]+, )*(?:\(|only now\b|instead\b|either\b|neither\b|nor\b|than\b)/u;

/** What hung on the words before it, even where it holds a fact: "to be sent your exclusive with 212 others". */
const HUNG = /^(?:@\w+,? )?(?:to (?:be|have|get|see|find|hear)|than|of|from|by)\b/iu;

/** "If much to ask, …": a condition that lost its verb. */
const BARE_CONDITION = /^(?:@\w+,? )?(?:if|when|unless|because|while)\b([^,.!?]*),/iu;
const losesCondition = (left: string, sentence: string) => {
  const [now, before] = [left, sentence].map((text) => BARE_CONDITION.exec(text)?.[1]);
  return now !== undefined && now !== before && !carriesVerb(now);
};

/** "If the gate was left ajar." lost what would follow from it. */
const ONLY_CONDITION = /^(?:@\w+,? )?(?:if|unless|whenever|although|even though|whereas)\b[^,;:?]*$/iu;
const OUTCOME =
  /^, (?:tough|hard|bad|too bad)\b|^, (?:then |so )?(?:that|this|it|we|you|they|I|the|your|our|he|she|there)(?:['’]\p{L}+)?(?: \S+){2,}/u;
const losesOutcome = (left: string, sentence: string) => {
  const head = left.replace(/[.!]+$/u, '');
  if (!ONLY_CONDITION.test(head)) return false;
  return sentence.startsWith(head) ? OUTCOME.test(sentence.slice(head.length)) : !ONLY_CONDITION.test(sentence);
};

/** "Half for £5.50 if your wallet is faint": what stood without a verb before its condition stands so without it. */
const onlyCondition = (left: string, sentence: string) => {
  const head = left.replace(/[.!?]+$/u, '');
  return (
    /\d/u.test(head) &&
    sentence.startsWith(head) &&
    /^,? (?:if|unless|assuming|since)\b/iu.test(sentence.slice(head.length))
  );
};

const INVERTED =
  /\b(?:can|could|will|would|may|do|does|did|is|are|was|were|has|have|had|should|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t) (?:you|ye|we|i|they|it|he|she|there|the|my|our|your|this|that|any\p{L}+|some\p{L}+)\b/iu;
const ASKS = /\b(?:who|what|when|where|why|how|which|any|whose)\b/iu;
/** "Can you tell me whether my ticket works?" without its beginning asks nothing. */
const losesQuestion = (left: string, sentence: string) =>
  left.endsWith('?') && INVERTED.test(sentence) && !INVERTED.test(left) && !ASKS.test(left);

/** "A better idea of how to fix the road" without its beginning orders somebody to fix it. */
const losesInfinitive = (left: string, sentence: string) => {
  const at = sentence.toLowerCase().indexOf(left.slice(0, 12).toLowerCase());
  return at > 0 && /\b(?:how|where|when|what|whether|which) to $/iu.test(sentence.slice(0, at));
};

/** "Coming the wrong way." lost who comes. */
const losesDoer = (left: string, sentence: string) => {
  if (!/^(?!(?:during|morning|evening|something|anything|nothing|everything)\b)\p{L}+ing\b/iu.test(left)) return false;
  const at = sentence.toLowerCase().indexOf(left.slice(0, 12).toLowerCase());
  return (
    at > 0 &&
    /\b(?:is|are|was|were|am|been|keeps?|kept)(?:n['’]t)?(?: (?:still|now|just|always|all|not))* $/iu.test(
      sentence.slice(0, at),
    )
  );
};

/** Whom it speaks to, where that cannot be who did it as well: "@orrin wrote.", "@shop, left my bag". */
const TO_WHOM = /^(?:@\w+ )*@\w+, |^(?:@\w+,? )+(?=\p{L}+[.!]*$)/u;

/** "And whoever kicked the door in, you owe us": without its "whoever" nobody knows who. */
const WHOEVER = /^(?:@\w+,? )?(?:(?:and|but|so),? )?(?:to )?(?:whoever|those who) ([^,:]+)[,:]/iu;
const losesWhoever = (left: string, sentence: string) => {
  const clause = WHOEVER.exec(sentence)?.[1]?.split(' ').slice(-2).join(' ');
  return (
    clause !== undefined && left.toLowerCase().includes(clause.toLowerCase()) && !/\b(?:whoever|who)\b/iu.test(left)
  );
};

/** True where a cut took the verb, the subject or the end that the sentence had. */
export function isMaimed(left: string, sentence: string): boolean {
  const newly = (is: (text: string) => boolean) => is(left) && !is(sentence);
  if (
    newly(dangles) ||
    newly((text) => AUXILIARY.test(text.replace(TO_WHOM, ''))) ||
    newly((text) => LEANING_ON.test(text))
  )
    return true;
  if (newly((text) => HUNG.test(text)) || losesCondition(left, sentence) || losesQuestion(left, sentence)) return true;
  if ([losesOutcome, losesInfinitive, losesDoer, losesWhoever].some((loses) => loses(left, sentence))) return true;
  if (newly((text) => opensInThePast(text.replace(TO_WHOM, '')))) return true;
  if (standsBeforeOr(left, sentence) || onlyCondition(left, sentence)) return false;
  return !carriesVerb(left) && !isOrder(left) && !/^no \w+ \w/iu.test(left) && carriesVerb(sentence);
}

/** What is whole without more, though it be one or two words. */
const WHOLE = /\d|^\p{Lu}|@|#|\p{Extended_Pictographic}|^(?:please|pls|x+|thanks|cheers|ta|sorry)\b/u;
const OBJECT = /^(?:the|an?|your|our|my|this|that|these|those|it|us|me)$/iu;

/** A word that its noun cannot do without: "per my last email". */
const GOVERNS = /^(?:per|despite|after|without|of|from|about|until|than)$/iu;
/** True where one or two words are left hanging behind a cut, or a cut took an order's verb and left what was to be done. */
export function leavesScrap(own: readonly Weighed[], cut: Cut): boolean {
  const behind = cut.lastIndexOf(true) + 1;
  const rest = own.slice(behind).map(({ text }) => text);
  if (own.some((_, i) => LOSSES.some((loses) => loses(own, cut, i)))) return true;
  if (behind > 0 && rest.length > 0 && rest.length <= STUMP && !rest.some((word) => WHOLE.test(word))) return true;
  return own.some(
    ({ text }, i) =>
      cut[i] === true &&
      cut[i + 1] === false &&
      (isOrder(text) || GOVERNS.test(text)) &&
      OBJECT.test(own[i + 1]?.text ?? ''),
  );
}

/** What a clause at the end of a sentence begins with. */
const ADDED = /^(?:or|and|but|so|because|which|as|instead)$/iu;

/** True where all that goes is the end of the sentence, from a mark or a joining word on. */
export function dropsClause(own: readonly Weighed[], cut: Cut): boolean {
  const from = cut.indexOf(true);
  if (from < 1 || cut.lastIndexOf(false) > from) return false;
  const gone = own.slice(from).map(({ text }) => text);
  if (holdsFact(gone.join(' '))) return false;
  return ADDED.test(gone[0] ?? '') || /[,;:–—]$/u.test(own[from - 1]?.text ?? '');
}

/** What cannot stand without the clause behind it, or is none. */
const LEADING =
  /^(?:@\w+,? )?(?:if|when|whenever|unless|as|because|although|though|since|while|whilst|once|until|after|before|for|with|without|given|despite|instead|unlike|to|in|at|on|by|from|per|whoever|whatever|anyone|those|\p{L}+ing)\b/iu;

/** True where all that goes is what hangs on a whole sentence behind a mark: "Push down and turn, an ancient secret". */
export function keepsHead(own: readonly { readonly text: string }[], cut: Cut, left: string): boolean {
  const from = cut.indexOf(true);
  if (from < 2 || cut.lastIndexOf(false) > from || !/[,;–—]$|^[–—-]$/u.test(own[from - 1]?.text ?? '')) return false;
  return !LEADING.test(left) && !dangles(left);
}

/** "A 4.9 rating" without its noun is no sentence. */
const losesMeasured = (own: readonly Weighed[], cut: Cut, i: number) =>
  cut[i] === false &&
  cut[i + 1] === true &&
  /^[£$€]?\d[\d.,]*$/u.test(own[i]?.text ?? '') &&
  /^an?$/iu.test(own[i - 1]?.text ?? '');

/** "Thanks to the rain" is no thanks without the rain. */
const losesCause = (own: readonly Weighed[], cut: Cut, i: number) =>
  cut[i] === false && cut[i + 1] === true && /^thanks$/iu.test(own[i]?.text ?? '') && own[i + 1]?.text === 'to';

/** "Then get out" is nothing without its end. */
const PARTICLE = /^(?:out|up|off|down|over|away|back|in|on)[.!?,]*$/iu;
const losesParticle = (own: readonly Weighed[], cut: Cut, i: number) =>
  cut[i] === true &&
  cut[i - 1] === false &&
  cut[i + 1] !== true &&
  PARTICLE.test(own[i]?.text ?? '') &&
  /^\p{L}+$/u.test(own[i - 1]?.text ?? '');

/** From here on, on average, even another way of doing a thing is meant as a jab. */
const JABS = 0.75;

/** "Signed by both holders or with a doctor's letter" without its end names one way of two. */
const losesChoice = (own: readonly Weighed[], cut: Cut, i: number) =>
  cut[i - 1] === false &&
  cut[i] === true &&
  /^or$/iu.test(own[i]?.text ?? '') &&
  /^(?:with|by|at|in|on|from|via|through|online)$/iu.test(own[i + 1]?.text ?? '') &&
  own.slice(i).reduce((sum, { likely }) => sum + likely, 0) < JABS * (own.length - i);

const LOSSES = [losesMeasured, losesCause, losesChoice, losesParticle];
