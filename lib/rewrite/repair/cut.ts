import { HARD_FACT } from '../facts';
import type { Marked, Part } from '../structure/heat';
import { carriesVerb } from '../structure/tagged';
import { lowerFirst, tidy, upperFirst } from './tidy';

const OPENING = /^(?:and|but|so|or|because|yet|though|although|since|as|while|whereas|which|who|that|then)\s+/iu;
/** Opens a question, or hangs on a noun: told apart by how the sentence ends. */
const ASKING = /^(?:which|who)\b/iu;
const LEANING =
  /^(?:if|when|unless|until|before|after|once|because|since|as|while|which|who|instead of|rather than|thanks to)\b/iu;
/** What a greeting or a handle may open a sentence with; it never stands alone. */
const VOCATIVE = /^(?:(?:hi|hello|hey|dear)\b.{0,24}|@\w+|(?:please )?note|for the record|correction)$/iu;

const LONE_NAME = /^\p{Lu}\p{Ll}+$/u;
/** How a question begins. */
const ASKS =
  /^(?:@\w+,? )?(?:is|are|was|were|do|does|did|can|could|will|would|has|have|may|when|where|what|which|who|why|how|any)\b/iu;
const CONDITION = /^(?:if|unless)\b/iu;
/** A greeting by name outlives the clause it opened. */
const GREETED = /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) \p{Lu}[\p{L}'’-]+$/u;

/** Words that only led up to what was cut. */
const FILLER = /^(?:@\w+ )?(?:yes|no|so|well|oh|but|and|i mean|look|listen|honestly|frankly|ok|okay|then)$/iu;

/** The clauses left when the hot ones are cut, joined as a sentence again; undefined where no sentence is left. */
export function withoutHot(part: Part): string | undefined {
  const anyHot = part.clauses.some((clause) => clause.hot);
  // "If it is not there" goes with what was to be done about it.
  const bereft = (index: number) => CONDITION.test(part.clauses[index]?.text ?? '') && part.clauses[index + 1]?.hot;
  const kept = part.clauses.filter(
    (clause, index) => !clause.hot && !bereft(index) && !(anyHot && FILLER.test(clause.text)),
  );
  if (kept.length === 0) return undefined;
  // "Mind your own business, Karen": a name alone says nothing.
  const [only] = kept;
  if (kept.length === 1 && anyHot && only !== part.clauses[0] && LONE_NAME.test(only?.text ?? '')) return undefined;
  if (kept.length === part.clauses.length) return part.sentence.text;
  const text = joined(kept, part.clauses);
  const cutTail = part.clauses.at(-1)?.hot === true;
  // "Is it paid, or do I have to beg?" still asks.
  const question = part.ending.includes('?') && (!cutTail || (part.clauses[0]?.hot === false && ASKS.test(text)));
  const ending =
    (cutTail && !question) || (part.clauses[0]?.hot && part.ending.includes('?') && !question) ? '.' : part.ending;
  // "To whoever dented my van:" goes on to call for something; its colon leads to the next sentence.
  if (/^to (?:who|the|all|any)/iu.test(text) && kept.length === 1 && /^\s*:/u.test(part.clauses[1]?.joint ?? ''))
    return `${text}:`;
  const bare = text
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/,?\s(?:and|but|so|or|because)(?: (?:i|we) (?:know|think|believe|hope|wonder))?$/iu, '');
  // "Which is why" has lost what it hung on.
  if (
    part.clauses[0]?.hot &&
    !question &&
    /^(?:which|who|whose|whom|where|that|\p{L}+ of (?:which|whom))\b/iu.test(bare)
  )
    return undefined;
  if (GREETED.test(bare)) return `${bare}.`;
  if (VOCATIVE.test(bare.trim()) || !stands(bare, part)) return undefined;
  return tidy(upperFirst(bare) + (/(?:https?:\/\/\S+|[.!?…])$/u.test(bare) ? '' : ending));
}

function joined(kept: readonly Marked[], all: readonly Marked[]): string {
  return kept.reduce((text, clause, index) => {
    const before = all[all.indexOf(clause) - 1];
    if (index === 0)
      return before === undefined || ASKING.test(clause.text) ? clause.text : clause.text.replace(OPENING, '');
    // "A: B" keeps its colon only where A is still there; a comma does for what the cut made neighbours.
    const joint = before?.hot === true ? (goesOn(clause, before) ? ' ' : bridge(clause.joint)) : clause.joint;
    return text + joint + (joint.endsWith('. ') ? upperFirst(clause.text) : clause.text);
  }, '');
}

/** "It says, amazingly, that …": an aside goes with both of its commas. */
const goesOn = ({ joint, text }: Marked, aside: Marked) =>
  joint === ', ' &&
  !/ \S+ /u.test(aside.text) &&
  /^(?:that|is|are|was|were|has|have|had|will|can|to|in|on|at|by|until|till|from|with|for)\b/iu.test(text);

function bridge(joint: string): string {
  if (/\b(?:and|or)\b/iu.test(joint)) return ' and ';
  if (/\b(?:but|so|because)\b/iu.test(joint)) return '. ';
  return joint;
}

/** A number that has lost what it counts: "£45". */
const LONE_NUMBER = /^[£$€₹₦]?\d[\d.,]*[%pk]?$/u;

function stands(text: string, part: Part): boolean {
  const words = text.split(/\s+/u);
  if (LONE_NUMBER.test(text)) return !carriesVerb(part.sentence.text);
  if (LEANING.test(text) && !text.includes(',')) return false;
  if (/\d|https?:|@\w|“/u.test(text) || (words.length >= 2 && carriesVerb(lowerFirst(text)))) return true;
  return !carriesVerb(part.sentence.text);
}

const DANGLING =
  /\b(?:a|an|the|of|to|is|are|was|were|and|or|but|that|who|which|so|with|than|for|by|from|my|your|our|their|sick of|and (?:i|we) (?:know|think|believe|hope|wonder)|because|very|be|been|being|(?:come|comes|came|coming) across|(?:i|we|you|they)'ve|i'm|we're|you're|it's|(?:is|are|was|were) (?:now|just|still|so|such)|(?:it|that|this|which|they) (?:sounds?|looks?|seems?|feels?|tastes?|smells?))(?=\s*(?:[.,;:!?]|$))/iu;

/** True where the words break off on one that needs a next. */
export const dangles = (text: string): boolean => DANGLING.test(text);

/** A clause that breaks off goes, unless it holds something to act on: "…, and your chatbot is thicker than." */
export function withoutLast(text: string): string {
  const [, head = '', last = ''] =
    /^(.{12,}?),?(?:,| (?:and|but|so)) ((?:(?! (?:and|but|so) )[^,;])+)$/su.exec(text) ?? [];
  return head === '' || HARD_FACT.test(last) || !dangles(last) || dangles(head) ? text : `${head}.`;
}

/** Where the word ends that a place stands in; half a word is never cut. */
function wordEdge(text: string, at: number, by: 1 | -1): number {
  let edge = at;
  while (/^\p{L}\p{L}$/u.test(text.slice(edge - 1, edge + 1))) edge += by;
  return edge;
}

/** The sentence with only the marked words taken out; undefined where what is left does not stand. */
export function withoutSpots(part: Part): string | undefined {
  const { text, start } = part.sentence;
  const spots = part.clauses.flatMap((clause) => clause.spots).sort((a, b) => b.start - a.start);
  if (spots.length === 0) return undefined;
  const cut = spots.reduce(
    (words, spot) =>
      words.slice(0, wordEdge(words, spot.start - start, -1)) + words.slice(wordEdge(words, spot.end - start, 1)),
    text,
  );
  const mended = upperFirst(tidy(cut.replace(/\s*\(\s*\)/gu, '')));
  const words = mended.split(/\s+/u).length;
  const lostVerb = () => !carriesVerb(lowerFirst(mended)) && carriesVerb(text);
  return words < 3 || dangles(mended) || lostVerb() ? undefined : mended;
}
