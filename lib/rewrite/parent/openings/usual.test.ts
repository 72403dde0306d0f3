import { expect, it } from 'vitest';
import { acknowledge } from '../acknowledge';

const said = (text: string, draft: string) =>
  acknowledge({ account: 'brand', parent: { text } }, 'we', { draft, disputed: false }).owning;

it('is not sorry for what a half apology names so as not to name what happened', () => {
  expect(said('Bit into your pasty and broke a tooth', "Sorry if the product didn't meet your hopes.")).toBe(
    "So sorry you've had to go through this.",
  );
  expect(
    said('The fitting was on Monday. Nobody', 'We regret that you may have found the timing unclear.'),
  ).not.toMatch(/timing/u);
});
