import { expect, test } from 'vitest';
import { unstressed } from './unstressed';

test.each([
  ['We are NOT closed.', 'We are not closed.', "We're not closed."],
  ['WE HAVE NOT CHANGED THE RECIPE.', 'We have not changed the recipe.', "We haven't changed the recipe."],
  ['I am NOT bringing Darren.', 'I am not bringing Darren.', "I'm not bringing Darren."],
  ['DO NOT guess it.', 'Please do not guess it.', "Please don't guess it."],
  [
    'We WILL NOT extend it, you CANNOT ask.',
    'We will not extend it, you cannot ask.',
    "We won't extend it, you can't ask.",
  ],
  ['It is NOT that. It’s late.', 'It is not that. It’s late.', 'It’s not that. It’s late.'],
])('a "not" that was shouted leans on the word before it: %s', (draft, calm, said) =>
  expect(unstressed(calm, draft)).toBe(said),
);

test.each([
  ['We do not refund. It is NEW.', 'We do not refund. It is NEW.', 'We do not refund. It is NEW.'],
  ['The speech is at 3 NOT 2.', 'The speech is at 3 not 2.', 'The speech is at 3 not 2.'],
  ['It is NOT 2pm. We do not open.', 'It is not 2pm. We do not open.', "It's not 2pm. We do not open."],
  ['THE SIGN SAYS “DO NOT ENTER”.', 'The sign says “do not enter”.', 'The sign says “do not enter”.'],
  ['HALF OF YOU ARE NOT LISTENING', 'Half of you are not listening', "Half of you aren't listening"],
  ['THIS IS NOT A DRILL', 'This is not a drill', "This isn't a drill"],
])('leaves what was only said, what is quoted, and no odd pair: %s', (draft, calm, said) =>
  expect(unstressed(calm, draft)).toBe(said),
);
