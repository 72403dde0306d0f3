import { expect, it } from 'vitest';
import { logged } from './logged';
import type { Manner } from './mend';

const manner = { parent: 'Broken glass under the swings', kinds: new Set(['boilerplate']) } as unknown as Manner;
const said = (draft: string, ...texts: readonly string[]) =>
  logged(
    texts.map((text) => ({ text, gap: ' ' })),
    draft,
    manner,
  ).map(({ text }) => text);

it.each([
  [
    'Your query has been logged. Reference: AT-60713.',
    'Reference: AT-60713.',
    'It has been logged, reference AT-60713.',
  ],
  [
    'Your correspondence has been noted and forwarded to the relevant section. Ref. TU/318.',
    'Ref. TU/318.',
    'It has been forwarded, ref. TU/318.',
  ],
  [
    'Kindly be advised that your query has been logged, ticket no. 9920.',
    'Ticket no. 9920.',
    'It has been logged, ticket no. 9920.',
  ],
])('a reference keeps what it refers to: %s', (draft, line, whole) => expect(said(draft, line)).toEqual([whole]));

it('a reference that says more, or beside what says so already, stays', () => {
  const draft = 'Your query has been logged. Ref 118.';
  expect(said(draft, 'Ref 118 for the tanker.')).toEqual(['Ref 118 for the tanker.']);
  expect(said(draft, 'It is logged.', 'Ref 118.')).toEqual(['It is logged.', 'Ref 118.']);
  expect(said('We will look. Ref 118.', 'Ref 118.')).toEqual(['Ref 118.']);
  expect(said('Be advised that no complaint has been logged. Ref. 118.', 'Ref. 118.')).toEqual(['Ref. 118.']);
  expect(said('We look into it once it has been escalated. Ref. 118.', 'Ref. 118.')).toEqual(['Ref. 118.']);
  expect(said('Your fare has been logged. Ticket £45.', 'Ticket £45.')).toEqual(['Ticket £45.']);
});
