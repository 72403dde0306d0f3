import type { Context, Report, Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import { marksOf } from '../coach/verdict';
import { isSignOff, withHandles } from './assemble';
import { briefer } from './briefer';
import { type Fault, faultOf } from './check';
import { HARD_FACT, lostFacts } from './facts';
import { fullerTask, mayComeBack } from './fuller';
import type { Way } from './lines';
import type { Look } from './look';
import { outlineOf } from './outline';
import { asksCalmly, isAskedFor, namesWho } from './repair/asked-for';
import { merged } from './repair/merge';
import type { Advice, Rewrite } from './rewrite';
import { STRATEGY_LIST, type Strategy } from './strategies/registry';
import { type Task, tasksOf } from './task';
import type { Voice } from './voice';
import { voiced } from './voiced';

const MOST_SHOWN = 3;
/** The rules are asked where the editor’s eye finds nothing that may be shown. */
const WAYS: readonly Way[] = ['editor', 'rules'];

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The detectors are asked about the same words by several strategies; once is enough. */
function remembered(look: Look): Look {
  const seen = new Map<string, ReturnType<Look>>();
  return (text) => {
    const known = seen.get(text) ?? look(text);
    seen.set(text, known);
    return known;
  };
}

/** What to offer instead of a draft that a coach would stop: up to three texts, best first, or the outline of one. */
export function advise(verdict: Verdict, voice: Voice, analyse: (text: string, context?: Context) => Report): Advice {
  const { report } = verdict;
  if (!report.english || (verdict.findings.length === 0 && verdict.heat === 0)) return { rewrites: [] };
  const look = remembered((text) => marksOf(analyse(text, report.context)));
  const taskBy = tasksOf(verdict, voice, look);
  const doubtful: Rewrite[] = [];
  let read: Task | undefined;
  let doubted: readonly Rewrite[] | undefined;
  for (const way of waysFor(verdict)) {
    const task = taskBy(way);
    read = task;
    const whole = written(task, report.context, look);
    if (whole.good.length > 0) {
      if (verdict.judgement === undefined) return { rewrites: whole.good };
      const rewrites = ordered({ ...whole, doubtful: doubted ?? whole.doubtful }, look);
      const [best] = rewrites;
      const fuller = best && way === 'editor' ? fullerThan(best, task, taskBy, report.context, look) : undefined;
      return { rewrites: best && fuller !== undefined ? [{ ...best, fuller }, ...rewrites.slice(1)] : rewrites };
    }
    const held = way === 'editor' ? heldOf(whole.doubtful, task, look) : [];
    if (way === 'editor') doubted = held.length > 0 ? held : whole.doubtful;
    // What only a doubtful mark speaks against is the rules’ own before it is an editor’s: they cut what is marked.
    doubtful[way === 'rules' && verdict.judgement === undefined ? 'unshift' : 'push'](...whole.doubtful);
    // Where the rest will not do, what can be acted on may still stand behind an apology of its own.
    const facts = task.lines.filter(({ text }) => HARD_FACT.test(text) || isSignOff(text));
    const bare =
      way === 'rules' && task.opening !== undefined
        ? written({ ...task, lines: facts }, report.context, look).good
        : [];
    // An apology that would be all gives way to a text with matter where the whole engine is asked about it next.
    const withMatter = facts.length === 0 && verdict.judgement !== undefined ? doubtful : [];
    if (bare.length > 0) return { rewrites: distinct([...withMatter, ...bare]).slice(0, MOST_SHOWN) };
  }
  // Better a text that only a doubtful mark speaks against than none: the whole engine has the last word on it.
  const rewrites = distinct(doubtful).slice(0, MOST_SHOWN);
  return rewrites.length > 0 || read === undefined ? { rewrites } : { rewrites, outline: outlineOf(read) };
}

/** A rewrite with what the rules would keep of the sentences that the editor’s eye cut whole, where the checks let it pass. */
function fullerThan(
  { strategy, text }: Rewrite,
  task: Task,
  taskBy: (way: Way) => Task,
  context: Context,
  look: Look,
): string | undefined {
  if (!task.lines.some(mayComeBack)) return undefined;
  const write = STRATEGY_LIST.find(({ id }) => id === strategy)?.write;
  const full = write && fullerTask(task, taskBy('rules'), look);
  const checked = write && full && checkedBy(write, full, context, look);
  return checked === undefined || checked.fault !== undefined || checked.text === text ? undefined : checked.text;
}

/** The rules come first where all that goes is the tag of an invitation, and where name-calling is to be joined to the sentence that leans on it. */
function waysFor({ report, findings }: Verdict): readonly Way[] {
  const inviting = findings.every(({ kind }) => kind === 'campaign-hashtag');
  return inviting || merged(report.text) !== report.text ? WAYS.toReversed() : WAYS;
}

/**
 * What only a doubtful mark speaks against stands first where what is beyond doubt says much less: where the encoder reads
 * along, the whole engine, which sees both, takes the fuller one if it is calm; so does what is marked only for whom it asks to turn to.
 */
function ordered({ good, doubtful }: Written, look: Look): readonly Rewrite[] {
  const [full, sure] = [doubtful[0], good[0]];
  const doubtfulFirst =
    full !== undefined &&
    sure !== undefined &&
    (lengthOf(full) >= lengthOf(sure) + 3 || look(full.text).every((mark) => isAskedFor(mark) && namesWho(mark.quote)));
  return doubtfulFirst ? [full, ...good].slice(0, MOST_SHOWN) : good;
}

/** Of what only a doubtful mark speaks against: what is marked just where an encoder, which has read the draft, is sure, or says whom to turn to. */
function heldOf(doubtful: readonly Rewrite[], { lines }: Task, look: Look): readonly Rewrite[] {
  const sure = lines.filter((line) => line.sure === true);
  const isSure = (quote: string) => sure.some(({ text }) => text.includes(quote));
  const isHeld = (mark: Finding) => {
    const { kind, heat, quote } = mark;
    return (
      kind === 'cold-reply' ||
      isSure(quote) ||
      asksCalmly(mark) ||
      (kind === 'deflection' && heat === 1 && (HARD_FACT.test(quote) || namesWho(quote)))
    );
  };
  return doubtful.filter(({ text }) => look(text).every(isHeld));
}

const lengthOf = ({ text }: Rewrite) => wordsOf(text).split(' ').length;

const distinct = (rewrites: readonly Rewrite[]) =>
  rewrites.filter(({ text }, index) => rewrites.findIndex((other) => wordsOf(other.text) === wordsOf(text)) === index);

type Written = { readonly good: readonly Rewrite[]; readonly doubtful: readonly Rewrite[] };

/** What the strategies write, sorted by what the checks say of it; what does not fit is said in less room. */
function written(task: Task, context: Context, look: Look): Written {
  const good: Rewrite[] = [];
  const doubtful: Rewrite[] = [];
  let brief: readonly Task[] | undefined;
  for (const { id, write } of STRATEGY_LIST) {
    if (good.length === MOST_SHOWN) break;
    let checked = checkedBy(write, task, context, look);
    if (checked?.fault === 'long') {
      brief ??= briefer(task);
      checked = brief.map((less) => checkedBy(write, less, context, look)).find((one) => one?.fault !== 'long');
    }
    if (checked === undefined) continue;
    const { text, fault } = checked;
    if ([...good, ...doubtful].some((other) => wordsOf(other.text) === wordsOf(text))) continue;
    if (fault === undefined) good.push({ strategy: id, text, blanks: [] });
    if (fault === 'doubtful') doubtful.push({ strategy: id, text, blanks: [] });
  }
  return { good, doubtful };
}

type Checked = { readonly text: string; readonly fault: Fault | undefined };

function checkedBy(write: Strategy['write'], task: Task, context: Context, look: Look): Checked | undefined {
  const draft = write(task);
  if (draft === undefined) return undefined;
  const lost = lostFacts(task.draft, draft).filter((fact) => fact.startsWith('@'));
  const text = voiced(withHandles(draft, lost), task);
  return { text, fault: faultOf(text, task, context, look) };
}
