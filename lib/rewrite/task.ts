import type { Account, Context, Reading, Report, Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import type { Kind } from '../coach/kinds';
import type { Line } from './assemble';
import { type Acknowledgement, acknowledge, needsAcknowledgement, personOf } from './parent/acknowledge';
import type { Person } from './parent/flip';
import { calmCase } from './repair/calm-case';
import { type Mended, mend, readsHot } from './repair/mend';
import { hotTags, withoutTags } from './repair/tags';
import { type Part, partsOf } from './structure/heat';
import type { Voice } from './voice';

export type Analyse = (text: string, context?: Context) => Report;

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
  /** Tags that no rewrite may hold. */
  readonly tags: ReadonlySet<string>;
  /** True where heat and facts could not be parted. */
  readonly stuck: boolean;
};

const OWNING =
  /^(?:@\w+[,:]?\s+)*(?:(?:hi|hello|hey|dear)\b[^,.!]*[,.!]\s*)?(?:(?:oh no|oh dear|ah)[,.!]?\s+)?(?:(?:we|i)(?:'re|'m|’re|’m| are| am)? (?:so |very |really |truly |deeply )*(?:sorry|apologi[sz]e)|(?:so |very |really )?sorry (?!to bother)|(?:our|my|sincere|many) (?:sincere )?apologies|apologies|(?:you(?:'|’)re|you are) (?:absolutely )?right|no words|that(?:'|’)s on (?:us|me)|our mistake|my mistake|our fault|my fault|my bad|thank you for telling|thanks for (?:telling|flagging|letting|asking|raising|checking))/iu;
const SARCASTIC_EMOJI =
  /\s*(?:🙄|😒|🤡|💅|👋|🖕|😤|🤦\S*|🤷\S*|🥱|🤭|😏|🙃|🐑|🍿|🎻|🤐|😴|👎|💀|🤪|😬)(?:\uFE0F|\u200D|♀|♂)*/gu;
const CHEERING_EMOJI = /\s*(?:👏|👍|😂|🤣|😊|🙏|😘|🎉|🏆|🥇|💪|😍|❤️|😁|😉)+\uFE0F*(?=\s|$)/gu;
const PILED = /([!?])[!?]+/gu;

function lowered(text: string, draft: string, parent: string, kinds: ReadonlySet<Kind>): string {
  const calm = calmCase(text, [draft, parent])
    .replace(PILED, (marks) => (marks.includes('?') ? '?' : kinds.has('shouting') ? '.' : '!'))
    .replace(SARCASTIC_EMOJI, '');
  return kinds.has('snark') || kinds.has('hostility') ? calm.replace(CHEERING_EMOJI, '') : calm;
}

function mended(text: string, findings: readonly Finding[], sorry: string): readonly Mended[] {
  const marksOf = (words: string): Part =>
    partsOf(words, [])[0] ?? {
      sentence: { text: words, start: 0, end: words.length, gap: '' },
      clauses: [],
      ending: '',
    };
  return partsOf(text, findings).map((part) => mend(part, sorry, marksOf));
}

/** What is left of a draft, sentence by sentence; the detectors are asked again until they are content or nothing more can go. */
function mendedLines(
  draft: string,
  verdict: Verdict,
  sorry: string,
  tags: ReadonlySet<string>,
  analyse: Analyse,
): readonly Mended[] {
  const parent = verdict.report.context.parent?.text ?? '';
  const kinds = new Set(verdict.findings.map(({ kind }) => kind));
  const polished = (lines: readonly Mended[]) =>
    lines.map((line) => ({ ...line, text: lowered(withoutTags(line.text, tags) ?? '', draft, parent, kinds) }));
  let lines = polished(mended(draft, verdict.findings, sorry));
  for (let round = 0; round < 2; round++) {
    const body = lines
      .map((line) => (line.text === '' ? '' : line.text + (line.gap || ' ')))
      .join('')
      .trimEnd();
    const left = analyse(body, verdict.report.context).findings.filter(
      ({ kind }) => kind !== 'cold-reply' && kind !== 'shouting',
    );
    if (left.length === 0 || body === '') break;
    lines = polished(mended(body, left, sorry));
  }
  return lines;
}

/** Reads a draft for rewriting. */
export function taskOf(verdict: Verdict, voice: Voice, analyse: Analyse): Task {
  const { report } = verdict;
  const draft = report.text;
  const { context } = report;
  const person = personOf(draft, voice.person);
  const tags = hotTags(draft, verdict.findings);
  const kinds = new Set(verdict.findings.map(({ kind }) => kind));
  const lines = mendedLines(draft, verdict, person === 'we' ? "We're" : "I'm", tags, analyse);
  const owns = lines.some((line) => OWNING.test(line.text) && !readsHot(line.text));
  const disputed =
    (context.account === 'personal' || context.account === 'press') && (kinds.has('denial') || kinds.has('blame'));
  return {
    draft,
    account: context.account,
    voice,
    person,
    kinds,
    lines,
    tags,
    opening: !owns ? openingOf(context, report.reading, person, disputed, kinds) : undefined,
    stuck: lines.some((line) => line.stuck),
  };
}

function openingOf(
  context: Context,
  reading: Reading | undefined,
  person: Person,
  disputed: boolean,
  kinds: ReadonlySet<Kind>,
): Acknowledgement | undefined {
  const sorry = person === 'we' ? "We're sorry." : "I'm sorry.";
  if (needsAcknowledgement(context, reading) || (context.parent !== undefined && kinds.has('cold-reply')))
    return acknowledge(context, reading, person, disputed);
  return kinds.has('non-apology') ? { owning: sorry, naming: sorry, plain: sorry, late: '' } : undefined;
}
