import { openPeers } from './peers';
import { bounded, medianRow, type Row } from './row';
import { quantile, type Samples, timed, timedAsync } from './samples';
import type { Shipped } from './shipped';
import { textsOf } from './texts';

/** Poise and its peers read the same 5,000 drafts in turn, so that a busy moment of the machine hits them alike. */
export async function instinct({ analyse }: Shipped): Promise<readonly Row[]> {
  const peers = await openPeers();
  const texts = textsOf(280, 5000);
  for (const text of textsOf(280, 300)) {
    analyse(text);
    for (const { read, every } of peers) if (every === 1) await read(text);
  }
  const own: number[] = [];
  const others = new Map<string, number[]>(peers.map(({ name }) => [name, []]));
  for (const [at, text] of texts.entries()) {
    own.push(timed(() => analyse(text)));
    for (const { name, every, read } of peers)
      if (at % every === 0) others.get(name)?.push(await timedAsync(async () => read(text)));
  }
  const median = quantile(own, 0.5);
  const times = (name: string) => quantile(others.get(name) ?? [], 0.5) / median;
  return [
    medianRow('Poise, instinct, 280 characters', own, 0.5),
    bounded('Poise, instinct, 99 of 100 drafts', quantile(own, 0.99), 3),
    ...[...others].map(([name, samples]) => medianRow(name, samples)),
    atLeast('Faster than a full parse by compromise', times('compromise, full parse'), 1),
    atLeast('Faster than harper.js', times('harper.js'), 20),
  ];
}

const atLeast = (what: string, figure: number, bound: number): Row => ({
  what,
  figure: `${figure.toFixed(1)} times`,
  bound: `≥ ${bound} times`,
  met: figure >= bound,
});

const LENGTHS = [280, 1000, 5000, 25_000] as const;

/** How the time grows with the length, as the exponent of a power: 1 is in step with it. */
export function growth({ analyse }: Shipped): Row {
  const points = LENGTHS.map((length) => {
    const samples = textsOf(length, Math.min(200, Math.floor(400_000 / length))).map((text) =>
      timed(() => analyse(text)),
    );
    return { x: Math.log(length), y: Math.log(quantile(samples, 0.5)) };
  });
  const mean = (pick: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const slope =
    points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) /
    points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return bounded('Growth from 280 to 25,000 characters, exponent', slope, 1.1, (value) => value.toFixed(2));
}

/** One key more in the middle of a very long draft. */
export function keystroke({ analyse }: Shipped): readonly Row[] {
  const [draft = ''] = textsOf(25_000, 1);
  const middle = draft.length / 2;
  const typed = 'and we will tell you more about it on Monday, thank you for asking. ';
  const samples: number[] = [];
  analyse(draft);
  for (let key = 1; key <= 300; key += 1) {
    const words = typed.repeat(5).slice(0, key);
    samples.push(timed(() => analyse(draft.slice(0, middle) + words + draft.slice(middle))));
  }
  return [medianRow('One key in a draft of 25,000 characters', samples, 3), tail('the same, 99 of 100 keys', samples)];
}

const tail = (what: string, samples: Samples): Row => medianlessRow(what, quantile(samples, 0.99));
const medianlessRow = (what: string, value: number): Row => ({
  what,
  figure: `${value.toFixed(2)} ms`,
  bound: '',
  met: undefined,
});
