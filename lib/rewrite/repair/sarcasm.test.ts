import { expect, it } from 'vitest';
import { unmask } from './sarcasm';

it.each([
  [
    'Congratulations @ApexComms on inviting me to a breakfast that was over.',
    '@ApexComms you invited me to a breakfast that was over.',
  ],
  ['So grateful to my brother for marking Mum’s 70th with an emoji.', 'my brother marked Mum’s 70th with an emoji.'],
  ['Great service, three weeks and no reply', "It's been three weeks and no reply"],
  ['What a shock that the tour skips every town.', 'the tour skips every town.'],
  ['Love standing from Didcot to Paddington.', 'I stood from Didcot to Paddington.'],
  ['Lovely of @BraxtonPR to send me a pet food release.', '@BraxtonPR you sent me a pet food release.'],
  ['Thrilled to report Northline have lost my bike.', 'Northline have lost my bike.'],
  ['What a treat to pay €46 and be walked past a gate.', 'I paid €46 and was walked past a gate.'],
  ['Bravo to the colleague at Elm Road who broke the lock.', 'Someone at Elm Road broke the lock.'],
  ['Thanks so much @TransNorth for cancelling the 17:42.', '@TransNorth you cancelled the 17:42.'],
])('says plainly what is meant by %s', (mask, meant) => expect(unmask(mask, true)).toBe(meant));

it('leaves thanks alone that may be meant', () => {
  expect(unmask('Thanks for taking part in the survey.', false)).toBeUndefined();
  expect(unmask('Delighted to announce our new shop opens Friday.', true)).toBeUndefined();
  expect(unmask('Thanks for letting us know about the leak.', true)).toBeUndefined();
});
