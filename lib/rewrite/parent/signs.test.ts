import { expect, it } from 'vitest';
import { fearsForWork, GRAVE, LOSS } from './signs';

it.each(['My dad passed on the 2nd', "He's only been dead two days", "That is my cousin's body"])(
  'tells of a death: %s',
  (post) => expect(LOSS.test(post)).toBe(true),
);
it.each(['He passed on the message', 'the road closure for the fete and not the funeral one'])(
  'tells of no death: %s',
  (post) => expect(LOSS.test(post)).toBe(false),
);
it.each(['can I burn my garden waste tonight?', 'Teachers get 2 months off and still cry'])(
  'tells of no danger: %s',
  (post) => expect(GRAVE.test(post)).toBe(false),
);
it('hears somebody fear for a job', () => {
  expect(fearsForWork('Is the plant closing? My husband works there')).toBe(true);
  expect(fearsForWork('When does the shop close?')).toBe(false);
});
