import { openJudge } from '../../lib/encoder/open-judge';
import { readNode } from '../../lib/encoder/read-node';
import { textsOf } from './texts';

// Run by judgement.ts in a process of its own, where nothing else takes or gives back memory; prints megabytes.
const texts = textsOf(200, 30);
const taken = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
};
const before = taken();
const judge = await openJudge(readNode);
for (const text of texts) await judge.judge(text, {});
console.log(taken() - before);
judge.dispose();
