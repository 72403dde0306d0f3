import { BED_IDS } from '../rig/beds';
import { type Bench, expect, plain, test } from '../rig/bench';
import { chanceOf } from './chance';
import { FRESH, STEPS } from './steps';

/** `POISE_WALK=2000` walks the long way. */
const LENGTH = Number(process.env.POISE_WALK ?? 40);

/** Walks that once went wrong are walked again for ever. */
const SEEDS = process.env.POISE_SEED ? [Number(process.env.POISE_SEED)] : [1];

async function settledOn(bench: Bench, allowed: readonly string[], when: string): Promise<string> {
  await expect
    .poll(async () => allowed.map(plain).includes(plain(await bench.model())) || (await bench.model()), {
      message: when,
    })
    .toBe(true);
  const [model, read] = [await bench.model(), await bench.ask('read')];
  expect(plain(read), `Poise reads what the editor holds, ${when}`).toBe(plain(model));
  return read;
}

for (const bed of BED_IDS) {
  for (const seed of SEEDS) {
    test(`${bed}: a random walk of ${LENGTH} steps from seed ${seed}`, async ({ bench }) => {
      test.setTimeout(60_000 + LENGTH * 1_000);
      const chance = chanceOf(seed);
      await bench.open(bed);
      await bench.set('You never read your email, do you?');
      let text = await bench.ask('read');
      const past = new Set([text]);
      const before: string[] = [];
      const trail: string[] = [];
      for (let count = 0; count < LENGTH; count += 1) {
        const [name, step] = chance.one(STEPS);
        const selection = (await bench.ask('selection')) ?? { start: text.length, end: text.length };
        trail.push(name);
        const when = `step ${count}, after ${trail.slice(-6).join(', ')} at ${selection.start}-${selection.end} of ${JSON.stringify(text)}`;
        const allowed = await step(bench, { text, selection, before, remember: (one) => past.add(one) }, chance);
        if (FRESH.includes(name)) past.clear();
        if (name === 'post') before.length = 0;
        text = await settledOn(bench, allowed ?? [...past], when);
        past.add(text);
      }
      expect(await bench.errors()).toEqual([]);
    });
  }
}
