import { expect, it } from 'vitest';
import { toldInEarnest } from './in-earnest';
import type { Sight } from './sight';

const told = (text: string, parent = '') =>
  toldInEarnest({
    sentence: { text, start: 0, end: text.length, gap: '' },
    manner: { parent, waits: true, kinds: new Set(['snark']) },
  } as unknown as Sight);

it.each([
  ['I asked how many cows tested positive.', 'I asked how many cows tested positive.'],
  ['Parcel ZP-4417 is clearly on a gap year.', 'Parcel ZP-4417.'],
  ['Loving standing in the rain with a newborn.', 'I stood in the rain with a newborn.'],
])('tells of a complaint that mocks what "%s" means', (text, plain) => expect(told(text)).toBe(plain));

it.each(['Order 8841 is apparently lost.', 'So tired of it all.', 'Love this band.'])('leaves "%s" as it is', (text) =>
  expect(told(text)).toBeUndefined(),
);

it('tells what belies a boast', () => {
  expect(told('So seriously they had 41 of them in July.', 'We take spills extremely seriously.')).toBe(
    'they had 41 of them in July.',
  );
  expect(told('So tired they slept till noon.', 'We take spills seriously.')).toBeUndefined();
});
