import type { Verdict } from '../coach/context';
import type { Kind } from '../coach/kinds';
import { bodyOf } from './assemble';
import { HARD_FACT } from './facts';
import type { Look } from './look';
import { anchored } from './repair/antecedent';
import { edited } from './repair/edited';
import { withoutExcuses } from './repair/excuses';
import { lowered } from './repair/lower';
import { cooled, type Manner, type Mended, mend, readsHot } from './repair/mend';
import { merged } from './repair/merge';
import { isOrder } from './repair/plead';
import { type Retriable, retried } from './repair/retried';
import { withoutTags } from './repair/tags';
import { spelledOut } from './repair/telegraphic';
import { upperFirst } from './repair/tidy';
import { titled } from './repair/titled';
import { addressed } from './repair/whoever';
import { isChase } from './structure/chase';
import { hearing, holdsFact, type Part, partsOf, withHottest } from './structure/heat';
import { STOCK } from './structure/stock-phrases';
import { carriesVerb } from './structure/tagged';

/** Who takes the heat out: an editor’s eye, learnt, or the rules. */
export type Way = 'editor' | 'rules';

/** What is left of a draft, sentence by sentence; the detectors are asked again until they are content or nothing more can go. */
export function linesOf(
  way: Way,
  verdict: Verdict,
  tags: ReadonlySet<string>,
  manner: Manner,
  look: Look,
): readonly Mended[] {
  const { report, findings, judgement } = verdict;
  const draft = report.text;
  const flags = (words: string) => look(words).some(({ kind }) => kind !== 'cold-reply');
  const calm = (text: string) => lowered(withoutTags(text, tags) ?? '', draft, manner);
  const calmed = ({ others, ...line }: Retriable): Retriable => ({
    ...line,
    text: calm(line.text),
    ...(others && { others: () => others().map(calm) }),
  });
  const polished = (parts: readonly Part[]) => parts.map((part) => calmed(mend(part, manner)));
  let lines: readonly Retriable[] =
    way === 'editor'
      ? edited(draft, { findings, context: report.context, judgement }, tags, manner).map((line) =>
          calmed(cooled(line, manner)),
        )
      : ruled(verdict, tags, manner, look, polished, flags);
  const sure = lines.filter((line) => line.sure === true && line.text !== '').map(({ text }) => text);
  // An invitation without its tag still says what can be won, which a pitch would not.
  const inviting = findings.every(({ kind }) => kind === 'campaign-hashtag');
  // What is only mildly marked stays where what read the whole draft is sure of it; the checks have the last word.
  const marks: Look = (text) =>
    look(text).filter(
      ({ kind, heat, quote }) =>
        !ADDED_TO.includes(kind) &&
        !(inviting && kind === 'boilerplate') &&
        !(heat === 1 && kind === 'boilerplate' && instructs(quote)) &&
        !(
          heat === 1 &&
          kind === 'deflection' &&
          (namesWho(quote) || (isOrder(quote.replace(/^please /iu, '')) && !SENT_OFF.test(quote)))
        ) &&
        !(heat === 1 && kind !== 'boilerplate' && !readsHot(quote) && sure.some((words) => words.includes(quote))),
    );
  lines = retried(lines, bodyOf, marks);
  for (let round = 0; round < 2; round++) {
    const body = bodyOf(lines);
    const left = body === '' ? [] : marks(body);
    if (left.length === 0) break;
    lines = polished(partsOf(body, left, flags, hearing(left), true));
  }
  const kept = anchored(withoutMarked(lines, marks, manner.waits === true), draft, (words) => look(words).length === 0);
  const known = kept.map((line) => (sure.includes(line.text) ? { ...line, sure: true } : line));
  const named =
    report.context.parent === undefined && manner.kinds.has('boilerplate') && !manner.kinds.has('non-apology')
      ? titled(known, draft)
      : known;
  const loud = report.context.parent === undefined && manner.kinds.has('shouting');
  const answers = manner.opened && (manner.kinds.has('non-apology') || manner.kinds.has('cold-reply'));
  const stated = loud ? named.map((line) => ({ ...line, text: upperFirst(line.text.replace(NO_TO_ALL, '')) })) : named;
  const owned = answers ? withoutExcuses(stated) : stated;
  const telling = manner.opened && manner.kinds.has('cold-reply');
  const told = telling ? owned.map((line) => ({ ...line, text: spelledOut(line.text) })) : owned;
  return led(saidOnce(reasoned(withoutChoice(told, draft), manner))).map((line, index, all) => ({
    ...line,
    text: addressed(line.text, all.slice(index + 1).find(({ text }) => text !== '')?.text),
  }));
}

/** "NO WE DON'T DO HALF PORTIONS", told to all, answers nobody. */
const NO_TO_ALL = /^No,? (?=(?:we|you|they|it|I) \p{L}+(?:n['’]t| not)\b|(?:we|you|they) can(?:['’]t|not)\b)/u;

/** An order that only sends somebody away. */
const SENT_OFF = /\b(?:yourself|yourselves|elsewhere|them|him|her)\b/iu;

/** Whose work it is, by name. */
const WHO_DOES_IT =
  /^(?!.*\b(?:[Nn]ot|[Nn]o say|[Nn]othing|[Cc]an['’]?t|[Cc]annot)\b).*\b(?:(?:contracted|subcontracted|handed)(?: out)? to|(?:run|handled|managed|owned|operated|serviced|cleaned|maintained) by|belongs? to|comes? under|(?:is|are) with) (?:the [\p{Ll} ]+?,? )?\p{Lu}|^\p{Lu}[\p{L} ]{1,30}? (?:does|do|runs?|handles?|looks? after|manages?|owns?|operates?|cleans?|suppl(?:y|ies)|publish(?:es)?|makes?|sells?|sets?) (?:the|those|these|our|that|all)\b/u;

export const namesWho = (words: string): boolean => WHO_DOES_IT.test(words) || TURN_TO.test(words);

/** Asked for, no longer told off: "please raise it with Hollis Trewin". */
const TURN_TO = /\bplease (?:ask|contact|ring|call|raise|speak|email|try|use|write|report|message|go back)\b/iu;

/** A thing to do, by name, however stiffly it is asked: "Please ensure Wi-Fi Calling is enabled". */
const instructs = (words: string) =>
  /^(?:please |kindly )?(?:ensure|make sure|check|keep|retain|allow|bring|have|return|complete|provide|quote|include|attach|arrive|wait|use)\b/iu.test(
    words,
  ) && !STOCK.test(words.replace(/[.!]+$/u, ''));

function ruled(
  verdict: Verdict,
  tags: ReadonlySet<string>,
  manner: Manner,
  look: Look,
  polished: (parts: readonly Part[]) => readonly Mended[],
  flags: (words: string) => boolean,
): readonly Mended[] {
  const draft = verdict.report.text;
  const start = merged(draft);
  const findings = start === draft ? verdict.findings : look(start);
  // Capitals are lowered and an invitation loses its tag: neither costs any words.
  const wordless = [...manner.kinds].every((kind) => kind === 'campaign-hashtag' || kind === 'shouting');
  const hear = wordless ? () => 0 : hearing(findings, start === draft ? verdict.judgement : undefined);
  const parts = partsOf(start, findings, flags, hear);
  const mendable = tags.size > 0 || ADDED_TO.some((kind) => manner.kinds.has(kind));
  const heard = polished(mendable ? parts : withHottest(parts, hear));
  // Where a likelihood would leave nothing at all, only what is known to be hot goes.
  return bodyOf(heard) === '' && !manner.opened ? polished(partsOf(start, findings, flags)) : heard;
}

/** "Because it is shut." answers a why; behind an apology it hangs in the air. */
const REASON = /^because (?=\p{L}+ [^,]+\.$)/iu;
const reasoned = ([first, ...rest]: readonly Mended[], { opened }: Manner): readonly Mended[] =>
  first === undefined || !opened || !REASON.test(first.text)
    ? [...(first === undefined ? [] : [first]), ...rest]
    : [{ ...first, text: upperFirst(first.text.replace(REASON, '')) }, ...rest];

/** "But thank you" needs no "but" once the sentence before it is gone. */
const LED = /^(?:but|and|so|or|yet|though|then)[,:]?\s+(?=\p{L})/iu;

/** "Up to you." chose between two things of which one is gone. */
const CHOICE =
  /^(?:(?:it['’]s )?(?:up to you|your (?:call|choice|move|decision)|take your pick|you (?:choose|decide)))[.!]*$/iu;

const withoutChoice = (lines: readonly Mended[], draft: string): readonly Mended[] =>
  lines.map((line, index) =>
    CHOICE.test(line.text) && /\bor\b/iu.test(draft) && !/\bor\b/iu.test(lines[index - 1]?.text ?? '')
      ? { ...line, text: '' }
      : line,
  );

/** "And Monday." only went on with the sentence before it. */
const answers = (text: string) =>
  text.split(/\s+/u).length <= 3 && !HARD_FACT.test(text) && !carriesVerb(text) && !isOrder(text);

function led(lines: readonly Mended[]): readonly Mended[] {
  return lines.map((line, index) =>
    (lines[index - 1]?.text ?? 'none') === '' && / anyway(?=[,.!]|$)/iu.test(line.text) && !/^anyway/iu.test(line.text)
      ? { ...line, text: line.text.replace(/ anyway(?=[,.!]|$)/iu, '') }
      : LED.test(line.text) && (lines[index - 1]?.text ?? 'none') === ''
        ? { ...line, text: answers(line.text) ? '' : upperFirst(line.text.replace(LED, '')) }
        : line,
  );
}

/** "Still waiting." adds nothing to a sentence that now says what for. */
const saidOnce = (lines: readonly Mended[]): readonly Mended[] =>
  lines.map((line, index) =>
    /^still waiting[.!]*$/iu.test(line.text) && /\bstill waiting for\b/iu.test(lines[index - 1]?.text ?? '')
      ? { ...line, text: '' }
      : line,
  );

/** What is marked even now goes as whole sentences, unless one holds something that can be acted on. */
function withoutMarked(lines: readonly Mended[], look: Look, waits: boolean): readonly Mended[] {
  const body = bodyOf(lines);
  const marked = body === '' ? [] : look(body);
  if (marked.length === 0) return lines;
  let from = 0;
  return lines.map((line) => {
    const start = line.text === '' ? -1 : body.indexOf(line.text, from);
    if (start < 0) return line;
    from = start + line.text.length;
    const hits = marked.filter(({ span }) => span.start < from && span.end > start);
    const mild = hits.every(({ heat, quote }) => heat === 1 && !readsHot(quote));
    const held = mild ? holdsFact(line.text) || (waits && isChase(line.text)) : HARD_FACT.test(line.text);
    return hits.length > 0 && !held ? { ...line, text: '' } : line;
  });
}

/** Kinds that are mended without cutting any words. */
const ADDED_TO: readonly Kind[] = ['cold-reply', 'shouting'];
