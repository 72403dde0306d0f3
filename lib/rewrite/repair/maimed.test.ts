import { expect, it } from 'vitest';
import type { Weighed } from '../structure/layout';
import { isMaimed, keepsHead, leavesScrap } from './maimed';

/** The words of a sentence; those in square brackets go. */
function sentence(marked: string) {
  let inside = false;
  const words = marked.split(' ').map((raw) => {
    if (raw.startsWith('[')) inside = true;
    const goes = inside;
    if (raw.endsWith(']')) inside = false;
    return { text: raw.replace(/[[\]]/gu, ''), goes };
  });
  const own = words.map(({ text, goes }) => ({ text, likely: goes ? 0.9 : 0.1 }) as unknown as Weighed);
  return { own, cut: words.map(({ goes }) => goes) };
}

it('knows a condition that lost its curt end', () => {
  const whole = 'If you bought a ticket from a tout, tough.';
  expect(isMaimed('If you bought a ticket from a tout.', whole)).toBe(true);
  expect(isMaimed(whole, whole)).toBe(false);
});

it('knows a whole sentence before a mark, and what only leads up to one', () => {
  const head = sentence('Push down and turn, [an ancient secret guarded by everyone.]');
  expect(keepsHead(head.own, head.cut, 'Push down and turn.')).toBe(true);
  const lead = sentence('If you hold it, [as any child could,] it opens.');
  expect(keepsHead(lead.own, lead.cut, 'If you hold it, it opens.')).toBe(false);
  const condition = sentence('If you can read, [which I doubt.]');
  expect(keepsHead(condition.own, condition.cut, 'If you can read.')).toBe(false);
});

it('takes no end from a verb that needs it', () => {
  const { own, cut } = sentence('Songs one to three, then get [out!!!]');
  expect(leavesScrap(own, cut)).toBe(true);
});

it('knows a condition that lost its verb, and what hung on the words before', () => {
  expect(
    isMaimed(
      'If much to ask, Anneke can talk you through it.',
      'If #Tag is too much to ask, Anneke can talk you through it.',
    ),
  ).toBe(true);
  expect(
    isMaimed(
      '@VentisPR, to be sent your exclusive with 212 others.',
      'A true honour, @VentisPR, to be sent your exclusive with 212 others.',
    ),
  ).toBe(true);
  expect(isMaimed('If it is too much to ask, ring Anneke.', 'If it really is too much to ask, ring Anneke.')).toBe(
    false,
  );
});

it('knows whoever did it as lost, behind a handle as well', () => {
  const whole = '@orrin whoever wrote this release has the brain of a plant.';
  expect(isMaimed('@orrin wrote.', whole)).toBe(true);
  expect(isMaimed('@shop, left my bag.', '@shop your driver is a fool, left my bag.')).toBe(true);
});

it('knows a condition that lost what would follow from it', () => {
  const doubts = 'If the gate was left ajar, that would not reflect our standards.';
  expect(isMaimed('If the gate was left ajar.', doubts)).toBe(true);
  expect(isMaimed('If it sticks ring Anneke.', 'If it sticks ring Anneke, you muppet.')).toBe(false);
  expect(isMaimed('If you fix the road.', 'If you know how to fix the road, do let us know.')).toBe(true);
});

it('knows a question that lost what it asks with', () => {
  const asked = 'Can you at least tell me whether my ticket works?';
  expect(isMaimed('My ticket works?', asked)).toBe(true);
  expect(isMaimed('Can you tell me whether my ticket works?', asked)).toBe(false);
  expect(isMaimed('Where is it?', 'Do you people ever look, and where is it?')).toBe(false);
});

it('knows who comes as lost', () => {
  const whole = 'Some fools are still coming the wrong way, which is one-way.';
  expect(isMaimed('Coming the wrong way, which is one-way.', whole)).toBe(true);
  expect(isMaimed('Parking is free.', 'You must be blind: parking is free.')).toBe(false);
  expect(isMaimed('Our promo came across.', 'If our promo came across as cold, that was not meant.')).toBe(true);
});

it('knows what was only to be done by whoever knows how', () => {
  const idea = 'If you have a better idea of how to fix the road, do let us know.';
  expect(isMaimed('Fix the road.', idea)).toBe(true);
  expect(isMaimed('Bring your badge.', 'Perhaps remember to bring your badge.')).toBe(false);
});

it('knows who is spoken to by what they did, and lost their "whoever"', () => {
  const whole = 'And whoever kicked the door in Sunday, you owe the kitty $160, we all know who.';
  expect(isMaimed('The door in Sunday, you owe the kitty $160.', whole)).toBe(true);
  expect(isMaimed('Whoever kicked the door in Sunday, you owe the kitty $160.', whole)).toBe(false);
  expect(isMaimed('You owe the kitty $160.', whole)).toBe(false);
});
