import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../lib/coach/analyse';
import { cutTag } from '../../lib/coach/hashtags';
import { BOMBS } from './drafts';

const LONGEST = 100_000;
/** Milliseconds of processor time a character may cost; a pattern that goes back and forth costs a thousand times that. */
const PER_CHARACTER = 0.01;

/** Processor time, so that a busy machine does not look like a slow program. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let worst = 0;
afterAll(() => console.log(`At worst ${(worst * 1000).toFixed(2)} µs a character of draft and post answered together`));

describe.each(Object.entries(BOMBS))('100,000 characters of %s', (_, bomb) => {
  const text = bomb(LONGEST);

  it('are analysed in time that grows with the length and no faster', { timeout: 120_000 }, () => {
    analyse(bomb(1000));
    const spent = cost(() => analyse(text, { parent: { text } }));
    worst = Math.max(worst, spent / LONGEST);
    expect(spent).toBeLessThan(LONGEST * PER_CHARACTER);
  });

  it('are cut as a tag in such time', { timeout: 120_000 }, () => {
    expect(cost(() => cutTag(text))).toBeLessThan(LONGEST * PER_CHARACTER);
  });
});
