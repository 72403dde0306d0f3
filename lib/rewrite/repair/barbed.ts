import type { Verdict } from '../../coach/context';
import { likeliest, weighedWords } from '../structure/cuts';
import type { Weighed } from '../structure/layout';
import { goneRuns } from '../structure/runs';
import { jestsInFigures } from './jests';

/** A stretch that is cut, and whose words an encoder finds this likely to go, on average, holds no fact that would be missed. */
const BARBED = 0.8;

const isBarb = (run: readonly Weighed[]) => run.reduce((sum, { likely }) => sum + likely, 0) >= BARBED * run.length;

/** The draft without the stretches that an encoder, which has read it, all but knows to be barbs. */
export function withoutBarbs({ report: { text, context }, findings, judgement }: Verdict): string {
  if (judgement === undefined) return text;
  const { layout, words } = weighedWords(text, { findings, context, judgement });
  const ways = likeliest(layout, words, findings);
  const house = context.parent !== undefined && context.account !== 'personal' && context.account !== 'press';
  const mocks = house && findings.some(({ kind }) => kind === 'snark');
  return layout.sentences
    .flatMap((sentence, at) => {
      const own = words.filter((word) => word.sentence === at);
      if (mocks && jestsInFigures(sentence.text, own)) return [own];
      const gone = goneRuns({ from: 0, to: own.length }, ways.get(at) ?? []);
      return gone.map(({ from, to }) => own.slice(from, to)).filter(isBarb);
    })
    .reduceRight((left, run) => `${left.slice(0, run[0]?.start)} ${left.slice(run.at(-1)?.end)}`, text);
}
