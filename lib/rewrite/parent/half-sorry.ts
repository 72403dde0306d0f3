import { HARD_FACT } from '../facts';
import { holdsFiniteVerb } from '../structure/tagged';
import { JUDGING } from './signs';

const BARE =
  /^(?:well,? )?(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very |really |truly )?(?:sorry|apologies|apologi[sz]e)(?: to (?:hear|read|learn|see)(?: (?:about|of))?(?: (?:this|that|it|you(?:r|['’]ve| have| had)\b.{0,40}))?| (?:about|for) (?:this|that|it|your experience|the experience)| (?:you(?:['’]re| are| feel| were) )?(?:disappointed|upset|unhappy|offended|annoyed|frustrated|dissatisfied))?\W*$/iu;
/** "We're sorry residents found the notice a little short": sorry for what somebody made of it. */
const OF_FEELING =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am)? )?(?:so |very |really |truly )?(?:sorry|apologi[sz]e|regret) (?:that |if )?(?:you|any(?:one|body)|some(?: \p{L}+)?|those \p{L}+|(?:our |the |\p{Lu}\p{L}+ )?(?:residents|customers|guests|people|readers|viewers|passengers|parents|visitors|members|users|fans|tenants|patients|families|staff)) (?:\p{L}+ )?(?:found|find|felt|feel|thought|think|took|saw|were (?:\p{L}+ )?(?:upset|offended|disappointed|bothered|unhappy)|are (?:\p{L}+ )?(?:upset|offended|disappointed|unhappy))\b/iu;
/** What is left of a half apology without its "if" is an excuse: "Sorry, blades do wear." */
const EXCUSED =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very )?sorry, (?!(?:that|this|we|i|my|our|but (?:we|i))\b)[^.!?]{3,45}[.!]+$/iu;
const GREETED = /^((?:hi|hello|hey|dear)\b[^,.!]{0,30}[,.!]\s+)(.+)$/iu;

/** What is left of "sorry you feel the delivery fell short": sorry for what somebody only felt. */
const OF_THING =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very )?sorry (?!(?:about|for|to|that|we|i|you|if)\b)(?:the|our|this|it) [^.!?,]{3,40}[.!]+$/iu;

/**
 * A line that says a bare or half "sorry" makes room for one that says what for; its greeting stays. `felt` tells that the draft
 * was sorry for what somebody felt.
 */
export function withoutHalfSorry(text: string, felt = false): string {
  const [, greeting = '', rest = text] = GREETED.exec(text) ?? [];
  const half = OF_FEELING.test(rest) || EXCUSED.test(rest) || (felt && OF_THING.test(rest));
  return BARE.test(rest) || (half && !HARD_FACT.test(rest)) ? greeting.trim() : text;
}

const SORRY_LED = /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very |really |truly )?sorry,? (?:that )?(.{8,})$/iu;

/** "Sorry the notice went up at 8": what the draft set against its half of an apology is nothing to be sorry for. */
export function withoutBorrowedSorry(text: string, draft: string): string {
  const said = SORRY_LED.exec(text)?.[1] ?? '';
  const set = said === '' ? -1 : draft.toLowerCase().indexOf(`but ${said.slice(0, 16).toLowerCase()}`);
  return set > 0 && /\bsorry\b[^.!?]*$/iu.test(draft.slice(0, set))
    ? said.charAt(0).toUpperCase() + said.slice(1)
    : text;
}

/** "Sorry to anyone upset by last night's subtitles": what the half of a sorry is about. */
const UPSET_BY =
  /\b(?:sorry|apologi[sz]e|apologies) (?:to|if|that|for) [^.,!?]{0,40}?\b(?:upset|offended|hurt|bothered|disappointed|confused|annoyed|put out|affected|troubled|inconvenienced) (?:by|with|about|at) ((?:our|the|my|last|this|yesterday['’]s|\p{Lu}\p{Ll}+['’]s) [^.,;:!?]{3,50}?)(?=,? but\b|[.,;!?]|$)/iu;

const THING = String.raw`((?:our|my|the|this|last|yesterday['’]s) (?!fact|way\b|other\b|whole\b)[^.,;:!?"“]{3,45}?)`;
/** "Sorry if our colleague's manner was taken the wrong way", "if my speech upset anybody, I apologise". */
const IF_IT = new RegExp(
  String.raw`\b(?:(?:sorry|apologi[sz]e|apologies|regret|regrettable|unfortunate) (?:if|that)|if(?=[^.!?]{10,90}\b(?:sorry|apologi\p{L}+)\b)) ${THING} (?:was|were|is|are|has|have|may|might|(?:was|were|is|are|did|does)n['’]t|came|seemed|upset|offended|hurt|caused|disappointed|confused|felt|looked|put|spoiled|bothered|stung|missed)\b`,
  'iu',
);
/** "To anyone who may have found the soundtrack a little lively", "some have read something into the seating plan". */
const TAKEN_SO = new RegExp(
  String.raw`\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.!?]{0,50}\b(?:(?:find|found|felt|thought) (?:that )?${THING}(?= (?:a (?:little|bit|touch)|too|so|was|were|rather|less|not|to (?:your|their)|un\p{L}+|\p{L}+(?:ive|ing))\b)|(?:read (?:something|anything|more|too much) into|put off by) ${THING}(?=[.,;!?]|$))`,
  'iu',
);
/** "It is regrettable that some felt unwelcome after remarks from the stage". */
const FELT_AFTER =
  /\b(?:regrettable|unfortunate|sorry|regret)\b[^.!?]{0,30}\b(?:felt|feeling|left|upset|offended|hurt)\b[^.,!?]{0,30} (?:after|following|over) ((?:our |my |the |some )?\p{Ll}[^.,;:!?"“]{4,45})(?=[.,;!?]|$)/iu;

/** "It's a shame if some chose to read my email as criticism". */
const READ_AS =
  /\b(?:sorry|apologi\p{L}+|regret\p{L}*|shame|pity)\b[^.!?]{0,60}\b(?:read|took|take|taken|saw|see|seen) ((?:our|my|the) [^.,;:!?"“]{3,40}?) as\b/iu;

/** Nobody is sorry about somebody, or about what is merely so. */
const NOT_DONE =
  /\b(?:truth|reality|intention|names?|procedure|policy|rules?|requirement|deck|result|news|sounds?|customers?|lady|ladies|man|men|woman|women|people|famil(?:y|ies)|residents|readers|viewers|guests?|passengers?|parents?|visitors?|staff|team|patients?|members?|users?|students?|pupils?|neighbours?|gentleman|audience|bride|couple|public|community)$/iu;
const SHOWN = /^(?:our|my|the|this|last|some|yesterday['’]s|\p{Lu}\p{Ll}+['’]s)\b/u;

/** What a draft's half apology is about, to be sorry for in whole words; undefined where it names nothing. */
export function halfSorryAbout(draft: string): string | undefined {
  const found = [UPSET_BY, IF_IT, TAKEN_SO, FELT_AFTER, READ_AS]
    .map((half) => half.exec(draft)?.slice(1).find(Boolean))
    .find((said) => said !== undefined);
  const about = found?.trim();
  if (about === undefined || JUDGING.test(about) || NOT_DONE.test(about) || holdsFiniteVerb(about)) return undefined;
  return SHOWN.test(about) ? about : `the ${about}`;
}
