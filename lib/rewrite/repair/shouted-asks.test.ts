import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { isRuledOut, isWronged, shoutedAsk, wronged } from './shouted-asks';
import type { Sight } from './sight';

function asked(
  text: string,
  { kinds = ['shouting'], parent, likely = 0.5 }: { kinds?: readonly Kind[]; parent?: string; likely?: number } = {},
): string | undefined {
  const span = { start: 0, end: text.length };
  const findings = kinds.map((kind): Finding => {
    return { detector: 'test', kind, span, quote: text, why: '', heat: 1, tentative: false, fixes: [] };
  });
  return shoutedAsk({
    sentence: { text, ...span, gap: ' ' },
    own: text.split(' ').map((word) => ({ text: word, likely })),
    heard: { findings, context: parent === undefined ? {} : { parent: { text: parent } } },
  } as unknown as Sight);
}

it.each([
  ['WHEN IS SOMEONE GOING TO MEND THE LIFT???', 'WHEN will SOMEONE MEND THE LIFT?'],
  ['@seaways WHERE IS MY TRUNK?!', '@seaways WHERE IS MY TRUNK?'],
  ['EVERY ONE OF THESE MAPS IS OLD, FIX IT NOW!!', 'EVERY ONE OF THESE MAPS IS OLD, please FIX IT.'],
  ['WHO LEFT A TROLLEY ON THE STAIRS??', 'Someone LEFT A TROLLEY ON THE STAIRS.'],
  ['WHO PARKS ACROSS A DROPPED KERB?!', 'Someone PARKS ACROSS A DROPPED KERB.'],
])('keeps what %s asks for', (said, kept) => expect(asked(said)).toBe(kept));

it.each(['WHO PAYS FOR ALL OF THIS??', 'WHO IS IN CHARGE HERE??', 'WHEN DO YOU LOT LEARN???'])(
  'finds no complaint in %s',
  (said) => expect(asked(said, { kinds: ['shouting', 'snark'] })).toBeUndefined(),
);

it('keeps nothing that is more than loud, or said to somebody who asked', () => {
  expect(asked('WHERE IS MY TRUNK?!', { kinds: ['shouting', 'hostility'] })).toBeUndefined();
  expect(asked('WHERE IS MY TRUNK?!', { kinds: ['pressure'] })).toBeUndefined();
  expect(asked('WHERE IS MY TRUNK?!', { likely: 0.95 })).toBeUndefined();
  expect(asked('WHERE IS MY TRUNK?!', { parent: 'It is late.' })).toBeUndefined();
});

it('keeps what is told to somebody who asked, and not that they asked', () => {
  const parent = 'Where is my fitter?';
  expect(asked('PLEASE STOP RINGING EVERY HOUR, the map shows his van.', { parent })).toBe('the map shows his van.');
  expect(asked('Key in the BLUE digits, NOT the grey!!', { parent })).toBe('Key in the BLUE digits, NOT the grey!!');
  expect(asked('It is a LEAK, NOT the end of the world.', { parent })).toBeUndefined();
});

it('keeps what cannot be had, and not that nobody should ask', () => {
  expect(asked('WE ARE NOT TAKING WALK-INS SO STOP ASKING.', { kinds: ['shouting', 'dismissal'] })).toBe(
    'WE ARE NOT TAKING WALK-INS.',
  );
  expect(asked('You CANNOT park by the kiln.', { likely: 0.95 })).toBe('You CANNOT park by the kiln.');
  expect(asked('WE ARE NOT GOING TO SAY IT AGAIN.', { likely: 0.95 })).toBeUndefined();
});

it.each([
  ['Nothing on the day.', true],
  ['Website only.', true],
  ["We don't hold places.", true],
  ["We don't need to tell you.", false],
  ['We are not joking.', false],
  ['We will not chase you.', false],
])('hears in "%s" what cannot be had: %s', (text, ruled) => expect(isRuledOut(text)).toBe(ruled));

it('hears what went wrong', () => {
  expect(isWronged('You sent pine.')).toBe(true);
  expect(isWronged('You never read.')).toBe(false);
});

it('keeps what went wrong where a complaint is only loud', () => {
  const complaint = (kind: Kind) =>
    wronged({
      sentence: { text: 'You sent PINE.' },
      heard: { findings: [{ kind }], context: {} },
      manner: { waits: true, parent: '' },
    } as unknown as Sight);
  expect(complaint('shouting')).toBe('You sent PINE.');
  expect(complaint('snark')).toBeUndefined();
});
