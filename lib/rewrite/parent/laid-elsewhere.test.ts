import { expect, it } from 'vitest';
import { disowned, laysElsewhere } from './laid-elsewhere';

it.each([
  ['our plumber never came back', 'He is not our plumber, ring the guild.', 'the plumber never came back'],
  ['our cash machine ate your card', "The machine isn't ours. Ring 0800 555 010.", 'the cash machine ate your card'],
  ['our couriers threw your parcel', "Couriers aren't our staff.", 'the couriers threw your parcel'],
  ['our driver was late', 'He left at 9.', 'our driver was late'],
])('whom the draft disowns is no longer called ours: %s', (event, draft, said) =>
  expect(disowned(event, draft)).toBe(said),
);

it.each([
  ['our Hull branch shut', 'Hull was a franchisee, a separate company. Ask the liquidator.'],
  ['we cancelled your order', 'Your bank declined it at 10.02, not us.'],
  ['our cleaner broke your vase', 'The cleaner is a contractor, so take it up with them.'],
])('%s is laid elsewhere by: %s', (event, draft) => expect(laysElsewhere(draft, event)).toBe(true));

it.each([
  ['our Hull branch shut', 'It shut on Friday. Beverley takes your card.'],
  ['you were charged twice', 'The agency charged it, ask them.'],
  ['our cleaner broke your vase', "She's agency, but that's on us. We pay for it."],
])('%s is not laid elsewhere by: %s', (event, draft) => expect(laysElsewhere(draft, event)).toBe(false));
