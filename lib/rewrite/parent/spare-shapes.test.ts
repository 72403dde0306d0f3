import { describe, expect, it } from 'vitest';
import { eventOf } from './event';

describe('puts the verb back that a post leaves out', () => {
  it.each([
    ['Lift’s out again, 9th floor', 'the lift is out again'],
    ['boiler off since friday', 'the boiler has been off since Friday'],
    ['Hot water off at Dovecote House since 6am', 'the hot water has been off at Dovecote House since 6am'],
    ['3 of us ill after your oysters', '3 of you were ill after our oysters'],
    ['clamped at my own flat!!!', 'you were clamped at your own flat'],
    ['made redundant on zoom', 'you were made redundant on zoom'],
    ['Delivered roses to the wrong Emma', 'we delivered roses to the wrong Emma'],
    ['Why’s my mum’s bus pass been stopped she’s 81', 'your mum’s bus pass has been stopped'],
    ['why did no one tell me the time changed', 'no one told you the time changed'],
    ['why was there no gluten free at the BBQ', 'there was no gluten free at the BBQ'],
  ])('%s', (post, event) => expect(eventOf(post, 'we')).toBe(event));

  it.each([
    ['He didn’t get the school', 'he didn’t get the school'],
    ['They’ve found a lump', 'they’ve found a lump'],
  ])('one person speaks to another of a third: %s', (post, event) => {
    expect(eventOf(post, 'I')).toBe(event);
    expect(eventOf(post, 'we')).toBeUndefined();
  });

  it.each(['Ceiling’s come down', 'Two dead in the factory, police confirm?', 'Turn the music down'])(
    'takes no verb for a noun: %s',
    (post) => expect(eventOf(post, 'we') ?? '').not.toMatch(/\b(?:is|are) (?:down|dead)\b/u),
  );
});
