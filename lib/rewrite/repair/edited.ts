import { HARD_FACT } from '../facts';
import { PLAIN_WORDS } from '../recasts/canned';
import { type Weighed, waysToCut, weighedWords } from '../structure/cuts';
import { ownKinds } from '../structure/own-kinds';
import { carriesVerb } from '../structure/tagged';
import type { HeardDraft } from '../structure/word-features';
import { beforeTail } from './answer';
import { dangles } from './cut';
import { isMaimed, STUMP } from './maimed';
import { HOLDS, type Manner, readsHot, recast } from './mend';
import type { Retriable } from './retried';
import { isNotice, reworded } from './reworded';
import { type Sight, standsFor } from './sight';
import { spared } from './spared';
import { leftBy, others, standing } from './standing';
import { withoutTags } from './tags';
import { handleAlone, tidy, upperFirst, writesSmall } from './tidy';

/** A sentence of which no word is this likely to go is taken at its word. */
const DOUBTED = 0.3;
const HOT_TAG = /^#[\p{L}\p{N}_]+/u;

/** A draft's sentences without what an editor would cut; the tags that may not stay go elsewhere. */
export function edited(
  draft: string,
  heard: HeardDraft,
  tags: ReadonlySet<string>,
  manner: Manner,
): readonly Retriable[] {
  const { layout, words } = weighedWords(draft, heard);
  const ways = waysToCut(layout, words, (word) => tags.has(tagOf(word)), heard.findings);
  const small = writesSmall(draft);
  const begun = (text: string) => (small ? tidy(text) : upperFirst(tidy(text)));
  return layout.sentences.map((sentence, at) => {
    const own = words.filter((word) => word.sentence === at);
    const marked = heard.findings.some(
      ({ kind, span }) => kind !== 'cold-reply' && span.start < sentence.end && span.end > sentence.start,
    );
    const doubted = marked || own.some(({ likely }) => likely >= DOUBTED);
    const sight: Sight = { sentence, own, cuts: ways.get(at) ?? [], heard, manner, doubted, begun };
    const text = reworded(sight) ?? untagged(sight, tags);
    const line = text === undefined ? cutDown(sight, small) : { text };
    return {
      gap: sentence.gap,
      ...line,
      sure: heard.judgement !== undefined && (isSure(line.text, own) || isToldAll(line.text, own, heard)),
    };
  });
}

type Left = Omit<Retriable, 'gap'>;

const tagOf = ({ text }: Weighed) => HOT_TAG.exec(text)?.[0] ?? '';

/** Where nothing but hot tags would go, what closes the gap of a tag closes it better than what closes that of any word. */
function untagged({ sentence, own, cuts }: Sight, tags: ReadonlySet<string>): string | undefined {
  const [best] = cuts;
  const alone = best?.includes(true) === true && own.every((word, i) => best[i] === tags.has(tagOf(word)));
  const freed = alone && own.length > 1 ? withoutTags(sentence.text, tags) : undefined;
  if (freed === undefined || isMaimed(freed, sentence.text)) return undefined;
  return handleAlone(freed.replace(/[,;:]$/u, ''));
}

/** A notice to all may be as likely to go as to stay: how loud it is tells little. */
const isToldAll = (text: string, own: readonly Weighed[], { context }: HeardDraft) =>
  context.parent === undefined && isNotice(text) && own.every(({ likely }) => likely < 0.5);

/** True where an encoder has read the words and none that stays is at all likely to go. */
const isSure = (text: string, own: readonly Weighed[]) =>
  own.every((word) => word.likely < DOUBTED || !text.toLowerCase().includes(word.text.toLowerCase()));

function cutDown(sight: Sight, small: boolean): Left {
  const { sentence, cuts, doubted, manner } = sight;
  const twin = recast(sentence.text, manner);
  const plainly = manner.kinds.has('boilerplate') ? plainWords : (text: string) => text;
  if (!cuts[0]?.includes(true)) {
    if (!doubted || !readsHot(sentence.text)) return { text: plainly(sentence.text), others: () => others(sight) };
    if (!readsHot(twin)) return { text: twin };
    // What reads hot may hang on its end alone: "… since October and you know it".
    return { text: others(sight).find((text) => text.split(' ').length > STUMP) ?? (HARD_FACT.test(twin) ? twin : '') };
  }
  if (twin !== sentence.text && HOLDS.test(twin) && !readsHot(twin) && !dangles(twin)) return { text: twin };
  const left = unsorried(standing(sight), sentence.text);
  const kept = left === '' ? keptWhole(sight, twin) : undefined;
  if (kept !== undefined) return { text: kept };
  const said = plainly(left);
  return { text: small || said.startsWith('@') ? said : upperFirst(said), others: () => others(sight) };
}

/** What stays of a sentence that no cut leaves anything of, if anything should. */
function keptWhole(sight: Sight, twin: string): string | undefined {
  const { sentence, own, cuts, heard, begun } = sight;
  const { text, start, end } = sentence;
  const likely = own.reduce((sum, word) => sum + word.likely, 0) / own.length;
  const marks = heard.findings.filter(({ span }) => span.start < end && span.end > start);
  const lefts = cuts.map((cut) => leftBy(sentence, own, cut));
  const kept = spared({ text, twin, lefts, likely, marks, context: heard.context }, readsHot);
  if (kept !== undefined) return begun(kept);
  const asked = heard.context.parent === undefined || heard.context.account === 'press';
  // What was only led up to with a push need not go with it.
  const drawn = (asked || !DENIAL.test(twin)) && isLedIn(text, twin) && standsFor(twin, text) && carriesVerb(twin);
  return drawn || (asked && deniesPlainly(twin)) ? twin : beforeTail(sight);
}

/** True where the twin only lost what led up to it ("For the third time: …"), and that was no word of blame or denial. */
const isLedIn = (text: string, twin: string) => {
  const kinds = twin.length < text.length && text.toLowerCase().endsWith(twin.toLowerCase()) ? ownKinds(text) : [];
  return kinds.length > 0 && kinds.every((kind) => kind === 'snark' || kind === 'pressure');
};

/** What a half apology leaves once "you're … but" is cut: "sorry I did have work", "sorry disappointed". */
const UNSORRY =
  /^(?:(?:i|we)['’](?:m|re) )?(?:so |very )?sorry (?=\p{L})(?!(?:about|for|that|to|you|your|the|this|it|our|my|if|all|everyone|folks|mate|love)\b)/iu;

/** All that is left of "sorry if that ruins your day": "Sorry.", "Sorry your day.". */
const SORRY_STUMP = /^(?:so |very )?sorry(?: (?:your|the|my|our|about|for|that|to|if|any|this)(?: \p{L}+)?)?[.!]*$/iu;

function unsorried(left: string, sentence: string): string {
  if (left !== sentence && SORRY_STUMP.test(left) && /\bsorry\b.*\b(?:if|that|you|any)\b/iu.test(sentence)) return '';
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
