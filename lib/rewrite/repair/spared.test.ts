import { expect, it } from 'vitest';
import { type Doomed, spared } from './spared';

const doomed = (text: string, more: Partial<Doomed> = {}): Doomed => ({
  text,
  twin: text,
  lefts: [''],
  likely: 0.6,
  marks: [],
  context: {},
  ...more,
});
const isHot = (words: string) => /idiot|fool/iu.test(words);

it('spares a statement that only name-calling hangs on', () => {
  expect(spared(doomed("It's a lease, einstein.", { twin: "It's a lease." }), isHot)).toBe("It's a lease.");
  const lefts = ['', 'They are puppies.'];
  expect(spared(doomed('They are puppies you heartless goblin.', { lefts }), isHot)).toBe('They are puppies.');
});

it('spares a notice that is only loud', () => {
  const said = 'THE TIDE ROAD IS SHUT.';
  expect(spared(doomed(`HOW OFTEN MUST WE SAY ${said}`, { lefts: ['', said] }), isHot)).toBe(said);
  expect(spared(doomed('STOP FLYING DRONES HERE!', { lefts: ['', 'STOP FLYING DRONES HERE!'] }), isHot)).toBeDefined();
});

it('spares what tells somebody who asks what a thing is', () => {
  const context = { parent: { text: 'Why does it want my number?' } };
  expect(spared(doomed("It's a phone shop.", { context }), isHot)).toBe("It's a phone shop.");
  expect(spared(doomed("It's a phone shop.", { context, likely: 0.9 }), isHot)).toBeUndefined();
});

it('spares the fact that is turned against somebody, and the answer behind a reproach', () => {
  const context = { parent: { text: 'Why is the gate shut?' } };
  const lefts = ['', "It's locked at dusk."];
  expect(spared(doomed("It's locked at dusk, so spare us the drama.", { context, lefts }), isHot)).toBe(lefts[1]);
  const twin = 'The gate shuts at dusk.';
  expect(spared(doomed("If you'd read the sign you'd know the gate shuts at dusk.", { twin }), isHot)).toBe(twin);
});

it.each(["It's a lease, you fool.", 'You answered none of it.', 'READ THE SIGN!', "It's all your doing."])(
  'spares nothing of "%s"',
  (text) => expect(spared(doomed(text, { lefts: ['', text] }), isHot)).toBeUndefined(),
);

it('spares the answer to a question in its own words', () => {
  const context = { parent: { text: 'Would you deliver the loom to Harris?' } };
  const said = "The checkout says no because we don't deliver there.";
  expect(spared(doomed(said, { context }), isHot)).toBe(said);
  expect(spared(doomed("You can't expect us to deliver there.", { context }), isHot)).toBeUndefined();
  expect(spared(doomed(said), isHot)).toBeUndefined();
});

it('spares where to turn, however curtly it is said', () => {
  const context = { parent: { text: 'The lift is stuck and your line just rings' } };
  for (const said of ['Use the night line not this one.', 'Further requests via the form on our contact page.'])
    expect(spared(doomed(said, { context, likely: 0.7 }), isHot)).toBe(said);
  expect(spared(doomed('Ring somebody who cares.', { context }), isHot)).toBeUndefined();
  expect(spared(doomed('Use your eyes.', { context }), isHot)).toBeUndefined();
  expect(spared(doomed('Ignore if not applicable.', { context }), isHot)).toBeUndefined();
});

it('spares what helps, and what is not taken, beside a jest', () => {
  const context = { parent: { text: 'When is the large-item pick-up?' } };
  const press = ['', 'Press the red button.'];
  expect(spared(doomed('Press the red button and prepare to be amazed.', { context, lefts: press }), isHot)).toBe(
    press[1],
  );
  const none = ['', 'No mattresses.'];
  expect(spared(doomed('No mattresses, astonishingly.', { context, lefts: none }), isHot)).toBe(none[1]);
  expect(spared(doomed('No excuses, pal.', { context, lefts: ['', 'No excuses.'] }), isHot)).toBeUndefined();
});
