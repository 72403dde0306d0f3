import { expect, it } from 'vitest';
import { acknowledge } from '../acknowledge';

const said = (account: 'personal' | 'brand' | 'public-sector', text: string) =>
  acknowledge({ account, parent: { text } }, account === 'personal' ? 'I' : 'we', { draft: '', disputed: false })
    .owning;

it.each([
  ['brand', 'Max was put to sleep at 11. You’d refused the scan.', 'So sorry about Max.'],
  ['personal', 'We said goodbye to Mum this morning. She was just asleep.', "I'm so sorry about your mum."],
  ['personal', 'First Christmas without Bill. Can’t face the boxes.', "I'm so sorry about Bill."],
  ['brand', 'It’s a year today since we lost Callum and your page tagged him', 'So sorry about Callum.'],
  ['brand', 'Biscuit, the greyhound we adopted from you, died last night.', 'So sorry about Biscuit.'],
  ['personal', 'Buried Tess under the apple tree this morning.', "I'm so sorry about Tess."],
  ['public-sector', 'it’s my boy who died at Tolby corner. no one’s rung me', "We're so sorry about your boy."],
] as const)('%s: %s', (account, post, sorry) => expect(said(account, post)).toBe(sorry));

it.each(['Nearly died at the hill', 'Battery died on day 2', 'Said goodbye to Leeds today'])(
  'mourns nobody in %s',
  (post) => expect(said('personal', post)).not.toMatch(/so sorry about/u),
);

it.each([
  'Reminder: quiet hours start at 10',
  'We take tree safety seriously.',
  'Your order has been delivered. Enjoy!',
])('is sorry for no notice: %s', (post) => expect(said('personal', post)).toBe(''));

it.each(['Is the night market still on if it rains?', 'Is the class still on at your unit?'])(
  'is sorry for no plain question: %s',
  (post) => expect(said('brand', post)).toBe('Thanks for asking.'),
);

it.each([
  ['our old girl Biscuit passed on Friday. please cancel her food', 'So sorry about Biscuit.'],
  ['Had to put our old boy Rufus down today. Please stop the insurance', 'So sorry about Rufus.'],
])('mourns an animal by its name: %s', (post, sorry) => expect(said('brand', post)).toBe(sorry));

it('gives no thanks for asking to somebody who sees no way on', () => {
  expect(said('brand', "Hi, is this the helpline? I don't want to be here any more")).toBe(
    "We're so sorry you're going through this.",
  );
});
