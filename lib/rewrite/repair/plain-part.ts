import { carriesVerb, tagged } from '../structure/tagged';
import { dangles } from './cut';
import { whoseIsTold } from './disowned';
import { readsHot } from './mend';
import { isNoNews } from './no-news';
import { isOrder } from './plead';
import { upperFirst } from './tidy';

/** Where one thing ends that a sentence tells and the next begins. */
const JOINT =
  /(?:[,;:]| [–-])\s+(?:(?:so|and|but)\s+)?|\s+so,?\s+(?!(?:that|far|much|many|long|called|on)\b)|\s+(?:and|but)\s+(?=(?:we|i|you|they|he|she|it|that|this|there|neither|none|nobody|no|nor|the|my|our|me|his|her|kindly|frankly|honestly|anyway)(?:['\s])|[^,;]{3,40}?(?:n't\b|\b(?:not|no|never|neither|nothing|only|just)\b))/giu;
/** Denies, makes little of our part, or tells somebody where to go. */
const WASHES =
  /\b(?:not|no|never|nothing|nobody|none|neither|nor|because|hardly|barely|only|just|merely|simply|who(?:ever)?|whatever|how|why|blame|lol|sick of|fed up|bother|beef|moan|shout|ask|thank|row|fault|liable|feel free|us|me)\b|n't\b|^(?:and |but |so )?(?:you|u)(?:'\p{L}+)?\s(?!(?:bought|booked|ordered|got) (?:it|this|that|them|those|these|your \p{L}+)? ?(?:from|with|through|via|at) \p{L})|\byou(?:'d|'ll| want| need| should| can| could| have| must| lot)\b|\b(?:can|may|could|should|must) (?:wear|answer|explain|take|stand|deal|live|have|sort|speak|count|weed)\b/iu;
/** Says what somebody did wrong. */
const TELLS_ON =
  /\b(?:screw(?:ed|s) up|slipp?(?:ed|s) up|at fault|dropped the ball|let (?:you|us|everyone) down|forgot|forgets|messed|botched|ruined|blew|dodgy|rubbish|lazy|keeps?|all the time|always|never|should(?:'ve)?|supposed|bright|precious|hobby|baby|pigeon|swore)\b|^our (?:hands|part)\b|^our \p{L}+ sa(?:ys?|id)\b|\b(?:his|her|their|\p{L}+'s) (?:job|idea|turn|fault|mess|problem|lookout|bother|battle|secret|affair)\b/iu;
/** True of what lays a thing at somebody’s door. */
export const tellsOn = (text: string): boolean => TELLS_ON.test(text);
const WENT_WRONG = /\b(?:wrong|lost|loses?|broke|broken|mistakes?|errors?|mix(?:ed)?[- ]up|late|left|bad)\b/iu;
const FIRST = /^(?:we|i|mine|ours)\b/iu;
/** Opens no statement that stands by itself. */
const LEANS =
  /^(?:they|he|she|it|(?:that|this|those|these)(?: one)?(?=['’]|,| (?:is|are|was|were|will|would|can|goes|depends)\b)|their|his|her|which|who|what|where|when|how|if|once|since|because|as|unless|until|being|whatever|kindly|please|maybe|perhaps|feel|need|sounds?|looks?|depends|could|would|there|good|all|go|come|try|get|glad)\b/iu;
/** "It's an HA flat": what it is about. */
const IS_A = /^(?:it|that|he|she|they)(?:'s| is|'re| are| one's) (?:an? |my )(?!grown\b)/iu;
/** "… not a double charge": what it was taken for. */
const NOT_A =
  /^not an? (?!(?:\p{L}+ )?(?:matter|issue|problem|thing|question|job|crime|fault|mistake|disaster|tragedy)\b)\p{L}+(?: \p{L}+)?$/iu;
const KIND_OF = /\b(?:matter|issue|problem|thing|question|job|one|shame|pity|lot|mess|case|joke|pain|call)\b/iu;
/** "A salon's a salon", "lawyers hold things". */
const SAYS_NOTHING =
  /\b(?:is|are) (?:an? )?(?:skill|virtue|choice|privilege|free|hard|easy|life|art|gift)$|\bthings?\b|^(?:it|that)(?:'s| is) an? \S+$|\b(?:exactly|just) as\b|\bas (?:they|it|we) \p{L}+|\bwhat (?:an?|they|we|it|he|she)\b|\b(\p{L}+)(?:'s| is| are) (?:an? )?\1$/iu;
/** "The fine is Metro": too short to be understood. */
const IS_NAMED = / (?:is|are) (?:the )?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)*$/u;
/** What is said of the reader is a reproach as soon as news, unless it is of somebody who works for them. */
const YOURS =
  /\b(?:you(?! (?:bought|booked|ordered|got) (?:it |this |that |them )?(?:from|with|through)\b)|yours?)\b/iu;
const YOUR_PARTY =
  /\byour (?:\p{L}+ ){0,2}?(?:bank|insur\p{L}+|council|landlord|surgery|gp|doctor|school|courier|provider|network|seller|agent|agency|pharmacy|employer|supplier|store|shop|operator)\b/iu;
/** True of what is said of the reader, and of nobody who works for them. */
export const reproaches = (text: string): boolean =>
  /^you(?:rs?\b|\b)(?!['’]ve (?:come|got) through\b)/iu.test(text) && !/\d/u.test(text) && !YOUR_PARTY.test(text);
/** "Dear valued applicant". */
const GREETS = /^(?:dear|hi|hello|hey|respected|esteemed|valued|greetings|good (?:morning|day|evening))\b/iu;
const OPENING = /^(?:so|and|but|well|look|honestly|sir|madam|no|yes|sorry|bruh|bro|omg|ngl|mate)[,]?\s+/iu;

type Piece = { readonly text: string; readonly joint: string };

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  for (const { index, 0: gap } of text.matchAll(JOINT)) {
    pieces.push({ text: text.slice(from, index), joint });
    from = index + gap.length;
    joint = gap;
  }
  return [...pieces, { text: text.slice(from), joint }];
}

/** "Not me, …", "We just print it, …". */
const deniesOurs = ({ text }: Piece) => NOT_OURS.test(text) || FIRST.test(text);
const NOT_OURS =
  /^(?:not|wasn't|nothing|none|neither)\b|\b(?:not|isn't|aren't|wasn't|weren't) (?:us|me|ours|mine|(?:our|my) \p{L}+)$/iu;

function tells({ text }: Piece): boolean {
  const leans = LEANS.test(text) && !(IS_A.test(text) && !KIND_OF.test(text));
  const says = carriesVerb(text) || /\p{L}'s \p{L}/u.test(text);
  return (
    text.split(' ').length > 2 &&
    !leans &&
    !GREETS.test(text) &&
    !(YOURS.test(text) && !YOUR_PARTY.test(text)) &&
    !FIRST.test(text) &&
    !WASHES.test(text) &&
    !TELLS_ON.test(text) &&
    !(WENT_WRONG.test(text) && namesPerson(text)) &&
    says &&
    !isOrder(text) &&
    !opensWithVerb(text) &&
    !SAYS_NOTHING.test(text) &&
    !isNoNews(text) &&
    !readsHot(text) &&
    !dangles(text)
  );
}

/** "Kyle left the gate open." */
const namesPerson = (text: string) => tagged(text)[0]?.is('FirstName') === true;

const opensWithVerb = (text: string) => {
  const [first, second] = tagged(text);
  return first?.is('Verb') === true && second?.is('Verb') !== true;
};

/** What is longer is hardly a sentence of a reply, and not worth the time. */
const LONGEST = 500;

/** True of a sentence that sends somebody away, or says that it is not us. */
export const handsOn = (sentence: string): boolean => HANDS_ON.test(sentence.replaceAll('’', "'"));
const HANDS_ON =
  /\bnot (?:us|me|ours|mine|our|my)\b|\b(?:it|that)(?:'s not| isn't) (?:us|me|ours|mine|our|my)\b|\b(?:we|i)(?:'ve)? (?:didn't|don't|can't|won't|couldn't|just|only|merely|no)\b|\b(?:i'm|we're) (?:just|only|merely|not)\b|\btake (?:it|that) up with\b|\b(?:blame|complain to|moan (?:at|to)|shout at|have a (?:go|pop|word)|point fingers|pin it on|don't (?:look|shout|tag|@|be) )\b|\b(?:you'd|you) (?:be best|want)\b|\bso (?:that's|it's) (?:an? |the )?[\w&'-]+(?: [\w&'-]+)? (?:thing|question|matter|problem|job)\b|\bso (?:that's|it's) (?:his|her|their|on)\b/iu;

/** "…, we don't touch them." */
const ONLY_DENIES =
  /^(?:,|;| [-–]) ?(?:(?:and|but) )?(?:we|i) (?:don't|do not|only|just|merely|simply|never|have no)\b(?! (?:charge|mind|need|want|take cards))[^,;\d]*$/iu;
/** True where all that stands beside the part says that it is not us. */
export const elseOnlyDenies = (sentence: string, part: string): boolean => {
  const rest = sentence
    .replaceAll('’', "'")
    .replace(/[.!]+$/u, '')
    .replace(new RegExp(`^.*?${part.slice(1, -1).replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu'), '');
  return ONLY_DENIES.test(rest);
};

/**
 * What a sentence that hands its reader on tells beside it: "Prices are a board matter, radiology just burns CDs" tells whose the prices
 * are. Undefined where it tells nothing.
 */
export function plainPart(sentence: string): string | undefined {
  const text = sentence
    .replaceAll('’', "'")
    .replace(/[.!]+$/u, '')
    .replace(OPENING, '');
  if (text.length > LONGEST || /[?@#"“]/u.test(text)) return undefined;
  const pieces = piecesOf(text);
  const at = pieces.findIndex((piece) => !deniesOurs(piece));
  const piece = pieces[at];
  if (piece === undefined || pieces.length === 1 || /\bso\b/iu.test(piece.joint) || !tells(piece)) return undefined;
  const next = pieces[at + 1];
  // Two others to blame are two excuses.
  if (next !== undefined && /\band\b/iu.test(next.joint) && tells(next)) return undefined;
  const other = next?.text ?? '';
  const said = IS_A.test(piece.text) && NOT_A.test(other) ? `${piece.text}, ${other}` : piece.text;
  const told = IS_NAMED.test(said) ? (whoseIsTold(said) ?? said) : said;
  return `${/^\p{Ll}/u.test(sentence) ? told : upperFirst(told)}.`;
}
