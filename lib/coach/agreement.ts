import type { Judgement, Report } from './context';
import type { Finding, Span } from './finding';
import type { Kind } from './kinds';
import { sentenceSpans } from './sentence-spans';
import { TENTATIVE } from './tentative';

/** From here on, on average and as a logit, an editor would all but surely cut the words. */
const SURE = 2;
/** Stiffness, coldness and loudness are not cut, and where to turn is for keeping. */
const NOT_CUT: ReadonlySet<Kind> = new Set(['boilerplate', 'deflection', 'cold-reply', 'shouting', 'campaign-hashtag']);

/**
 * The findings of instinct on words that the editor's layers, which know nothing of them, would surely cut: one barb in a draft
 * that is calm otherwise hardly moves what is said of the whole, but where both point at the same words, there is one. In a draft
 * that is calm without it, even the hint of a jeer will do, and in one that is nearly over the line no hint is needed; `lead` says by
 * how many nats it is over.
 */
export function agreedOn(report: Report, judgement: Judgement, lead: number): readonly Finding[] {
  const both = report.findings.filter(({ kind, span }) => !NOT_CUT.has(kind) && isSure(span, judgement.pieces, 1));
  const hinted = lead < 0 && both.length === 0 ? hintedAt(report, judgement, lead >= NEARLY) : undefined;
  return hinted === undefined ? both : [hinted];
}

/** From here on, in nats, a draft is nearly over the line; set by hand, see MODEL.md. */
const NEARLY = -1;

function isSure(span: Span, pieces: Judgement['pieces'], least: number): boolean {
  const own = pieces.filter((piece) => piece.start < span.end && piece.end > span.start);
  return own.length >= least && own.reduce((sum, { edit }) => sum + edit, 0) >= SURE * own.length;
}

/** Words that a jeer is often made with, and a plain sentence as often: too little to mark anything by. */
const HINT =
  /\b(?:moan(?:s|ing|ers?)?|whing(?:e|ing|eing|ers?)|whin(?:ing|ers?)|experts?|pedants?|critics?|haters?|doubters?|cynics|dwellers|know-?(?:it-?)?alls?|time-?wasters?|usual suspects|(?:some|certain) people|some of (?:you|us)|half of you|you lot|(?:ye|you['’]ll) all|people like (?:you|that)|geniuses|keyboard|for once|for a change|even (?:you|to)|don['’]?t even|do try|try not to|normal (?:person|people|human)|like an? (?:adult|grown)|common sense|with (?:eyes|a brain|half)|be bothered|you(?:['’]d)? bothered|as usual|funny how|mind[- ]?readers?|brain surgery|rocket|psychic|crystal ball|hand-?holding|could(?:n['’]t)? (?:have|of|['’]ve) (?:just|simply)|believe me|be my guest|forbid|miracles?|tantrums?|dramatics?|snowflakes?|violins?|conjure|(?:large|big|capital) letters|black and white|what do (?:people|you) expect|need not (?:come|apply|bother)|that['’]s on you|not that any(?:one|body)|unlike (?:some|you|half|certain)|schoolchild|child could)\b/iu;
/** Who tells of themselves seldom jeers. */
const OWN = /^(?:(?:and|but|so|then|yes|no)[, ]+)*(?:i|we|my|our)\b/iu;
const JOINT = /[,;:]\s|\s(?=(?:and|but|so|which|as) )/gu;
/** A jeer of fewer pieces is a word that editors may cut for many a reason. */
const FEWEST = 4;

/** The whole of a sentence, or what it ends or begins with, that an editor would surely cut and that holds the hint of a jeer; if `nearly` due, the whole of any. */
function hintedAt({ text }: Report, { pieces }: Judgement, nearly: boolean): Finding | undefined {
  if (!nearly && !HINT.test(text)) return undefined;
  const quoted = (span: Span) => text.slice(span.start, span.end);
  const jeers = (span: Span) => HINT.test(quoted(span)) && !OWN.test(quoted(span));
  const span = sentenceSpans(text)
    .flatMap(({ start, end }) => [
      { start, end, due: nearly },
      ...[...text.slice(start, end).matchAll(JOINT)].flatMap(({ 0: joint, index }) => [
        { start: start + index + joint.length, end, due: false },
        { start, end: start + index, due: false },
      ]),
    ])
    .find((each) => (each.due || jeers(each)) && isSure(each, pieces, FEWEST));
  if (span === undefined) return undefined;
  const kind = 'snark';
  return {
    detector: 'judgement',
    kind,
    span: { start: span.start, end: span.end },
    quote: quoted(span),
    why: TENTATIVE[kind],
    heat: 1,
    tentative: true,
    fixes: [],
  };
}
