import { describe, expect, it } from 'vitest';
import { parsedAsk } from './parsed-ask';

describe('what a page sends to the encoder', () => {
  it.each([
    { text: 'Hello', context: {} },
    {
      text: 'Hello',
      context: { account: 'brand', lateAfter: 4, parent: { text: 'Hi', hoursAgo: 3, author: 'ann', friends: false } },
    },
  ])('is taken as it is where it holds', (ask) => {
    expect(parsedAsk(ask)).toEqual(ask);
  });

  it.each([
    undefined,
    'Hello',
    { text: 3, context: {} },
    { text: 'Hello' },
    { text: 'Hello', context: { account: 'emperor' } },
    { text: 'Hello', context: { parent: { text: ['Hi'] } } },
    { text: 'x'.repeat(100_001), context: {} },
  ])('is refused where it does not', (ask) => {
    expect(parsedAsk(ask)).toBeUndefined();
  });
});
