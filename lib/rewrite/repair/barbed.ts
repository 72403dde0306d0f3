import type { Verdict } from '../../coach/context';
import { type Weighed, waysToCut, weighedWords } from '../structure/cuts';

/** A stretch that is cut, and whose words an encoder finds this likely to go, on average, holds no fact that would be missed. */
const BARBED = 0.8;

/** The draft without the stretches that an encoder, which has read it, all but knows to be barbs. */
export function withoutBarbs({ report: { text, context }, findings, judgement }: Verdict): string {
  if (judgement === undefined) return text;
  const { layout, words } = weighedWords(text, { findings, context, judgement });
  const ways = waysToCut(layout, words, () => false, findings);
  return layout.sentences
    .flatMap((_, at) => {
      const own = words.filter(({ sentence }) => sentence === at);
      return runsOf(own, ways.get(at)?.[0] ?? []);
    })
    .filter((run) => run.reduce((sum, { likely }) => sum + likely, 0) >= BARBED * run.length)
    .reduceRight((left, run) => `${left.slice(0, run[0]?.start)} ${left.slice(run.at(-1)?.end)}`, text);
}

/** The stretches of neighbouring words that go. */
function runsOf(own: readonly Weighed[], cut: readonly boolean[]): readonly (readonly Weighed[])[] {
  const runs: Weighed[][] = [];
  own.forEach((word, i) => {
    if (!cut[i]) return;
    if (cut[i - 1]) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs;
}
