import { openJudge } from '../../lib/encoder/open-judge';
import { readNode } from '../../lib/encoder/read-node';
import { voiceFor } from '../../lib/rewrite/default-voice';
import { bounded, medianRow, type Row } from './row';
import { quantile, timed, timedAsync } from './samples';
import type { Shipped } from './shipped';
import { textsOf } from './texts';

/** The encoder as Node runs it: the same code and the same WebAssembly as in the worker. */
export async function judgement(): Promise<readonly Row[]> {
  const began = performance.now();
  const judge = await openJudge(readNode);
  const loaded = performance.now() - began;
  const texts = textsOf(200, 330);
  for (const text of texts.slice(0, 30)) await judge.judge(text, {});
  const fresh: number[] = [];
  const again: number[] = [];
  for (const text of texts.slice(30)) {
    fresh.push(await timedAsync(() => judge.judge(text, {})));
    again.push(await timedAsync(() => judge.judge(text, {})));
  }
  judge.dispose();
  return [
    medianRow('Encoder, one draft of 200 characters', fresh, 25),
    bounded('Encoder, 95 of 100 drafts', quantile(fresh, 0.95), 60),
    medianRow('Encoder, a draft it has read before', again, 1),
    bounded('Encoder, load', loaded, 400),
  ];
}

/** The rewriter on drafts that are not calm. */
export function rewrites({ analyse, verdict, advise }: Shipped): readonly Row[] {
  const heated = textsOf(280, 5000)
    .map((text) => verdict(analyse(text)))
    .filter(({ heat }) => heat > 0);
  const samples = heated.map((seen) => timed(() => advise(seen, voiceFor('brand'), analyse))).slice(20);
  return [
    medianRow('Rewrites of one draft', samples),
    bounded('Rewrites, 95 of 100 drafts', quantile(samples, 0.95), 5),
  ];
}
