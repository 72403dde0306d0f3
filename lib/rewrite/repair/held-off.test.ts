import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import { heldOff } from './held-off';
import type { Sight } from './sight';

const asked = (text: string, parent?: string, kind: Finding['kind'] = 'shouting') => {
  const span = { start: 0, end: text.length };
  const mark: Finding = { detector: 'test', kind, span, quote: text, why: '', heat: 2, tentative: false, fixes: [] };
  return heldOff({
    sentence: { text, ...span, gap: ' ' },
    heard: { findings: [mark], context: parent === undefined ? {} : { parent: { text: parent } } },
  } as unknown as Sight);
};

it.each([
  ['STOP RINGING LISA!!!', "PLEASE DON'T RING LISA."],
  ['PLEASE STOP calling the Hale store about the irons!!!', "Please don't call the Hale store about the irons."],
  ['SHE IS DEAF SO STOP CALLING HER NAME PEOPLE.', "SHE IS DEAF SO PLEASE DON'T CALL HER NAME."],
  ['STOP PARKING ON THE VERGE!', "Please don't park ON THE VERGE."],
  ['STOP SHARING that post, it is an old one.', "PLEASE DON'T SHARE that post, it is an old one."],
  ['STOP DMing us at 3am.', "Please don't DM us at 3am."],
  ['Stop driving over there and leaving us bad reviews!!', "Please don't drive over there."],
])('asks what all are told to leave off: %s', (loud, calm) => expect(asked(loud)).toBe(calm));

it.each([
  'STOP MESSAGING ME!!!',
  'Stop being so daft.',
  '@bank STOP CHARGING my card!!!',
  'You lot stop ringing the desk!',
  'THEY NEED TO APOLOGISE AND STOP RINGING MY MUM!!!',
])('leaves %s to the cut', (text) => expect(asked(text)).toBeUndefined());

it('is no notice to who asked, nor where it is hot besides', () => {
  expect(asked('STOP RINGING LISA!!!', 'Is Lisa in?')).toBeUndefined();
  expect(asked('STOP RINGING LISA!!!', undefined, 'hostility')).toBeUndefined();
});
