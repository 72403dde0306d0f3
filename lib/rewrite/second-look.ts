import type { Verdict } from '../coach/context';
import { bodyOf } from './assemble';
import { lostFacts } from './facts';
import { ownTo, telling } from './own-words';
import { isQuestion } from './parent/asking';
import { isMaimed } from './repair/maimed';
import { plainPart } from './repair/plain-part';
import { isRuledOut, isWronged } from './repair/shouted-asks';
import type { Cut } from './repair/sight';
import { leftBy } from './repair/standing';
import { upperFirst, writesSmall } from './repair/tidy';
import { isTag } from './repair/untagged';
import { waysToCut, weighedWords } from './structure/cuts';
import type { Weighed } from './structure/layout';
import { sentencesOf } from './structure/sentences';

/** So likely to go, on average, are the words that a second look cuts: what was left once is not cut on a guess. */
const LEAST = 0.5;
/** The same for tags, in the rewrite and in the draft: any looks sharp behind what an editor has cut. */
const SHARP = 0.85;

/** What was this unlikely to go, on average, when the whole draft was read is no heat, however it stands out once the worst is gone. */
const MEANT = 0.25;

/**
 * A rewrite without what still stands out of the draft's own words once the worst is gone, by what judgement makes of it. Whole
 * sentences go, or one end of one; no fact goes, nothing is put in other words, and something is always left.
 */
export function secondLook(before: Verdict, { report, findings, judgement }: Verdict): string {
  const draft = before.report.text;
  const { text, context } = report;
  if (judgement === undefined) return text;
  const heard = { findings, context, judgement };
  const { layout, words } = weighedWords(text, heard);
  const ways = waysToCut(layout, words, () => false, heard);
  const loud = before.findings.some(({ kind }) => kind === 'shouting');
  const isOwn = ownTo(draft);
  const begun = (words: string) => (writesSmall(draft) ? words : upperFirst(words));
  const isMine = ({ text: words }: { readonly text: string }) => isOwn(words);
  const plain = new Set(sentencesOf(draft).map((sentence) => plainPart(sentence.text)));
  const answer = isQuestion(context.parent?.text ?? '') ? layout.sentences.findIndex(isMine) : -1;
  const lines = layout.sentences.map((sentence, at) => {
    const mine = isMine(sentence);
    const own = words.filter((word) => word.sentence === at);
    const [cut = []] = ways.get(at) ?? [];
    const tells =
      at === answer ||
      plain.has(sentence.text) ||
      (loud && isRuledOut(sentence.text)) ||
      TELLS.test(sentence.text) ||
      INSTRUCTS.test(sentence.text) ||
      (context.parent === undefined && isWronged(sentence.text));
    const gone = own.filter((_, i) => cut[i] === true);
    const sharp = gone.every(isTag) ? gone.every((tag) => isSharp(tag, before)) : likelyToGo(gone) >= LEAST;
    if (!mine || tells || !isOneEnd(own, cut) || !sharp) return { ...sentence, mine };
    const left = begun(leftBy(sentence, own, cut));
    const whole = left === '' ? !cut.includes(false) : !isMaimed(left, sentence.text);
    const meant = left === '' && firstLikely(sentence.text, before) < MEANT;
    const lost = !whole || meant || lostFacts(sentence.text, left).length > 0;
    return { ...sentence, ...(!lost && { text: left }), mine };
  });
  return lines.some((line) => line.mine && line.text !== '') ? bodyOf(lines) : text;
}

/** What the writer has to say, though it be short or sharp: what is asked, why and on which condition, what leads to a list, whom it is for, what there is not, how often, "We rang." */
const TELLS =
  /\?|:["”’)]*$|\b(?:if|because)\b|^(?:all|every|each|not|nothing) |^(?:we|i)(?:['’](?:re|m)| are| am) not \p{L}+ing\b|^(?:we|i) [\p{L}'’]+(?: \p{L}+)?[.!]*$|\b(?:twice|two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth)\b/iu;

/** What the reader can do. */
const INSTRUCTS =
  /^(?:please )?(?:fill|send|call|ring|email|dm|use|visit|complete|show|bring|reply|upload|forward|book|contact|pay|apply|post|return|collect|quote)\b/iu;

/** How a sentence may begin once its first words are gone. */
const BEGINS = /^(?:we|i|it|they|he|she|you|this|that|there|please)(?:['’]\p{L}+)?$/iu;

/** True where all goes, or one stretch of words: the end of a sentence, unless a colon leads to it, or a beginning behind which another could begin. */
function isOneEnd(own: readonly Weighed[], cut: Cut): boolean {
  const [from, to] = [cut.indexOf(true), cut.lastIndexOf(true)];
  if (from < 0 || cut.slice(from, to).includes(false)) return false;
  if (!own.slice(from, to + 1).some(({ text }) => /\p{L}/u.test(text))) return false;
  if (to === cut.length - 1) return from === 0 || !own[from - 1]?.text.endsWith(':');
  return from === 0 && (/[,;:–—]$/u.test(own[to]?.text ?? '') || BEGINS.test(own[to + 1]?.text ?? ''));
}

const likelyToGo = (words: readonly Weighed[]) =>
  words.reduce((sum, { likely }) => sum + likely, 0) / Math.max(1, words.length);
function isSharp({ text, likely }: Weighed, { report, findings, judgement }: Verdict): boolean {
  const { words } = weighedWords(report.text, { findings, context: report.context, judgement });
  return likely >= SHARP && words.some((word) => word.text === text && word.likely >= SHARP);
}

/** How likely these words were to go when the whole draft was read, whatever stood beside them; certain where no sentence of it is known to hold them. */
function firstLikely(left: string, { report: { text, context }, findings, judgement }: Verdict): number {
  if (judgement === undefined) return 1;
  const { layout, words } = weighedWords(text, { findings, context, judgement });
  const said = telling(left);
  const at = layout.sentences.findIndex((sentence) => {
    const known = new Set(telling(sentence.text));
    return said.length > 0 && said.every((word) => known.has(word));
  });
  const stood = new Set(bare(left).split(' '));
  const own = words.filter(
    (word) =>
      word.sentence === at &&
      bare(word.text)
        .split(' ')
        .some((part) => stood.has(part)),
  );
  return at < 0 || own.length === 0 ? 1 : likelyToGo(own);
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
