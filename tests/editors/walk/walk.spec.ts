import { BED_IDS } from '../rig/beds';
import { type Bench, expect, plain, test } from '../rig/bench';
import { chanceOf } from './chance';
import { FRESH, STEPS } from './steps';
import { isTheBrowsers, noting, type Play, playedWithout, type Stand, standIn } from './twin';

/** The long form walks the long way; `POISE_WALK` sets any other length. */
const LENGTH = Number(process.env.POISE_WALK ?? (process.env.POISE_LONG ? 2000 : 40));

/** Walks that once went wrong are walked again for ever. */
const SEEDS = process.env.POISE_SEED ? process.env.POISE_SEED.split(',').map(Number) : [1];

/** A box may show what it was given a little later: what is allowed is waited for, and then what the browser makes of it. */
const PATIENCE = [0, 20, 50, 100, 200];
const LONG_PATIENCE = [...PATIENCE, 500, 1_000, 2_000, 4_000];

/** What the box holds as soon as it is one of the texts, or in the end. */
async function heldBy(bench: Bench, texts: readonly string[], patience: readonly number[]): Promise<string> {
  let model = '';
  for (const pause of patience) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    model = plain(await bench.model());
    if (texts.includes(model)) break;
  }
  return model;
}

type Allowed = { readonly texts: readonly string[]; readonly withoutPoise: (() => Promise<string>) | undefined };

/** Waits until the box holds one of the texts, or what the browser alone makes of the same keys, and gives what Poise reads. */
async function settledOn(bench: Bench, { texts, withoutPoise }: Allowed, when: string): Promise<string> {
  const allowed = texts.map(plain);
  let model = await heldBy(bench, allowed, withoutPoise ? PATIENCE : LONG_PATIENCE);
  if (withoutPoise && !allowed.includes(model)) {
    allowed.push(plain(await withoutPoise()));
    model = await heldBy(bench, allowed, LONG_PATIENCE);
    test.info().annotations.push({ type: 'without Poise too', description: `${when}: ${JSON.stringify(model)}` });
  }
  expect(allowed, when).toContain(model);
  const read = await bench.ask('read');
  expect(plain(read), `Poise reads what the editor holds, ${when}`).toBe(model);
  return read;
}

for (const bed of BED_IDS) {
  for (const seed of SEEDS) {
    test(`${bed}: a random walk of ${LENGTH} steps from seed ${seed}`, async ({ bench, bare }) => {
      test.setTimeout(60_000 + LENGTH * 1_000);
      const chance = chanceOf(seed);
      await bench.open(bed);
      await bench.set('You never read your email, do you?');
      let text = await bench.ask('read');
      const past = new Set([text]);
      const before: string[] = [];
      const trail: string[] = [];
      let stand: Stand | undefined;
      let plays: Play[] = [];
      for (let count = 0; count < LENGTH; count += 1) {
        const [name, step] = chance.one(STEPS);
        const selection = (await bench.ask('selection')) ?? { start: text.length, end: text.length };
        trail.push(name);
        const when = `step ${count}, after ${trail.slice(-6).join(', ')} at ${selection.start}-${selection.end} of ${JSON.stringify(text)}`;
        if (isTheBrowsers(bed)) stand ??= await standIn(bench.tab);
        const place = { bed, text, selection, before, remember: (one: string) => void past.add(one) };
        const allowed = await step({ ...bench, tab: noting(bench.tab, plays) }, place, chance);
        if (FRESH.includes(name)) past.clear();
        if (name === 'post') before.length = 0;
        const [stood, played] = [stand, plays];
        const withoutPoise = stood && allowed && (async () => playedWithout(await bare(), bed, stood, played));
        const now = await settledOn(bench, { texts: allowed ?? [...past], withoutPoise }, when);
        past.add(now);
        // What the browser remembers of the writer's moves is forgotten with the next change.
        if (now !== text || FRESH.includes(name)) [stand, plays] = [undefined, []];
        text = now;
      }
      expect(await bench.errors()).toEqual([]);
    });
  }
}
