import type { Kind } from '../../coach/kinds';
import type { Line } from '../assemble';
import { HARD_FACT, lostFacts } from '../facts';
import { retold } from '../recasts/retold';
import { RECASTS } from '../recasts/table';
import { isChase } from '../structure/chase';
import { type Part, partsOf } from '../structure/heat';
import { HEATED } from '../structure/heated-phrases';
import { isJab } from '../structure/jabs';
import { keeping } from '../structure/keeping';
import { STOCK } from '../structure/stock-phrases';
import { carriesVerb } from '../structure/tagged';
import { dangles, withoutHot, withoutSpots } from './cut';
import { isOrder } from './plead';
import { unmask } from './sarcasm';
import { tidy, upperFirst } from './tidy';

/** A sentence after mending: its new words, or nothing where it was all heat. */
export type Mended = Line;

/** What mending needs to know beyond the sentence. */
export type Manner = {
  /** "We're" or "I'm". */
  readonly sorry: string;
  /** "We've" or "I've". */
  readonly have: string;
  readonly kinds: ReadonlySet<Kind>;
  /** True where the rewrite opens with an apology of its own, so that a half one can go whole. */
  readonly opened: boolean;
  readonly parent: string;
  /** True where the writer is one person who waits for others, and how often they asked is the matter itself. */
  readonly waits?: boolean;
};

const straight = (text: string) => text.replace(/’/gu, "'");

/** True where the words, on their own, still read hot to the rewriter's own tables. */
export const readsHot: (text: string) => boolean = keeping((text) => {
  const plain = straight(text)
    .replace(/“[^”]*”|"[^"]*"/gu, '""')
    .replace(/[.!?…\s]+$/u, '');
  return HEATED.some(([, pattern]) => pattern.test(plain)) || STOCK.test(plain) || isJab(plain);
});

/** An article whose noun has another first letter now. */
const HAS_A = /\b(has) an? (\p{L})/gu;

const recaster = (sorry: string, have: string, person: string) => {
  const table = RECASTS.map(
    ([pattern, twin]) => [pattern, twin.replace('$S', sorry).replace('$W', have).replace('$P', person)] as const,
  );
  return keeping((text) => {
    const before = straight(text);
    const after = table
      .reduce((words, [pattern, twin]) => words.replace(pattern, twin), before)
      .replace(HAS_A, (_, has: string, next: string) => `${has} ${/[aeio]/iu.test(next) ? 'an' : 'a'} ${next}`);
    return after === before ? text : upperFirst(tidy(after));
  });
};
const AS_HOUSE = recaster("We're", "We've", 'we');
const AS_PERSON = recaster("I'm", "I've", 'I');

export const recast = (text: string, { have }: Manner): string => (have.startsWith('We') ? AS_HOUSE : AS_PERSON)(text);

/** True where only an adverb went: that alone cures nothing that was found hot. */
const sameBut = (words: string, text: string) => bareOf(words) === bareOf(text);
const bareOf = (text: string) =>
  straight(text)
    .toLowerCase()
    .replace(/\b(?:obviously|clearly|evidently|apparently|frankly|honestly|seriously|just|simply)\b/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A jeering question that became a statement ends like one. */
const statement = (text: string) => (/^(?:@\w+ )?Someone\b/u.test(text) ? text.replace(/\?$/u, '.') : text);

/** Two words without a verb or a fact, all that a cut left: better nothing. */
const stump = (text: string) =>
  text.split(/\s+/u).length <= 3 && !HARD_FACT.test(text) && !isOrder(text) && !carriesVerb(text);

const partOf = (text: string): Part =>
  partsOf(text, [])[0] ?? { sentence: { text, start: 0, end: text.length, gap: '' }, clauses: [], ending: '' };

const ONLY_THAT =
  /^(?:(?:only|just|all of|barely) )*(?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:whole |measly |tiny |little )?(?:second|minute|min|hour|hr|night|day|week|time|pound|euro|quid)s?[.!?…]*$/iu;

/** "Congratulations, you found a typo, have a biscuit." */
const FOUND_OUT =
  /^(?:oh,? |wow,? )?(?:congratulations|congrats|bravo|well done|gold star|clever you),? you(?:['’]ve| have)? (?:just |actually |finally |managed to )?(?:found|find|spotted|spot|discovered|noticed|cracked|caught|solved|invented|learn|learned|learnt|read)\b/iu;

/** A short cry that throws the other side's own words back: "Four times!". */
export function mocks(text: string, { kinds, parent }: Manner): boolean {
  if (/^(?:@\w+[,:]? )?hello+\?/iu.test(text)) return true;
  if (
    kinds.has('pressure') &&
    /^(?:it's |totally |entirely )?(?:up to you|your (?:choice|call|move))[.!]*$/iu.test(straight(text))
  )
    return true;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const felt = kinds.size > 1 || (kinds.size === 1 && !kinds.has('cold-reply'));
  const asked = parent !== '' && felt && words.length <= 3 && text.endsWith('?');
  if (asked && !/^(?:why|how|what|when|where|who|which|ok|yes|any|free|can|could|did|does|is)\b/iu.test(text))
    return true;
  // "One night.", before or behind "Get over it.", makes light of what the other side told.
  if (parent !== '' && kinds.has('dismissal') && ONLY_THAT.test(text)) return true;
  if (parent !== '' && kinds.has('snark') && FOUND_OUT.test(text) && !HARD_FACT.test(text)) return true;
  if (!kinds.has('snark') && !kinds.has('denial') && !kinds.has('dismissal')) return false;
  return (
    words.length <= 3 &&
    /[!?]$/u.test(text) &&
    words.some((word) => word.length > 3 && parent.toLowerCase().includes(word))
  );
}

function goesWhole(part: Part, { opened, kinds }: Manner): boolean {
  const { text } = part.sentence;
  const hot = part.clauses.filter((clause) => clause.hot);
  if (hot.length === 0) return false;
  const facts = HARD_FACT.test(text.replace(/(?<![\w@])@\w+/gu, ''));
  const has = (kind: Kind) => hot.some((clause) => clause.kinds.has(kind));
  if (opened && has('non-apology') && hot.length === part.clauses.length && !facts) return true;
  if (facts) return false;
  const attacked = hot.length === part.clauses.length && has('hostility');
  // A jeering question whose first words are the jeer has no second half worth keeping.
  return attacked || (part.ending.includes('?') && part.clauses[0]?.hot === true && kinds.has('snark'));
}

/** Mends one sentence with the lightest means that works: other words for the barb, then a cut, then no sentence at all. */
export function mend(part: Part, manner: Manner): Mended {
  const { text, gap } = part.sentence;
  const keep = (words: string): Mended => ({ text: words, gap });
  if (mocks(text, manner) || isJab(text)) return keep('');
  if (manner.waits === true && isChase(text)) return keep(text);
  const hot = part.clauses.some((clause) => clause.hot);
  const candidates = [statement(recast(text, manner))];
  const told = retold(straight(text));
  if (told !== undefined) candidates.unshift(upperFirst(tidy(told)));
  const known = part.clauses.some((clause) => clause.hot && !clause.felt);
  const plain = known || manner.kinds.has('snark') ? unmask(straight(text), known) : undefined;
  if (plain !== undefined) candidates.unshift(recast(upperFirst(tidy(plain)), manner));
  else if (goesWhole(part, manner) && !HOLDS.test(candidates[0] ?? '')) return keep('');
  for (const words of candidates) {
    if (words === text || words === '' || (hot && sameBut(words, text)) || (dangles(words) && !dangles(text))) continue;
    const again = partOf(words);
    if (again.clauses.every((clause) => !clause.hot)) return keep(hot && stump(words) ? '' : words);
    const cut = withoutHot(again);
    if (cut !== undefined && !readsHot(cut) && lostFacts(text, cut).length === 0) return keep(stump(cut) ? '' : cut);
  }
  if (!hot) return keep(text);
  if (part.clauses.some((clause) => !clause.hot)) {
    const cut = withoutHot(part);
    if (cut !== undefined && lostFacts(text, cut).length === 0) return keep(stump(cut) ? '' : cut);
  }
  if (!HARD_FACT.test(text.replace(/(?<![\w@])@\w+/gu, ''))) return keep('');
  const spotless = withoutSpots(part);
  const usable = spotless !== undefined && !readsHot(spotless) && lostFacts(text, spotless).length === 0;
  // Where heat and facts would not part, the words stay, and the check at the end decides.
  return keep(usable ? spotless : text);
}

/** What the tables still know as heat once an editor's eye has been over the sentence goes clause by clause. */
export function cooled(line: Mended, manner: Manner): Mended {
  const [part, ...others] = partsOf(line.text, []);
  if (part === undefined || others.length > 0) return line;
  if (part.clauses.every((clause) => !clause.hot) && !isJab(line.text)) return line;
  return { text: mend(part, manner).text, gap: line.gap };
}

/** Twins that say something of their own, even where the sentence they come from was all heat. */
export const HOLDS =
  /\bsorry about (?:our|my|the)|\bsorry that (?!you\b|your\b)\w+ \w|We made (?:mistakes|errors)|^There was an? (?:error|mistake|inaccuracy|slip)|please (?!stop)|can't (?:comment|say)|working on it|passed this to|looks after|people to ask|person to contact|^Complaints can go to|is handled by|sorted out by|^To whoever|^Someone|^Whoever|I've \w+ (?:twice|\w+ times) now|Could you try|Could this please be|^A note about|I've sent|^(?:Can|Could) someone|please stop \w+ing|^That's with /iu;
