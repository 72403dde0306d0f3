import { expect, it } from 'vitest';
import { analyse } from '../coach/analyse';
import type { Verdict } from '../coach/context';
import type { Heat } from '../coach/kinds';
import { verdict } from '../coach/verdict';
import { choose } from './choose';

const of = (heat: Heat, score: number): Verdict => ({ ...verdict(analyse('The part lands on 14 May.')), heat, score });
const advice = {
  rewrites: [
    { strategy: 'own-it', text: 'one', blanks: [] },
    { strategy: 'softer', text: 'two', blanks: [] },
  ],
} as const;

it('keeps the calm ones in their order', () => {
  expect(choose(advice, of(2, 0.9), [of(1, 0.6), of(0, 0.1)]).rewrites.map(({ text }) => text)).toEqual(['two']);
});

it('puts first what goes on from a text that is too little alone', () => {
  const texts = ['Sorry you had to ask.', 'Sorry about that.', 'Sorry you had to ask. Can we talk?'];
  const three = { rewrites: texts.map((text) => ({ strategy: 'own-it', text, blanks: [] }) as const) };
  expect(choose(three, of(2, 0.9), [of(1, 0.6), of(0, 0.1), of(0, 0.1)]).rewrites.map(({ text }) => text)).toEqual([
    texts[2],
    texts[1],
  ]);
  expect(choose(three, of(2, 0.9), [of(0, 0.1), of(0, 0.1), of(0, 0.1)]).rewrites.map(({ text }) => text)).toEqual(
    texts,
  );
});

it('keeps the coolest where none is calm, if it is cooler than the draft', () => {
  expect(choose(advice, of(2, 0.9), [of(1, 0.6), of(1, 0.7)]).rewrites.map(({ text }) => text)).toEqual(['one']);
  const none = choose(advice, of(1, 0.5), [of(1, 0.6), of(1, 0.7)]);
  expect(none.rewrites).toEqual([]);
  expect(none.outline?.steps.length).toBeGreaterThan(0);
});

it('leaves a calm draft alone', () => {
  expect(choose({ rewrites: [] }, of(0, 0.1), [])).toEqual({ rewrites: [] });
  expect(choose(advice, of(0, 0.1), [of(0, 0.1), of(0, 0.1)])).toEqual({ rewrites: [] });
});

it('passes on an outline as it came', () => {
  const outline = { rewrites: [], outline: { steps: ['Say what happened, in one plain sentence.'] } };
  expect(choose(outline, of(2, 0.9), [])).toEqual(outline);
});
