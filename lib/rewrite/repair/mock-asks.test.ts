import { expect, it } from 'vitest';
import { askedPlainly } from './mock-asks';

it.each([
  ['Shall I expect the curtains by next Easter?', 'When can I expect the curtains?'],
  ['Should we expect a plumber this decade?', 'When can we expect a plumber?'],
  ['Will the lift be mended this century?', 'Will the lift be mended?'],
  ['Any chance of a refund before I retire?', 'Any chance of a refund?'],
  ['Account 4471, thrilled to await your grovelling reply 🎉', "Account 4471. I'm waiting for your reply."],
  ["Can't wait for your reply.", "I'm waiting for your reply."],
  ["Order 5520, whenever you've finished your tea.", 'Order 5520. Please reply.'],
  ["Somebody can ring me on 0161 496 0222, whenever you've woken up.", 'Somebody can ring me on 0161 496 0222.'],
  ['Do wake me when the lift you promised for May happens.', 'When will the lift you promised for May happen?'],
  ['Just text me once my refund turns up.', 'When will my refund turn up?'],
  ['I take it the refund is doing a warm-up?', 'Where is the refund?'],
  [
    'Perhaps someone could spare a moment to tell me where it is now, between awards.',
    'Could someone tell me where it is now?',
  ],
  ['Could you tear yourselves away from lunch to fix it?', 'Could you fix it?'],
  ['Is the new date 5 May or shall I guess?', 'Is the new date 5 May?'],
  ['Could someone explain how I cancel, or is that a premium feature?', 'Could someone explain how I cancel?'],
  ['Still no email about the refund, I assume it is coming by donkey.', 'Still no email about the refund.'],
  ['And the 40 minute queue?', 'There was also the 40 minute queue.'],
])('asks plainly what "%s" asks', (mock, plain) => expect(askedPlainly(mock)).toBe(plain));

it.each([
  'Is it open this week?',
  'Do wake me when the parade starts.',
  'Still no medal, oddly.',
  'I assume the refund is not coming.',
  'Could someone tell me where it is?',
  'Is it at 5 or should I ring the desk?',
  'Will it be done before we move in?',
  'Can it be here before my wedding?',
  'Call me whenever suits you.',
  'I will send it when you are back on Monday.',
  'And the blue one?',
])('leaves "%s" as it is', (plain) => expect(askedPlainly(plain)).toBeUndefined());

it.each([
  ['No doubt my ₹480 refund is also taking the scenic route.', 'Where is my ₹480 refund?'],
  ["I'm sure my $75 credit from April is just resting, bless it 👏", 'Where is my $75 credit from April?'],
  ['Can I have my $18 back or is that part of the show?', 'Can I have my $18 back?'],
])('asks for what is owed: %s', (jest, asked) => expect(askedPlainly(jest)).toBe(asked));

it('takes what is said of a debt at its word', () =>
  expect(askedPlainly('No doubt my £480 refund is overdue.')).toBeUndefined());
