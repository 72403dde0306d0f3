import type { Finding } from '../../coach/finding';
import { STOCK } from '../structure/stock-phrases';
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

const withoutPlease = (words: string) => words.replace(/^please /iu, '');

/** True of a mild mark on words that only say what to do or whom to turn to: a rewrite may hold them. */
export function isAskedFor({ kind, heat, quote }: Finding): boolean {
  if (heat !== 1) return false;
  if (kind === 'boilerplate') return INSTRUCTS.test(quote) && !STOCK.test(quote.replace(/[.!]+$/u, ''));
  if (kind !== 'deflection') return false;
  return namesWho(quote) || (isOrder(withoutPlease(quote)) && !SENT_OFF.test(quote));
}
