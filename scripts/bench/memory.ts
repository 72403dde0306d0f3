import { setTimeout } from 'node:timers/promises';
import { openJudge } from '../../lib/encoder/open-judge';
import { readNode } from '../../lib/encoder/read-node';
import { textsOf } from './texts';

// Run by judgement.ts in a process of its own, where nothing else takes or gives back memory; prints megabytes.
const texts = textsOf(200, 30);
/** Freed buffers go back to the system a moment after they were collected. */
const taken = async () => {
  globalThis.gc?.();
  await setTimeout(500);
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
};
const before = await taken();
const judge = await openJudge(readNode);
for (const text of texts) await judge.judge(text, {});
console.log((await taken()) - before);
judge.dispose();
