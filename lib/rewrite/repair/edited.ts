import { HARD_FACT, lostFacts } from '../facts';
import { PLAIN_WORDS } from '../recasts/canned';
import { retold } from '../recasts/retold';
import { isChase } from '../structure/chase';
import { type Weighed, waysToCut, weighedWords } from '../structure/cuts';
import { ownKinds } from '../structure/own-kinds';
import type { Sentence } from '../structure/sentences';
import { carriesVerb } from '../structure/tagged';
import type { Heard } from '../structure/word-features';
import { dangles } from './cut';
import { excised } from './excise';
import { dropsClause, GASPED, isMaimed, leavesScrap, STUMP } from './maimed';
import type { Manner, Mended } from './mend';
import { HOLDS, mocks, readsHot, recast } from './mend';
import type { Retriable } from './retried';
import { unmask } from './sarcasm';
import { spared } from './spared';
import { tidy, upperFirst, writesSmall } from './tidy';

/** What nobody may do, said to everybody: however loud, it is not for cutting. */
const WARNING =
  /^(?:please )?(?:do not|don['’]?t|never) (?!be\b|you\b|act\b|pretend\b|tell me\b|start\b|give me\b|bother\b)\p{L}/iu;
/** What somebody who asks must not do for their own good. */
const CAUTION =
  /^(?:please )?(?:do not|don['’]?t|never) (?:drink|eat|use|touch|open|click|send|share|plug|unplug|move|throw|reach|swim|enter|approach|pay|sign|switch|turn|restart|charge|cook|light|drive|travel)\b/iu;
/** A sentence of which no word is this likely to go is taken at its word. */
const DOUBTED = 0.3;
const HOT_TAG = /^#[\p{L}\p{N}_]+/u;

/** A draft's sentences without what an editor would cut; the tags that may not stay go elsewhere. */
export function edited(draft: string, heard: Heard, tags: ReadonlySet<string>, manner: Manner): readonly Retriable[] {
  const { layout, words } = weighedWords(draft, heard);
  const ways = waysToCut(layout, words, ({ text }) => tags.has(HOT_TAG.exec(text)?.[0] ?? ''), heard.findings);
  const small = writesSmall(draft);
  const plainly = manner.kinds.has('boilerplate') ? plainWords : (text: string) => text;
  return layout.sentences.map((sentence, at) => {
    const own = words.filter((word) => word.sentence === at);
    const cuts = ways.get(at) ?? [];
    const keep = (text: string): Mended => ({ text, gap: sentence.gap });
    const warning = heard.context.parent === undefined ? WARNING : CAUTION;
    if (warning.test(sentence.text) && !readsHot(sentence.text)) return keep(recast(sentence.text, manner));
    const marked = heard.findings.some(
      ({ kind, span }) => kind !== 'cold-reply' && span.start < sentence.end && span.end > sentence.start,
    );
    const doubted = marked || own.some((word) => word.likely >= DOUBTED);
    if (mocks(sentence.text, manner) && doubted) return keep('');
    if (manner.waits === true && isChase(sentence.text) && !readsHot(sentence.text)) return keep(sentence.text);
    const plain = doubted || manner.kinds.has('snark') ? unmask(sentence.text, doubted) : undefined;
    if (plain !== undefined && lostFacts(sentence.text, plain).length === 0 && !readsHot(plain))
      return keep(small ? tidy(plain) : upperFirst(tidy(plain)));
    const told = retold(sentence.text.replaceAll('’', "'"));
    if (told !== undefined && lostFacts(sentence.text, told).length === 0 && !readsHot(told) && !dangles(told))
      return keep(small ? tidy(told) : upperFirst(tidy(told)));
    const twin = recast(sentence.text, manner);
    if (!cuts[0]?.includes(true)) {
      if (!doubted || !readsHot(sentence.text))
        return { ...keep(plainly(sentence.text)), others: () => others(sentence, own, cuts) };
      return keep(readsHot(twin) && !HARD_FACT.test(twin) ? '' : twin);
    }
    if (twin !== sentence.text && HOLDS.test(twin) && !readsHot(twin) && !dangles(twin)) return keep(twin);
    const left = unsorried(standing(sentence, own, cuts), sentence.text);
    if (left === '') {
      const likely = own.reduce((sum, word) => sum + word.likely, 0) / own.length;
      const marks = heard.findings.filter(({ span }) => span.start < sentence.end && span.end > sentence.start);
      const lefts = cuts.map((cut) => leftBy(sentence, own, cut));
      const kept = spared({ text: sentence.text, twin, lefts, likely, marks, context: heard.context }, readsHot);
      if (kept !== undefined) return keep(small ? tidy(kept) : upperFirst(tidy(kept)));
    }
    const asked = heard.context.parent === undefined || heard.context.account === 'press';
    // What was only led up to with a push need not go with it.
    const drawn =
      left === '' && (asked || !DENIAL.test(twin)) && isLedIn(sentence.text, twin) && !readsHot(twin) && !dangles(twin);
    if (drawn && lostFacts(sentence.text, twin).length === 0 && carriesVerb(twin)) return keep(twin);
    if (left === '' && asked && deniesPlainly(twin)) return keep(twin);
    const said = plainly(left);
    const kept = keep(small || said.startsWith('@') ? said : upperFirst(said));
    return { ...kept, others: () => others(sentence, own, cuts) };
  });
}

/** True where the twin only lost what led up to it ("For the third time: …"), and that was no word of blame or denial. */
const isLedIn = (text: string, twin: string) => {
  const kinds = twin.length < text.length && text.toLowerCase().endsWith(twin.toLowerCase()) ? ownKinds(text) : [];
  return kinds.length > 0 && kinds.every((kind) => kind === 'snark' || kind === 'pressure');
};

/** What a half apology leaves once "you're … but" is cut: "sorry I did have work", "sorry disappointed". */
const UNSORRY =
  /^(?:(?:i|we)['’](?:m|re) )?(?:so |very )?sorry (?=\p{L})(?!(?:about|for|that|to|you|your|the|this|it|our|my|if|all|everyone|folks|mate|love)\b)/iu;

function unsorried(left: string, sentence: string): string {
  if (left === sentence || !/\bsorry\b.*\bbut\b/iu.test(sentence) || !UNSORRY.test(left)) return left;
  const rest = left.replace(UNSORRY, '');
  return /^(?:i|we)\b/iu.test(rest) ? rest : '';
}

/** "The minister is not resigning": of somebody who is neither side, and as such the news itself. */
const DENIAL =
  /^(?:the|\p{Lu}[\p{L}'’-]+) (?:[\w'’-]+ ){0,4}?(?:(?:is|are|was|were|will|has|have|does|do|did|can) (?:NOT|not)|(?:is|are|was|were|wo|has|have|does|do|did)n['’]t) (?:\w+ing|be|been|close|cancel\w*|change|happen|true|shut|closed|closing|safe)\b/iu;
const OURS = /\b(?:our|my|we|i|you|your)\b|\b(?:fault|problem|complain\w*)\b/iu;
const deniesPlainly = (text: string) => DENIAL.test(text) && !OURS.test(text) && !readsHot(text) && !dangles(text);

/** Each twice: a stiff word seldom stands alone. */
const plainWords = (text: string) => {
  const plain = [...PLAIN_WORDS, ...PLAIN_WORDS].reduce((words, [pattern, twin]) => words.replace(pattern, twin), text);
  return /^\p{Lu}/u.test(text) ? upperFirst(plain) : plain;
};

type Cut = readonly boolean[];

const leftBy = (sentence: Sentence, own: readonly Weighed[], cut: Cut) =>
  excised(
    sentence,
    own.map((word, i) => ({ ...word, cut: cut[i] ?? false })),
  );

/** So many ways of cutting a sentence are tried where the best leaves something amiss. */
const TRIED = 2;

/** What the next best cuts leave that stands and costs no fact. */
function others(sentence: Sentence, own: readonly Weighed[], cuts: readonly Cut[]): readonly string[] {
  return cuts
    .slice(1)
    .filter((cut) => dropsClause(own, cut))
    .map((cut) => leftBy(sentence, own, cut))
    .filter(
      (text) =>
        text !== '' &&
        text !== sentence.text &&
        !isMaimed(text, sentence.text) &&
        !readsHot(text) &&
        lostFacts(sentence.text, text).length === 0,
    )
    .slice(0, TRIED);
}

/** What the best cut leaves that stands as a sentence; where none does, whole clauses go or stay. */
function standing(sentence: Sentence, own: readonly Weighed[], cuts: readonly Cut[]): string {
  const left = (cut: Cut) => leftBy(sentence, own, cut);
  for (const cut of cuts) {
    const stay = cut.filter((goes) => !goes).length;
    if (stay === own.length) {
      if (readsHot(sentence.text)) continue;
      return sentence.text;
    }
    const text = left(cut);
    if (GASPED.test(text)) return '';
    if (text === '' ? stay <= STUMP : !isMaimed(text, sentence.text) && !leavesScrap(own, cut)) return text;
  }
  return byClauses(sentence, own, left(cuts[0] ?? []));
}

function byClauses(sentence: Sentence, own: readonly Weighed[], otherwise: string): string {
  const clauses = new Map<number, number[]>();
  for (const { clause, likely } of own) clauses.set(clause, [...(clauses.get(clause) ?? []), likely]);
  const goes = (clause: number) => {
    const all = clauses.get(clause) ?? [];
    return all.reduce((sum, likely) => sum + likely, 0) / Math.max(1, all.length) >= 0.5;
  };
  const coarse = excised(
    sentence,
    own.map((word) => ({ ...word, cut: goes(word.clause) })),
  );
  return coarse !== '' && carriesVerb(coarse) ? coarse : otherwise;
}
