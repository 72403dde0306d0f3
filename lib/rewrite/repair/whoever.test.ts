import { expect, it } from 'vitest';
import { addressed } from './whoever';

it.each([
  ['Whoever parks across the bin store.', "Please don't park across the bin store."],
  ['Whoever leaves the gate open.', "Please don't leave the gate open."],
  ['Whoever pushes in at the gate.', "Please don't push in at the gate."],
  ['Whoever keeps moving the cones.', 'Please stop moving the cones.'],
])('asks not to: %s', (left, text) => {
  expect(addressed(left, 'It is ours.')).toBe(text);
  expect(addressed(left, undefined)).toBe(text);
});

it('tells what was done where nothing is left to say to who did it', () => {
  expect(addressed('To whoever lifted 3 mugs off our stall.', 'They are speckled.')).toBe(
    'Someone lifted 3 mugs off our stall.',
  );
  expect(addressed('To whoever lifted 3 mugs off our stall.', 'Please ring me.')).toBe(
    'To whoever lifted 3 mugs off our stall:',
  );
  expect(addressed('To whoever lifted 3 mugs: we saw you.', 'Ring us.')).toBe('To whoever lifted 3 mugs: we saw you.');
});

it('speaks to who did it where the rest is about somebody else', () => {
  expect(addressed("Whoever parked across bay 12, the ambulance couldn't get in.", undefined)).toBe(
    "To whoever parked across bay 12: the ambulance couldn't get in.",
  );
  expect(addressed('Whoever dumped the tyres has killed the trout, the river is ours.', undefined)).toBe(
    'Whoever dumped the tyres has killed the trout, the river is ours.',
  );
});

it('goes on to speak to who did it', () => {
  expect(addressed('To the people at table 5 who left early.', 'You left a coat.')).toBe(
    'To the people at table 5 who left early:',
  );
  expect(addressed('To the people at table 5 who left early.', 'It was £9.')).toBe(
    'To the people at table 5 who left early.',
  );
});

it('speaks to who did it once, where more follows', () => {
  expect(addressed('Whoever dented my van.', 'It was new.')).toBe('To whoever dented my van:');
  expect(addressed('Whoever dented my van.', undefined)).toBe('Whoever dented my van.');
});

it('leaves a whole sentence alone', () => {
  expect(addressed('Whoever finds it can keep it.', 'It works.')).toBe('Whoever finds it can keep it.');
});
