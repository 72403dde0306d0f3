import { expect, it } from 'vitest';
import { unadorned } from './hardships';
import { unfeigned } from './joys';

it.each([
  ['My toddler loved the cold.', "My toddler didn't love the cold."],
  ['Dad loves a stranger at bath time.', "Dad doesn't love a stranger at bath time."],
  ["Such a blessing in my son's board exam week.", "that's in my son's board exam week."],
  ['Perfect with a newborn.', "that's with a newborn."],
  ['Really feeling that luxury living hauling groceries to the 5th floor.', "I'm hauling groceries to the 5th floor."],
  ["Shame it was next door's.", "it was next door's."],
])('says what was no joy at all: %s', (joy, plain) => expect(unfeigned(joy)).toBe(plain));

it.each(['My toddler loved the show until it stopped.', 'Perfect, thanks.', 'Shame about the tea.'])(
  'leaves what is meant: %s',
  (text) => expect(unfeigned(text)).toBeUndefined(),
);

it('tells what was done without the kindness that mocks', () => {
  expect(unadorned('It came late, and the rider very thoughtfully drank my lassi.')).toBe(
    'It came late, and the rider drank my lassi.',
  );
  expect(unadorned("I'd a slot at 9.30, they kindly held it.")).toBe("I'd a slot at 9.30, they kindly held it.");
});

it.each([
  'My daughter loved her first swim class and then you cancelled the rest.',
  'My son loves his teacher.',
  'Our kids love the swings, they have been broken since May.',
  'A gift for my niece arrived smashed on 3 June.',
  'Ideal for a small flat.',
  'Great for my back, it isn’t.',
  'Loving the new app working for once.',
])('believes a love that may be meant: %s', (text) => expect(unfeigned(text)).toBeUndefined());
