import type { Account, Context, Reading, Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import type { Kind } from '../coach/kinds';
import { bodyOf, type Line } from './assemble';
import { HARD_FACT } from './facts';
import { type Acknowledgement, acknowledge, isQuestion, needsAcknowledgement, personOf } from './parent/acknowledge';
import { eventOf, tellsAmiss } from './parent/event';
import type { Person } from './parent/flip';
import { lowered } from './repair/lower';
import { type Manner, type Mended, mend, readsHot } from './repair/mend';
import { merged } from './repair/merge';
import { hotTags, withoutTags } from './repair/tags';
import { upperFirst } from './repair/tidy';
import { hearing, holdsFact, type Part, partsOf, withHottest } from './structure/heat';
import type { Voice } from './voice';

/** What the coach would mark in a text that answers the same post. */
export type Look = (text: string) => readonly Finding[];

/** All that the strategies need to know of one draft; made once, read by each. */
export type Task = {
  readonly draft: string;
  readonly account: Account | undefined;
  readonly voice: Voice;
  readonly person: Person;
  readonly kinds: ReadonlySet<Kind>;
  /** The draft's sentences with the heat taken out, in order. */
  readonly lines: readonly Line[];
  /** Present where the answer must begin with the other side. */
  readonly opening: Acknowledgement | undefined;
  /** True where there is a post being answered. */
  readonly answering: boolean;
  /** Tags that no rewrite may hold. */
  readonly tags: ReadonlySet<string>;
};

const BARE_SORRY = /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very |really )?(?:sorry|apologies)\W*$/iu;
const OWNING =
  /^(?:@\w+[,:]?\s+)*(?:(?:hi|hello|hey|dear)\b[^,.!]*[,.!]\s*)?(?:(?:oh no|oh dear|ah)[,.!]?\s+)?(?:(?:we|i)(?:'re|'m|’re|’m| are| am)? (?:so |very |really |truly |deeply )*(?:sorry|apologi[sz]e)|(?:so |very |really )?sorry (?!to bother)|(?:our|my|sincere|many) (?:sincere )?apologies|apologies|(?:you(?:'|’)re|you are) (?:absolutely )?right|no words|that(?:'|’)s on (?:us|me)|our mistake|my mistake|our fault|my fault|my bad|i (?:can|do) (?:see|hear|understand)|i (?:agree|understand|hear)|that(?:'|’)s (?:rough|awful|terrible|horrible|not good|a long|too long|a shame|rotten|grim)|thank you for telling|.*,? and (?:we|i)(?:['’](?:re|m)| are| am) (?:so )?sorry|thanks for (?:telling|flagging|letting|asking|raising|checking))/iu;

/** What is left of a draft, sentence by sentence; the detectors are asked again until they are content or nothing more can go. */
function mendedLines(verdict: Verdict, tags: ReadonlySet<string>, manner: Manner, look: Look): readonly Mended[] {
  const draft = verdict.report.text;
  const flags = (words: string) => look(words).some(({ kind }) => kind !== 'cold-reply');
  const polished = (parts: readonly Part[]) =>
    parts.map((part) => {
      const line = mend(part, manner);
      return { ...line, text: lowered(withoutTags(line.text, tags) ?? '', draft, manner) };
    });
  const start = merged(draft);
  const findings = start === draft ? verdict.findings : look(start);
  // Capitals are lowered and an invitation loses its tag: neither costs any words.
  const wordless = [...manner.kinds].every((kind) => kind === 'campaign-hashtag' || kind === 'shouting');
  const hear = wordless ? () => 0 : hearing(findings, start === draft ? verdict.judgement : undefined);
  const parts = partsOf(start, findings, flags, hear);
  const mendable = tags.size > 0 || ADDED_TO.some((kind) => manner.kinds.has(kind));
  const heard = polished(mendable ? parts : withHottest(parts, hear));
  // Where a likelihood would leave nothing at all, only what is known to be hot goes.
  let lines = bodyOf(heard) === '' && !manner.opened ? polished(partsOf(start, findings, flags)) : heard;
  for (let round = 0; round < 2; round++) {
    const body = bodyOf(lines);
    const left = body === '' ? [] : look(body).filter(({ kind }) => !ADDED_TO.includes(kind));
    if (left.length === 0) break;
    lines = polished(partsOf(body, left, flags, hearing(left), true));
  }
  return led(withoutMarked(lines, look));
}

/** "But thank you" needs no "but" once the sentence before it is gone. */
const LED = /^(?:but|and|so|or|yet|though|then)[,:]?\s+(?=\p{L})/iu;

function led(lines: readonly Mended[]): readonly Mended[] {
  return lines.map((line, index) =>
    LED.test(line.text) && (lines[index - 1]?.text ?? 'none') === ''
      ? { ...line, text: upperFirst(line.text.replace(LED, '')) }
      : line,
  );
}

/** What is marked even now goes as whole sentences, unless one holds something that can be acted on. */
function withoutMarked(lines: readonly Mended[], look: Look): readonly Mended[] {
  const body = bodyOf(lines);
  const marked = body === '' ? [] : look(body).filter(({ kind }) => !ADDED_TO.includes(kind));
  if (marked.length === 0) return lines;
  let from = 0;
  return lines.map((line) => {
    const start = line.text === '' ? -1 : body.indexOf(line.text, from);
    if (start < 0) return line;
    from = start + line.text.length;
    const hits = marked.filter(({ span }) => span.start < from && span.end > start);
    const mild = hits.every(({ heat, quote }) => heat === 1 && !readsHot(quote));
    const held = mild ? holdsFact(line.text) : HARD_FACT.test(line.text);
    return hits.length > 0 && !held ? { ...line, text: '' } : line;
  });
}

/** Kinds that are mended without cutting any words. */
const ADDED_TO: readonly Kind[] = ['cold-reply', 'shouting'];

/** A line that answers the charge itself; owning up beside it would contradict the writer. */
const DISPUTES =
  /^(?:(?:I|we)(?:['’](?:ve|d)| have)? (?:had (?!no|\\d+ (?:wines?|beers?|drinks?))|did|sent|told|said|wrote|asked|never|didn['’]t)\b|(?:she|he|they) said\b|(?:it|that|this)(?: is|['’]s) not\b)|\bnot (?:true|accurate|correct|what)\b|\bstands?\b/iu;

/** Reads a draft for rewriting. */
export function taskOf(verdict: Verdict, voice: Voice, look: Look): Task {
  const { report } = verdict;
  const draft = report.text;
  const { context } = report;
  const person = personOf(draft, voice.person);
  const tags = hotTags(draft, verdict.findings);
  const own = partsOf(draft, []).flatMap(({ clauses }) => clauses.flatMap((clause) => [...clause.kinds]));
  const kinds = new Set([...verdict.findings.map(({ kind }) => kind), ...own]);
  const opened = opens(context, report.reading, kinds);
  const parent = context.parent?.text ?? '';
  const [sorry, have] = person === 'we' ? ["We're", "We've"] : ["I'm", "I've"];
  const mendedAll = mendedLines(verdict, tags, { sorry, have, kinds, opened, parent }, look);
  // A bare "Sorry." left of a half apology makes room for one that says what for.
  const lines = opened
    ? mendedAll.map((line) => (BARE_SORRY.test(line.text) ? { ...line, text: '' } : line))
    : mendedAll;
  const owns = lines.some((line) => OWNING.test(line.text) && !readsHot(line.text));
  const disputed =
    (context.account === 'personal' || context.account === 'press') && lines.some(({ text }) => DISPUTES.test(text));
  return {
    draft,
    account: context.account,
    voice,
    person,
    kinds,
    lines,
    answering: context.parent !== undefined,
    tags,
    opening: owns ? undefined : openingOf(verdict, kinds, opened, person, { disputed, answer: bodyOf(lines) }),
  };
}

/** Kinds that mean that the other side was owed a word, whatever its post sounds like to the detectors. */
const OWED: readonly Kind[] = [
  'cold-reply',
  'deflection',
  'boilerplate',
  'non-apology',
  'denial',
  'blame',
  'dismissal',
];

function opens(context: Context, reading: Reading | undefined, kinds: ReadonlySet<Kind>): boolean {
  if (context.parent === undefined) return false;
  if (needsAcknowledgement(context, reading) || kinds.has('cold-reply')) return true;
  const house = context.account !== 'personal' && context.account !== 'press';
  if (!house || isQuestion(context.parent.text) || reading?.praise) return false;
  const owed = OWED.some((kind) => kinds.has(kind));
  return tellsAmiss(context.parent.text) || (owed && eventOf(context.parent.text, 'we') !== undefined);
}

function openingOf(
  verdict: Verdict,
  kinds: ReadonlySet<Kind>,
  opened: boolean,
  person: Person,
  stance: { readonly answer: string; readonly disputed: boolean },
): Acknowledgement | undefined {
  if (opened) return acknowledge(verdict.report.context, person, stance);
  const sorry = person === 'we' ? "We're sorry." : "I'm sorry.";
  const dodged = kinds.has('non-apology');
  return dodged ? { owning: sorry, naming: sorry, plain: sorry, late: '' } : undefined;
}
