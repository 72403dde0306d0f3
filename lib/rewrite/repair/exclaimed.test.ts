import { expect, it } from 'vitest';
import { isCriedOut } from './exclaimed';

it('hears what was only cried out', () => {
  expect(isCriedOut('Metal in the rain.', 'Wow, metal in the rain, shocker. Store it dry.')).toBe(true);
  expect(isCriedOut('Metal rusts in the rain.', 'Wow, metal rusts in the rain. Store it dry.')).toBe(false);
  expect(isCriedOut('Table for 4.', 'Oh, table for 4. Done.')).toBe(false);
  expect(isCriedOut('Metal in the rain.', 'It is metal in the rain.')).toBe(false);
});
