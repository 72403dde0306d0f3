import type { Verdict } from '../coach/context';
import type { Kind } from '../coach/kinds';
import { bodyOf } from './assemble';
import { HARD_FACT } from './facts';
import type { Look } from './look';
import { anchored } from './repair/antecedent';
import { isAskedFor, lacks } from './repair/asked-for';
import { edited } from './repair/edited';
import { finished } from './repair/finished';
import { handedOn } from './repair/handed-on';
import { lowered } from './repair/lower';
import { cooled, type Manner, type Mended, mend, readsHot } from './repair/mend';
import { merged } from './repair/merge';
import { elseOnlyDenies, handsOn, plainPart } from './repair/plain-part';
import { type Retriable, retried } from './repair/retried';
import { isNotice } from './repair/reworded';
import { withoutTags } from './repair/tags';
import { isChase } from './structure/chase';
import { hearing, holdsFact, type Part, partsOf, withHottest } from './structure/heat';
import { sentencesOf } from './structure/sentences';

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
  lines = helped(lines, draft, manner, look, calm);
  const sure = lines.filter((line) => line.sure === true && line.text !== '').map(({ text }) => text);
  // An invitation without its tag still says what can be won, which a pitch would not.
  const inviting = findings.every(({ kind }) => kind === 'campaign-hashtag');
  const complains = manner.waits === true && manner.parent === '';
  // What is only mildly marked stays where what read the whole draft is sure of it; the checks have the last word.
  const marks: Look = (text) =>
    look(text).filter((mark) => {
      const { kind, heat, quote } = mark;
      return (
        !ADDED_TO.includes(kind) &&
        !(inviting && kind === 'boilerplate') &&
        !isAskedFor(mark) &&
        !(complains && lacks(mark)) &&
        !(heat === 1 && kind !== 'boilerplate' && !readsHot(quote) && sure.some((words) => words.includes(quote)))
      );
    });
  lines = retried(lines, bodyOf, marks);
  for (let round = 0; round < 2; round++) {
    const body = bodyOf(lines);
    const left = body === '' ? [] : marks(body);
    if (left.length === 0) break;
    lines = polished(partsOf(body, left, flags, hearing(left), true));
  }
  const kept = anchored(withoutMarked(lines, marks, manner.waits === true), draft, (words) => !flags(words));
  const known = kept.map((line) => (sure.includes(line.text) ? { ...line, sure: true } : line));
  return finished(known, draft, manner);
}

/** Who hands the reader on says who does the thing and how to reach them in one sentence, whatever a cut would leave of the two. */
function helped(
  lines: readonly Retriable[],
  draft: string,
  { parent, kinds }: Manner,
  look: Look,
  calm: (text: string) => string,
): readonly Retriable[] {
  if (parent === '') return lines;
  const sentences = sentencesOf(draft).map(({ text }) => text);
  if (sentences.length !== lines.length) return lines;
  const dodges = DODGES.some((kind) => kinds.has(kind));
  // A cold reply that jeers hands nobody on.
  const disowns = dodges && !(kinds.has('snark') && DODGES.every((kind) => kind === 'cold-reply' || !kinds.has(kind)));
  const told = dodges ? handedOn(sentences) : [];
  return lines.map((line, at) => {
    const sentence = sentences[at] ?? '';
    const gone = line.text === '' && (disowns || handsOn(sentence));
    const plain = gone || disowns ? plainPart(sentence) : undefined;
    const left = bare(line.text);
    const stands =
      plain !== undefined &&
      (gone || left === bare(plain) || (left === bare(sentence) && elseOnlyDenies(sentence, plain)));
    const part = stands && look(plain).every(({ kind }) => DODGES.includes(kind)) ? plain : undefined;
    const text = told[at] ?? part;
    return text === undefined ? line : { gap: line.gap, text: calm(text), sure: true };
  });
}

const bare = (text: string) => text.replaceAll('’', "'").replace(/[.!]+$/u, '');

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
    const held = mild
      ? holdsFact(line.text) || isNotice(line.text) || (waits && isChase(line.text))
      : HARD_FACT.test(line.text);
    return hits.length > 0 && !held ? { ...line, text: '' } : line;
  });
}

/** What a draft that hands its reader on is marked for. */
const DODGES: readonly Kind[] = ['deflection', 'denial', 'blame', 'cold-reply'];
/** Kinds that are mended without cutting any words. */
const ADDED_TO: readonly Kind[] = ['cold-reply', 'shouting'];
