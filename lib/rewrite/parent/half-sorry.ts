import { HARD_FACT } from '../facts';
import { sentencesOf } from '../structure/sentences';
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

/** A sentence that regrets by halves, or tells that somebody took something ill. */
const REGRETS =
  /\b(?:sorry|apologi\p{L}+|regret\p{L}*|unfortunate|shame|took exception|taken exception|offen[cd]\p{L}*|upset|distress|misunderst\p{L}+|misinterpret\p{L}+|confusion|not to everyone['’]s)\b/iu;
/** The first thing that such a sentence names: "any misunderstanding around the letter of 2 April", "excluded by Friday's quiz". */
const NAMED =
  /\b(?:around|surrounding|regarding|concerning|about|over|by|from|with|to|in|after|following|found|feel|felt|thought|that|if) (?:any of |some of )?((?:our|my|the|last|yesterday['’]s|today['’]s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s|any(?= \p{Ll}+ in ))(?: (?!(?:was|were|is|are|has|have|had|may|might|could|would|came|caused|seemed|felt|found|wasn['’]t|weren['’]t|isn['’]t|didn['’]t|hasn['’]t|upset|offended|hurt|confused|disappointed|fell|failed|left|made|on this occasion)\b)(?:[\p{L}\p{N}'’&/-]|\.(?=\d))+){1,7})/iu;
/** What stands for no thing that somebody did. */
const NO_THING =
  /\b(?:standards?|expectations?|needs|outcome|output|products?|word|words|school day|cast \p{L}+|occasion|ways?|inconvenience|experience|situation|circumstances|upset|distress|feelings?|stick|impression|moment|meantime|least|end|time|you|we|they|i|us|who|anyone|some|short|disruptive|lively)$|\b(?:you|we|they|i|who)\b/iu;

/** The first thing named where the draft regrets by halves. */
function namedIn(draft: string): string | undefined {
  const half = sentencesOf(draft).find(({ text }) => REGRETS.test(text))?.text ?? '';
  const found = NAMED.exec(half)?.[1]?.replace(/^any /u, 'the ');
  const said = found?.replace(
    / (?:(?:a (?:little|bit)|too|so|rather|less|not|un\p{L}+|\p{L}+ive|lacking)(?: .*)?)$/u,
    '',
  );
  return said === undefined || NO_THING.test(said) ? undefined : said;
}

/** A sentence behind the half apology that points back at what was named in it: "It was sent to 31 families." */
const POINTS_BACK =
  /^(?:it|they|both|these|this)\b(?:['’]|(?! (?:followed|is|was) (?:standard|policy|our policy|meant|intended|never|not)\b))/iu;

/** What the half apology is about, where the rest of the draft leans on it, or it holds a fact. */
export function leantOn(draft: string): string | undefined {
  const sentences = sentencesOf(draft);
  const at = sentences.findIndex(({ text }) => REGRETS.test(text));
  const about = at < 0 ? undefined : halfSorryAbout(draft);
  const leans = sentences.slice(at + 1, at + 3).some(({ text }) => POINTS_BACK.test(text));
  return about !== undefined && (leans || /\d/u.test(about)) ? about : undefined;
}

/** True for what is left of a half apology whose thing the opening names already: "2 April.", "To anyone upset by our window." */
export function repeats(text: string, about: string): boolean {
  const said = about.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.test(word));
  const more = words.filter((word) => !said.includes(word));
  return more.length <= 1 && words.length - more.length >= 1 && !/\?/u.test(text) && !DID.test(text);
}
const EMPTY = /^(?:to|anyone|anybody|any|those|all|who|some|the|a|of|by|with|upset|offended|hurt|excluded|for|about)$/u;
const DID = /\b(?:was|were|is|are|has|have|will)\b/iu;

/** Nobody is sorry about somebody, or about what is merely so. */
const NOT_DONE =
  /\b(?:truth|reality|intention|names?|procedure|policy|rules?|requirement|deck|result|news|sounds?|customers?|lady|ladies|man|men|woman|women|people|famil(?:y|ies)|residents|readers|viewers|guests?|passengers?|parents?|visitors?|staff|team|crew|drivers?|engineers?|nurses?|doctors?|couriers?|patients?|members?|users?|students?|pupils?|neighbours?|gentleman|audience|bride|couple|public|community|public domain|context)$/iu;
const SHOWN = /^(?:our|my|the|this|last|some|yesterday['’]s|today['’]s|\p{Lu}\p{Ll}+['’]s)\b/u;

/** "The letter sent on 2 April" holds no verb of its own. */
const MADE =
  / (?:sent|published|printed|posted|issued|made|shown|read|put|served|sold)(?= (?:on|in|at|out|to|by|from|for)\b)/u;

/** What a draft's half apology is about, to be sorry for in whole words; undefined where it names nothing. */
export function halfSorryAbout(draft: string): string | undefined {
  const found = [UPSET_BY, IF_IT, TAKEN_SO, FELT_AFTER, READ_AS]
    .map((half) => half.exec(draft)?.slice(1).find(Boolean))
    .find((said) => said !== undefined);
  const cut = (found ?? namedIn(draft))?.trim();
  // "May" is a month here, and no verb.
  const about = cut !== undefined && /\d$/u.test(cut) && draft.includes(`${cut} May`) ? `${cut} May` : cut;
  if (about === undefined || JUDGING.test(about) || NOT_DONE.test(about) || holdsFiniteVerb(about.replace(MADE, '')))
    return undefined;
  return SHOWN.test(about) ? about : `the ${about}`;
}
