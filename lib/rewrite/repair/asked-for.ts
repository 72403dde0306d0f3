import type { Finding } from '../../coach/finding';
import { isChase } from '../structure/chase';
import { STOCK } from '../structure/stock-phrases';
import { tellsWhatFollows } from './or-else';
import { isOrder } from './plead';

/** An order that only sends somebody away. */
const SENT_OFF = /\b(?:yourself|yourselves|elsewhere|them|him|her)\b/iu;

/** Whose work it is, by name: "Pests are contracted out to Vermex", "Sunramp does the ground handling". */
const WHO_DOES_IT =
  /^(?!.*\b(?:[Nn]ot|[Nn]o say|[Nn]othing|[Cc]an['’]?t|[Cc]annot)\b).*\b(?:(?:contracted|subcontracted|handed)(?: out)? to|(?:run|handled|managed|owned|operated|serviced|cleaned|maintained) by|belongs? to|comes? under|(?:is|are) with) (?:the (?:[\p{Ll} ]+?,? )?)?\p{Lu}|^(?!(?:We|I|It|They|You|Our|My)\b)\p{Lu}[\p{L} ]{1,30}? (?:does|do|runs?|handles?|looks? after|manages?|owns?|operates?|cleans?|suppl(?:y|ies)|publish(?:es)?|makes?|sells?|sets?) (?:the|those|these|our|that|all)\b/u;

/** Asked for, no longer told off: "please raise it with Hollis Trewin". */
const TURN_TO = /\bplease (?:ask|contact|ring|call|raise|speak|email|try|use|write|report|message|go back)\b/iu;

/** True of words that say whose work it is, or whom to turn to. */
export const namesWho = (words: string): boolean => WHO_DOES_IT.test(words) || TURN_TO.test(words);

/** Something to do, however stiffly it is asked: "Please retain all packaging". */
const INSTRUCTS =
  /^(?:please |kindly )?(?:ensure|make sure|check|keep|retain|allow|bring|have|return|complete|provide|quote|include|attach|arrive|wait|use)\b/iu;

/** What is wanted by when, of whoever can do it, with no threat: "Please fix it today". */
const IN_TIME =
  /^(?:@\w+[,:]? )?(?:(?:please|kindly|pls|could you|can you|would you)(?: please)? )?(?:(?:i|we)(?: would|['’]d)? (?:want|need|like)\b(?! you\b)|fix|correct|change|amend|update|remove|take|send|reply|answer|confirm|call|ring|email|sort|refund|return|pay|reverse|release|publish|replace|deliver|collect|bring|get|put|let\b)(?!.*\b(?:or|otherwise|else|if not|now|immediately|at once|asap)\b)[^.;:?!]*\b(?:today|tonight|tomorrow|(?:by|before|within|this) (?:[\d£]|noon|midnight|the end|close|end|sat|sun|mon|tue|wed|thu|fri|week|morning|afternoon|evening|\w+day)\w*)\b[^;:?!]*[.?!]*$/iu;

/** True of a mark on a plain ask that only says by when, on what follows if it is not done, or on how often it was asked. */
export const asksCalmly = ({ kind, quote }: Finding): boolean =>
  kind === 'pressure' &&
  (IN_TIME.test(quote) || tellsWhatFollows(quote) || isChase(`${quote.replace(/[.!]+$/u, '')}.`));

/** "Still no email about the refund", from whoever complains. */
const LACKS =
  /^(?:(?:and|but),? )?(?:(?:i['’]m|we['’]re|i|we) )?still (?:no|not|nothing|nobody|waiting|have(?:n['’]t| not))\b[^?!]*$/iu;

/** True of a mark on what only says what somebody still waits for. */
export const lacks = ({ kind, quote }: Finding): boolean => kind === 'pressure' && LACKS.test(quote);

const withoutPlease = (words: string) => words.replace(/^please /iu, '');

/** True of a mild mark on words that only say what to do or whom to turn to: a rewrite may hold them. */
export function isAskedFor(mark: Finding): boolean {
  const { kind, heat, quote } = mark;
  if (asksCalmly(mark)) return true;
  if (heat !== 1) return false;
  if (kind === 'boilerplate') return INSTRUCTS.test(quote) && !STOCK.test(quote.replace(/[.!]+$/u, ''));
  if (kind !== 'deflection') return false;
  return namesWho(quote) || (isOrder(withoutPlease(quote)) && !SENT_OFF.test(quote));
}
