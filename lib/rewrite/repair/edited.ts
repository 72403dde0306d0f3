import type { Kind } from '../../coach/kinds';
import { HARD_FACT, lostFacts } from '../facts';
import { retold } from '../recasts/retold';
import { untailed } from '../recasts/tails';
import { waysToCut, weighedWords } from '../structure/cuts';
import type { Weighed } from '../structure/layout';
import { STOCK } from '../structure/stock-phrases';
import { carriesVerb } from '../structure/tagged';
import type { HeardDraft } from '../structure/word-features';
import { askedFirst } from './asked-first';
import { dangles } from './cut';
import { shrugsOff } from './excuses';
import { withoutJestTail, withoutMockManner } from './jest-tail';
import { STUMP } from './maimed';
import { HOLDS, type Manner, readsHot, recast } from './mend';
import { plainWords } from './plain-words';
import { isPlainlyTold } from './plainly-told';
import { isOrder } from './plead';
import type { Retriable } from './retried';
import { isNotice, reworded, toldTo } from './reworded';
import { answerIn } from './said-before';
import { unmask } from './sarcasm';
import type { Sight } from './sight';
import { spared } from './spared';
import { BEYOND_DOUBT, leftBy, others, standing } from './standing';
import { tidy, upperFirst, writesSmall } from './tidy';
import { withoutElse } from './ultimatum';
import { uncalled } from './uncalled';
import { tagOf, untagged } from './untagged';

/** A sentence of which no word is this likely to go is taken at its word. */
const DOUBTED = 0.3;

/** A draft's sentences without what an editor would cut; the tags that may not stay go elsewhere. */
export function edited(
  draft: string,
  heard: HeardDraft,
  tags: ReadonlySet<string>,
  manner: Manner,
): readonly Retriable[] {
  const { layout, words } = weighedWords(draft, heard);
  const ways = waysToCut(layout, words, (word) => tags.has(tagOf(word)), heard);
  const small = writesSmall(draft);
  // What is only cold lacks a word; it has none too many.
  const cold =
    heard.findings.some(({ kind }) => kind === 'cold-reply') &&
    heard.findings.every(
      ({ kind, tentative, quote }) =>
        kind === 'cold-reply' || (VAGUE.has(kind) && (tentative || isOrder(quote.replace(/^please /iu, '')))),
    );
  const hot = heard.findings.some(({ kind }) => kind !== 'cold-reply');
  const mocking = heard.judgement !== undefined && manner.kinds.has('snark');
  const begun = (text: string) => (small ? tidy(text) : upperFirst(tidy(text)));
  return layout.sentences.map((sentence, at) => {
    const own = words.filter((word) => word.sentence === at);
    const marked = heard.findings.some(
      ({ kind, span }) => kind !== 'cold-reply' && span.start < sentence.end && span.end > sentence.start,
    );
    const doubted = marked || own.some(({ likely }) => likely >= DOUBTED);
    const all = ways.get(at) ?? [];
    const spare =
      cold && (isOrder(sentence.text.replace(/^please /iu, '')) || !isLikely(own, marked ? MARKED : BEYOND_DOUBT));
    const echoed = own.length > 1 && bareOf(sentence.text) === bareOf(layout.sentences[at + 1]?.text ?? '');
    const spares = echoed ? [] : spare ? all.filter((cut) => cut.includes(false)) : all;
    const cuts = mocking && own.length > 0 ? withoutMockManner(own, withoutJestTail(own, spares)) : spares;
    const next = layout.sentences[at + 1]?.text;
    const sight: Sight = { sentence, own, cuts, heard, manner, doubted, begun, ...(next !== undefined && { next }) };
    const answer = heard.context.parent === undefined ? undefined : answerIn(sentence.text);
    const stated = answer !== undefined && lostFacts(sentence.text, answer).length === 0 ? begun(answer) : undefined;
    const text =
      stated ??
      askedFirst(sentence.text, next) ??
      toldTo(sight) ??
      (isBeyondDoubt(sight) ? '' : (reworded(sight) ?? untagged(sight, tags)));
    const told = text === undefined ? cutDown(sight, small) : { text };
    const excuses = manner.opened && manner.waits !== true && marked && isLikely(own, EXCUSED) && shrugsOff(told.text);
    const line = excuses ? { text: '' } : hot ? { ...told, text: untailed(told.text) } : told;
    return {
      gap: sentence.gap,
      ...line,
      likely: own.reduce((sum, { likely }) => sum + likely, 0) / Math.max(1, own.length),
      sure:
        heard.judgement !== undefined &&
        (stated !== undefined || isSure(line.text, own) || isToldAll(line.text, own, heard)),
    };
  });
}

/** What a cold reply is taken for where nothing but its coldness speaks for it. */
const VAGUE: ReadonlySet<Kind> = new Set(['deflection', 'boilerplate', 'dismissal']);

/** "Not veneer. NOT VENEER!!!": what is said twice is not all heat; the second goes. */
const bareOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** From here on, on average, what is so at any time is no answer. */
const EXCUSED = 0.5;
/** From here on, on average, a sentence of a cold reply that is marked goes whole. */
const MARKED = 0.7;
const isLikely = (own: readonly Weighed[], least: number) =>
  own.reduce((sum, { likely }) => sum + likely, 0) >= least * own.length;

/** What is left of a mock yes is no answer. */
const BARE_ANSWER = /^(?:(?:oh|ah),? )?(?:yes|no)[.!]*$/iu;

type Left = Omit<Retriable, 'gap'>;

/** A notice to all may be as likely to go as to stay: how loud it is tells little. */
const isToldAll = (text: string, own: readonly Weighed[], { context }: HeardDraft) =>
  context.parent === undefined && isNotice(text) && own.every(({ likely }) => likely < 0.5);

/** True where an encoder has read the words and none that stays is at all likely to go. */
const isSure = (text: string, own: readonly Weighed[]) =>
  own.every((word) => word.likely < DOUBTED || !text.toLowerCase().includes(word.text.toLowerCase()));

/** True where the twin says something of its own that the sentence did not, or what was canned now says plainly what it is about. */
const saysMore = (twin: string, text: string) =>
  (HOLDS.test(twin) && !HOLDS.test(text)) || ((MATTER.test(twin) || INFORMS.test(text)) && plainer(twin, text));
const plainer = (twin: string, text: string) =>
  twin.split(' ').length < text.split(' ').length - 2 && !STOCK.test(twin.replace(/[.!]+$/u, '')) && carriesVerb(twin);
/** What leads up to news, however stiffly. */
const INFORMS =
  /\b(?:please|kindly) (?:be (?:informed|advised|aware|notified)|note)\b|\b(?:inform|advise|notify|announce|confirm)(?: you)? that\b|\b(?:excited|pleased|delighted|proud|happy|thrilled) to (?:announce|share|confirm)\b|^(?:as (?:a )?part of|in line with|in keeping with|in order to|as a valued|please accept)\b/iu;
/** What the tables of canned wording leave where it held any matter. */
const MATTER =
  /^(?:I've decided to|We've decided to|There are improvements|Thank you to everyone who)\b| has (?:an?|the|its|their|our) \p{L}|\bmay be delayed\b|^(?:Now available:|There will be) /iu;

/** "Round of applause for my neighbours, who have discovered bowling": all mockery, and all that tells what is wrong. */
const feignsWhatIsTold = (text: string, { parent, waits, kinds }: Manner) => {
  if (parent !== '' || waits !== true || !kinds.has('snark')) return false;
  const told = unmask(text.replaceAll('’', "'"), true);
  return told !== undefined && !/^(?:@\w+ )?this is about\b/iu.test(told) && carriesVerb(told);
};

/** True where an encoder has read a sentence and all but knows that it goes whole: the rules put nothing of it back. */
const isBeyondDoubt = ({ sentence: { text }, own, cuts: [best], heard, manner }: Sight) =>
  heard.judgement !== undefined &&
  best?.every((goes) => goes) === true &&
  ![recast(text, manner), retold(text.replaceAll('’', "'")) ?? ''].some((twin) => saysMore(twin, text)) &&
  isLikely(own, BEYOND_DOUBT) &&
  !feignsWhatIsTold(text, manner);

/** True where who is sent away is sent to somebody who can be reached. */
const sentsAway = ({ sentence: { text, start, end }, heard }: Sight) =>
  HARD_FACT.test(text) &&
  heard.findings.some(({ kind, span }) => kind === 'deflection' && span.start < end && span.end > start);

function cutDown(sight: Sight, small: boolean): Left {
  const { sentence, own, cuts, doubted, manner, begun } = sight;
  const twin = recast(sentence.text, manner);
  const plainly = manner.kinds.has('boilerplate') ? plainWords : (text: string) => text;
  if (!cuts[0]?.includes(true)) {
    // "It shuts at 5.30 because of you": what only hangs on its end goes, however little it weighs.
    const barbless = doubted && sentence.text.startsWith(twin.replace(/[.!]+$/u, ''));
    if (twin !== sentence.text && (barbless || (sentsAway(sight) && !readsHot(twin)))) return { text: twin };
    if (!doubted || !readsHot(sentence.text)) return { text: plainly(sentence.text), others: () => others(sight) };
    if (!readsHot(twin)) return { text: twin };
    // What reads hot may hang on its end alone, "… since October and you know it", or on a word, "Relax, …".
    const spot = leftBy(
      sentence,
      own,
      own.map(({ likely }) => likely >= BEYOND_DOUBT),
    );
    const calm = [...others(sight), spot].find((text) => text.split(' ').length > STUMP && !readsHot(text));
    return { text: calm === undefined ? (HARD_FACT.test(twin) ? twin : '') : begun(calm) };
  }
  if (
    twin !== sentence.text &&
    (HOLDS.test(twin) || saysMore(twin, sentence.text)) &&
    !readsHot(twin) &&
    !dangles(twin)
  )
    return { text: twin, others: () => [withoutElse(twin), ...others(sight)] };
  const left = standing(sight);
  const kept = left === '' ? keptWhole(sight, twin) : undefined;
  if (kept !== undefined) return { text: kept };
  if (BARE_ANSWER.test(left) && manner.kinds.has('snark') && isLikely(own, MARKED)) return { text: '' };
  const said = plainly(uncalled(left));
  return { text: small || said.startsWith('@') ? said : upperFirst(said), others: () => others(sight) };
}

/** Below this, on average, what only tells something goes for what stands around it. */
const DOUBTFUL = 0.62;

/** What stays of a sentence that no cut leaves anything of, if anything should. */
function keptWhole(sight: Sight, twin: string): string | undefined {
  const { sentence, own, cuts, heard, manner, begun } = sight;
  const { text, start, end } = sentence;
  const likely = own.reduce((sum, word) => sum + word.likely, 0) / own.length;
  const marks = heard.findings.filter(({ span }) => span.start < end && span.end > start);
  const plain = marks.every(({ kind }) => kind === 'cold-reply') && likely < DOUBTFUL && isPlainlyTold(text);
  if (plain && manner.kinds.has('snark') && heard.judgement !== undefined && !readsHot(text)) return begun(text);
  const lefts = cuts.map((cut) => leftBy(sentence, own, cut));
  const kept = spared({ text, twin, lefts, likely, marks, context: heard.context }, readsHot);
  return kept === undefined ? undefined : begun(kept);
}
