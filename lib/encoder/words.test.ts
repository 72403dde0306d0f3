import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedRows } from '../coach/packed-weights';
import { wordKeys, wordsIn, wordsSay } from './words';

const keysOf = (text: string) => wordKeys(text, {}).map(({ key }) => key);

describe('The keys of a text', () => {
  it('are its words and each two neighbours, small', () => {
    expect(keysOf('Calm DOWN, mate')).toEqual(
      expect.arrayContaining(['calm', 'down', ',', 'mate', 'calm down', ', mate']),
    );
  });

  it('do not tell whose name, which number and which link it is', () => {
    expect(keysOf('@ann paid £40 at https://a.example')).toEqual(keysOf('@bob paid £7 at www.b.example'));
  });

  it('tell what is answered and who writes apart from what is said', () => {
    const keys = wordKeys('sorry', { parent: { text: 'sorry' }, account: 'brand' }).map(({ key }) => key);
    expect(keys).toEqual(['sorry', '^sorry', '*brand']);
  });

  it('count less each, the more there are', () => {
    const [one] = wordKeys('no', {});
    const [first] = wordKeys('no no yes', {});
    expect(one?.by).toBe(1);
    expect(first?.by).toBeLessThan(1);
  });
});

it('adds up what was learnt, and leaves the rest to the bias', () => {
  const say = wordsIn({ heads: ['edgy'], bias: [-1], unit: [0.5], keys: packedRows({ clown: [8] }) });
  expect(say('clown', {}).edgy).toBe(3);
  expect(say('nobody', {}).edgy).toBe(-1);
});

it('hears a jab and a thank-you apart', () => {
  const post = { parent: { text: 'My order never came' }, account: 'support' } as const;
  const edgy = (text: string) => wordsSay(text, post).edgy ?? Number.NaN;
  expect(edgy('Learn to read the tracking page, genius.')).toBeGreaterThan(
    edgy('Thanks for telling us, I have it back here.'),
  );
});

it('answers with numbers whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const logit of Object.values(wordsSay(text, { parent: { text } }))) expect(logit).toBeTypeOf('number');
      expect(Object.values(wordsSay(text, {})).every(Number.isFinite)).toBe(true);
    }),
  );
});
