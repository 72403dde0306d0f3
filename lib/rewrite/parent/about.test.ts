import { expect, it } from 'vitest';
import { aboutOf } from './about';

it.each([
  ["You said the wardrobe would be here before Easter. It's June.", 'the wait for the wardrobe'],
  ["my parcel has said 'on its way' for 9 days", 'the wait for your parcel'],
  ['Hair in my soup and your waiter just shrugged', 'the hair in your soup'],
  ['Rats in the stairwell at Poplar House', 'the rats in the stairwell at Poplar House'],
])('names what a post is about: %s', (post, thing) => expect(aboutOf(post, 'we')).toBe(thing));

it('names a place without how long, and blames nobody for the weather', () => {
  expect(aboutOf('Graffiti on the underpass 6 weeks. Shameful', 'we')).toBe('the graffiti on the underpass');
  expect(aboutOf('Is the fair on? Weather looks rubbish', 'I')).toBeUndefined();
});
