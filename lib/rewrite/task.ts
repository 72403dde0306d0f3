import type { Account, Verdict } from '../coach/context';
import type { Kind } from '../coach/kinds';
import type { Line } from './assemble';
import { linesOf, type Way } from './lines';
import type { Look } from './look';
import { opens, owes, snubs } from './owed';
import { acknowledge } from './parent/acknowledge';
import { type Acknowledgement, only } from './parent/acknowledgement';
import { ducks, handsOn } from './parent/ducks';
import { isDue } from './parent/due';
import type { Person } from './parent/flip';
import { halfSorryAbout, repeats, withoutBorrowedSorry, withoutHalfSorry } from './parent/half-sorry';
import { withHumanWord } from './parent/human-word';
import { joins, tellsJoy, wishesJoy, wishFor } from './parent/joy';
import { personOf } from './parent/who-speaks';
import { withoutBarbs } from './repair/barbed';
import { readsHot } from './repair/mend';
import { withoutHaste, withoutMockSorry } from './repair/mock-praise';
import { withVerdict } from './repair/not-enough';
import { smoothed } from './repair/smoothed';
import { hotTags } from './repair/tags';
import { partsOf } from './structure/heat';
import type { Voice } from './voice';

/** All that the strategies need to know of one draft; made once, read by each. */
export type Task = {
  readonly draft: string;
  /** The draft without what is beyond doubt a barb: no fact in that is lost. */
  readonly meant: string;
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

const OWNING =
  /^(?:@\w+[,:]?\s+)*(?:(?:hi|hello|hey|dear)\b[^,.!]*[,.!]\s*)?(?:(?:oh no|oh dear|ah)[,.!]?\s+)?(?:(?:we|i)(?:'re|'m|’re|’m| are| am)? (?:so |very |really |truly |deeply )*(?:sorry|apologi[sz]e)|(?:so |very |really )?sorry (?!to bother)|(?:our|my|sincere|many) (?:sincere )?apologies|apologies|(?:you(?:'|’)re|you are) (?:absolutely )?right|no words|that(?:'|’)s on (?:us|me)|our mistake|my mistake|our fault|my fault|my bad|i (?:can|do) (?:see|hear|understand)|i (?:agree|understand|hear)|that(?:'|’)s (?:rough|awful|terrible|horrible|not good|a long|too long|a shame|rotten|grim)|thank you for telling|.*,? and (?:we|i)(?:['’](?:re|m)| are| am) (?:so )?sorry|thanks for (?:telling|flagging|letting|asking|raising|checking))/iu;

/** A line that answers the charge itself; owning up beside it would contradict the writer. */
const DISPUTES =
  /^(?:(?:I|we)(?:['’](?:ve|d)| have)? (?:had (?!no|\d+ (?:wines?|beers?|drinks?))|did|sent|told|said|wrote|asked|never|didn['’]t)\b|(?:she|he|they) said\b|(?:it|that|this)(?: is|['’]s) not\b)|\bnot (?:true|accurate|correct|what)\b|\bstands?\b/iu;

/** The writer stands by what was done, or says that it was otherwise, whatever is left of the words. */
const HOLDS_TO =
  /\b(?:we|i) (?:fully |absolutely )?stand by\b|\bdid(?: absolutely)? nothing wrong\b|\b(?:this|that)(?: is|['’]s) (?:simply |just |completely |utterly )?(?:false|untrue)\b|\byou (?:never|did(?:n['’]t| not)) (?:paid?|cancel(?:led)?|book(?:ed)?|order(?:ed)?|return(?:ed)?|sign(?:ed)?|confirm(?:ed)?)\b|\bthe \p{L}+ (?:is|are) (?:wrong|mistaken|lying)\b/iu;

/** Reads a draft for rewriting; what does not hang on who takes the heat out is read once. */
export function tasksOf(verdict: Verdict, voice: Voice, look: Look): (way: Way) => Task {
  const { report } = verdict;
  const draft = report.text;
  const { context } = report;
  const person = personOf(draft, voice.person);
  const tags = hotTags(draft, verdict.findings);
  const own = partsOf(draft, []).flatMap(({ clauses }) => clauses.flatMap((clause) => [...clause.kinds]));
  const kinds = new Set([...verdict.findings.map(({ kind }) => kind), ...own]);
  const opened = opens(context, report.reading, kinds, draft) || owes(verdict);
  const parent = context.parent?.text ?? '';
  const [sorry, have] = person === 'we' ? ["We're", "We've"] : ["I'm", "I've"];
  const single = context.account === 'personal' || context.account === 'press';
  const manner = { sorry, have, kinds, opened, parent, waits: single };
  const denied = verdict.findings.some(({ kind }) => kind === 'denial');
  const held = HOLDS_TO.test(draft) || (context.account === 'personal' && denied);
  const opening = (disputed: boolean) => openingOf(verdict, kinds, opened, person, { disputed, draft });
  const pointed = withoutBarbs(verdict);
  const half = kinds.has('non-apology') ? halfSorryAbout(draft) : undefined;
  const meant =
    context.parent === undefined
      ? withoutMockSorry(single && kinds.has('snark') ? withoutHaste(pointed) : pointed)
      : smoothed(pointed);
  const accuses =
    parent === '' && context.account === 'personal' && verdict.judgement !== undefined && kinds.has('snark');
  const openings = new Map<boolean, ReturnType<typeof opening>>();
  return (way) => {
    const mended = linesOf(way, verdict, tags, manner, look);
    const mendedAll = (accuses ? withVerdict(mended, draft) : mended).map((line) => ({
      ...line,
      text: kinds.has('non-apology') ? withoutBorrowedSorry(line.text, draft) : line.text,
    }));
    const lines = opened
      ? mendedAll.map((line) => ({ ...line, text: withoutHalfSorry(line.text, kinds.has('non-apology')) }))
      : withHumanWord(mendedAll, draft, person);
    const wished = joins(parent, draft) && lines.some(({ text }) => wishesJoy(text));
    const owns = wished || lines.some((line) => OWNING.test(line.text) && !readsHot(line.text));
    const disputed = held || (single && lines.some(({ text }) => DISPUTES.test(text)));
    if (!owns && !openings.has(disputed)) openings.set(disputed, opening(disputed));
    const said = owns ? undefined : openings.get(disputed);
    return {
      draft,
      meant,
      account: context.account,
      voice,
      person,
      kinds,
      lines: half !== undefined && said?.owning.includes(half) ? lines.map((line) => unrepeated(line, half)) : lines,
      answering: context.parent !== undefined,
      tags,
      opening: said,
    };
  };
}

const unrepeated = (line: Line, half: string): Line => (repeats(line.text, half) ? { ...line, text: '' } : line);

/** Who complains to nobody in particular, and jeers, is not sorry: "Sorry if sleep is uncool now". */
const mocksSorry = ({ report: { context, text } }: Verdict, kinds: ReadonlySet<Kind>) =>
  context.parent === undefined &&
  context.account === 'personal' &&
  (kinds.has('snark') || kinds.has('hostility')) &&
  !/\b(?:upset|offen[dcs]|hurt|feel|inconvenien)/iu.test(text);

function openingOf(
  verdict: Verdict,
  kinds: ReadonlySet<Kind>,
  opened: boolean,
  person: Person,
  stance: { readonly draft: string; readonly disputed: boolean },
): Acknowledgement | undefined {
  const post = verdict.report.context.parent?.text ?? '';
  if (tellsJoy(post) && !wishesJoy(stance.draft)) {
    const wish = wishFor(post, person);
    return { ...only(wish), plain: wish.replace(/^(?:We're|I'm) so/u, 'So') };
  }
  if (opened) {
    const { context, reading } = verdict.report;
    const said = acknowledge(context, person, { ...stance, cold: kinds.size === 1 && kinds.has('cold-reply') });
    // Where the draft’s own half of an apology has gone, a whole one takes its place.
    const ducked = ducks(context, kinds, stance.draft) && reading?.praise !== true;
    if (ducked && (said.owning === '' || /^Thank/u.test(said.owning)))
      return only(stance.disputed ? "I'm sorry to hear that." : "I'm sorry about that.");
    if (/^Thank/u.test(said.owning) && handsOn(context, kinds))
      return only(`${person === 'we' ? "We're" : "I'm"} sorry ${stance.disputed ? 'to hear' : 'about'} that.`);
    const house = context.account !== 'personal' && context.account !== 'press';
    const due =
      ducked ||
      kinds.has('non-apology') ||
      (house && snubs(kinds, post, reading)) ||
      isDue(said.owning, context, reading, verdict.judgement?.extra.owes);
    return said.owning === '' || !due ? undefined : said;
  }
  if (joins(post, stance.draft)) return only('Congratulations!');
  if (!kinds.has('non-apology') || mocksSorry(verdict, kinds)) return undefined;
  const sorry = person === 'we' ? "We're sorry" : "I'm sorry";
  const about = halfSorryAbout(stance.draft);
  const plain = `${sorry}.`;
  const whole = about === undefined ? plain : `${sorry} about ${about}.`;
  return { owning: whole, naming: whole, plain };
}
