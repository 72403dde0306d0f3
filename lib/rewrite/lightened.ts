import type { Verdict } from '../coach/context';
import { bodyOf } from './assemble';
import { stem } from './own-words';
import { weighedWords } from './structure/cuts';
import type { Layout, Weighed } from './structure/layout';

/** So many texts are tried at most. */
const MOST = 3;

/**
 * What lies between a text that judgement still finds hot and a calm one that holds fewer of its sentences: the fuller one without the sentence
 * that stands out most of those the other lacks, then without one more.
 */
export function lightened(before: Verdict, full: Verdict, calm: string): readonly string[] {
  const [now, first] = [weighed(full), weighed(before)];
  if (now === undefined || first === undefined) return [];
  const { layout, words } = now;
  const heat = layout.sentences.map(({ text, start, end }, at) => {
    const marked = full.findings.some(
      ({ kind, span }) => kind !== 'cold-reply' && span.start < end && span.end > start,
    );
    const known = first.layout.sentences.findIndex((sentence) => sentence.text.startsWith(stem(text)));
    return Number(marked) + Math.max(likelyToGo(words, at), likelyToGo(first.words, known));
  });
  const spare = layout.sentences
    .map((_, at) => at)
    .filter((at) => !calm.includes(stem(layout.sentences[at]?.text ?? '')))
    .sort((a, b) => (heat[b] ?? 0) - (heat[a] ?? 0));
  return spare.slice(1, MOST + 1).map((_, count) => {
    const gone = new Set(spare.slice(0, count + 1));
    return bodyOf(layout.sentences.map((sentence, at) => (gone.has(at) ? { ...sentence, text: '' } : sentence)));
  });
}

function weighed({ report: { text, context }, findings, judgement }: Verdict) {
  return judgement && weighedWords(text, { findings, context, judgement });
}

function likelyToGo(words: readonly Weighed[], sentence: Layout['words'][number]['sentence']): number {
  const own = words.filter((word) => word.sentence === sentence);
  return own.reduce((sum, { likely }) => sum + likely, 0) / Math.max(1, own.length);
}
