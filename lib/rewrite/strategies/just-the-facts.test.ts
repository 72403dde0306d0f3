import { expect, it } from 'vitest';
import type { Task } from '../task';
import { justTheFacts } from './just-the-facts';

const written = (lines: readonly string[]) =>
  justTheFacts({
    draft: lines.join(' '),
    opening: undefined,
    kinds: new Set(),
    lines: lines.map((text) => ({ text, gap: ' ' })),
  } as unknown as Task);

it('takes a day that something is wanted by for a fact', () =>
  expect(written(['It was a long week.', 'You said so on the 2nd.', 'Logo files by Thursday, please.'])).toBe(
    'You said so on the 2nd. Logo files by Thursday, please.',
  ));

it('keeps of a draft that mocks what stands beyond doubt', () =>
  expect(
    justTheFacts({
      draft: 'A poem. I asked how many cows were ill. The deadline is 5.',
      opening: undefined,
      kinds: new Set(['snark']),
      lines: [
        { text: 'A poem.', gap: ' ' },
        { text: 'I asked how many cows were ill.', gap: ' ', sure: true },
        { text: 'The deadline is 5.', gap: ' ' },
      ],
    } as unknown as Task),
  ).toBe('I asked how many cows were ill. The deadline is 5.'));

it('keeps of a draft that shouts what stands beyond doubt, however short', () =>
  expect(
    justTheFacts({
      draft: 'And WHO files to the OLD address?? Copy goes to the desk by 3. Achieng is editing.',
      opening: undefined,
      kinds: new Set(['shouting']),
      lines: [
        { text: 'And who files to the old address?', gap: ' ' },
        { text: 'Copy goes to the desk by 3.', gap: ' ', sure: true },
        { text: 'Achieng is editing.', gap: ' ', sure: true },
      ],
    } as unknown as Task),
  ).toBe('Copy goes to the desk by 3. Achieng is editing.'));

it('leaves out what cannot be acted on', () =>
  expect(written(['It was a long week.', 'Ring 0161 496 0222.'])).toBe('Please ring 0161 496 0222.'));
