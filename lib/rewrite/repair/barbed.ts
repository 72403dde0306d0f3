import type { Verdict } from '../../coach/context';
import { likeliest, weighedWords } from '../structure/cuts';
import { goneRuns } from '../structure/runs';

/** A link, an address, whom it is for or a telephone number: whatever it stands in, it is for acting on. */
const REACHES = /https?:|www\.|@\w|\w\.[a-z]{2,}(?:\/|\b)|\d(?:[ -]?\d){5}/iu;

/** A stretch that is cut, and whose words an encoder finds this likely to go, on average, holds no fact that would be missed. */
const BARBED = 0.8;

/** The draft without the stretches that an encoder, which has read it, all but knows to be barbs. */
export function withoutBarbs({ report: { text, context }, findings, judgement }: Verdict): string {
  if (judgement === undefined) return text;
  const { layout, words } = weighedWords(text, { findings, context, judgement });
  const ways = likeliest(layout, words, findings);
  return layout.sentences
    .flatMap((_, at) => {
      const own = words.filter(({ sentence }) => sentence === at);
      const gone = goneRuns({ from: 0, to: own.length }, ways.get(at) ?? []);
      return gone.map(({ from, to }) => own.slice(from, to));
    })
    .filter((run) => run.reduce((sum, { likely }) => sum + likely, 0) >= BARBED * run.length)
    .filter((run) => !REACHES.test(text.slice(run[0]?.start, run.at(-1)?.end)))
    .reduceRight((left, run) => `${left.slice(0, run[0]?.start)} ${left.slice(run.at(-1)?.end)}`, text);
}
