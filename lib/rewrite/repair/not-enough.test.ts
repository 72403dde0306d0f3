import { expect, it } from 'vitest';
import { bodyOf } from '../assemble';
import { withVerdict } from './not-enough';

const CHEERS = 'Well done @hollisbus, brilliant.';
const said = (draft: string, ...texts: string[]) =>
  bodyOf(
    withVerdict(
      texts.map((text) => ({ text, gap: ' ' })),
      draft,
    ),
  );

it('says at the end what the mockery meant, where nothing else does', () =>
  expect(said(CHEERS, '@hollisbus You drove past 14 of us.', '')).toBe(
    "@hollisbus You drove past 14 of us. That's not good enough.",
  ));

it('says it before what the complaint is filed under', () =>
  expect(said(CHEERS, '@hollisbus You drove past 14 of us.', 'Route 29, Hill stop.')).toBe(
    "@hollisbus You drove past 14 of us. That's not good enough. Route 29, Hill stop.",
  ));

it.each([
  [CHEERS, '@hollisbus The 7.40 never came.'],
  [CHEERS, '@hollisbus You drove past 14 of us.', 'When is the next one?'],
  [CHEERS, '@hollisbus You drove past 14 of us.', 'Send me the form.'],
  ['@hollisbus you drove past 14 of us, you clowns', '@hollisbus You drove past 14 of us.'],
  ['Well done, you drove past 14 of us.', 'You drove past 14 of us.'],
  [CHEERS, ''],
])('adds nothing for "%s" where "%s" says enough, or nothing', (draft, ...texts) =>
  expect(said(draft, ...texts)).toBe(texts.join(' ').trim()),
);
