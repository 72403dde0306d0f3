import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { isNotice, toldTo } from './reworded';
import type { Sight } from './sight';

/** What becomes of a sentence of which `quote` was found to be a barb. */
function told(text: string, quote: string, kind: Kind = 'hostility', likely = 0.9, next?: string): string | undefined {
  const start = text.indexOf(quote);
  const finding: Finding = {
    detector: 'test',
    kind,
    span: { start, end: start + quote.length },
    quote,
    why: '',
    heat: 2,
    tentative: false,
    fixes: [],
  };
  const sentence = { text, start: 0, end: text.length, gap: ' ' };
  return toldTo({
    sentence,
    own: text.split(' ').map((word) => ({ text: word, likely })),
    next,
    manner: { kinds: new Set([kind]), have: "We've" },
    heard: { findings: [finding], context: kind === 'deflection' ? { parent: { text: 'It is shut.' } } : {} },
    begun: (words: string) => words,
  } as unknown as Sight);
}

it('keeps what to do from what the reader is called', () => {
  expect(told('Look in your junk folder, you daft lump.', 'you daft lump')).toBe('Look in your junk folder.');
  expect(told('Nobody asked, you daft lump.', 'you daft lump')).toBeUndefined();
  expect(told('Ring us on Monday, you two.', 'Ring us')).toBeUndefined();
});

it('asks whoever does a thing not to', () => {
  expect(told('Whoever parks across the bin store, grow up.', 'grow up')).toBe(
    "Please don't park across the bin store.",
  );
  expect(told('Whoever parks here, thank you.', 'parks', 'snark')).toBeUndefined();
});

it('asks whoever is shouted after to stop', () => {
  expect(told('WHO KEEPS PUTTING NAPPIES IN MY BIN?!', 'WHO', 'shouting')).toBe(
    'Please stop PUTTING NAPPIES IN MY BIN.',
  );
});

it('asks those who are mocked to stop', () => {
  expect(told('For the geniuses sending us photos of their cards: stop.', 'geniuses', 'snark')).toBe(
    'Please stop sending us photos of your cards.',
  );
});

it('keeps what is told of what somebody is called, unless that is a jibe too', () => {
  expect(told('Some cretin smashed it, so it is drained.', 'Some cretin', 'hostility', 0.2)).toBe(
    'Someone smashed it, so it is drained.',
  );
  expect(told('@hobs_pr your muppet of a driver left at noon.', 'muppet', 'hostility', 0.2)).toBe(
    '@hobs_pr your driver left at noon.',
  );
  expect(told('It needs the grey lead, Einstein.', 'Einstein', 'snark', 0.4)).toBe('It needs the grey lead.');
  expect(told('Stick to nuggets, you hack.', 'you hack')).toBeUndefined();
});

it('keeps whose work a thing is, and whom to turn to, of what sends somebody away', () => {
  const sent = 'Meters are done by Yarra, not us.';
  expect(told(sent, 'not us', 'deflection', 0.9, 'Ask for their form M4.')).toBe('Meters are done by Yarra.');
  expect(told(sent, 'not us', 'deflection')).toBe('');
  expect(told(sent, 'not us', 'deflection', 0.9, 'We only send the bill.')).toBe('');
  expect(told(sent, 'not us', 'deflection', 0.9, "They're on 0800 555 046.")).toBeUndefined();
  expect(told('We just sell it.', 'We just', 'deflection')).toBe('');
  expect(told('Speak to their office, 0116 496 0155.', 'Speak', 'deflection')).toBe(
    'Speak to their office, 0116 496 0155.',
  );
  expect(told('Damp is down to tenants not opening windows.', 'Damp', 'deflection')).toBe('');
  expect(told('Raise it with Admatic, form at https://admatic.example.', 'Raise', 'deflection')).toBe(
    'Please raise it with Admatic, form at https://admatic.example.',
  );
  expect(told('Ask them.', 'Ask', 'deflection')).toBeUndefined();
});

it('hears a notice to all behind the handle it is sent to', () => {
  expect(isNotice('@newsrooms STOP PHONING THE HOSPICE!!!')).toBe(true);
  expect(isNotice('@newsrooms STOP RINGING ME')).toBe(false);
});

it('lays nothing on one person by name', () => {
  expect(told("Tea was Maureen's job, not mine.", 'not mine', 'deflection')).toBe('');
  expect(told("Tea was Maureen's job.", 'Tea', 'deflection')).not.toBe('');
});

it('asks to leave somebody be, and not who asked', () => {
  expect(told('STOP RINGING LISA!!!', 'STOP', 'dismissal', 0.8)).toBe("please don't ring LISA.");
  expect(told('@hobs_pr stop calling the newsdesk.', 'stop', 'dismissal', 0.8)).toBe(
    "@hobs_pr please don't call the newsdesk.",
  );
});
