import { expect, it } from 'vitest';
import { parted } from './pictured';

it.each([
  [
    '@tramly 2 hrs stuck and the loo was locked 🤡 sort it out. Coach B',
    '@tramly 2 hrs stuck and the loo was locked sort it out. Coach B',
    '@tramly 2 hrs stuck and the loo was locked. Sort it out. Coach B',
  ],
  [
    'Six weeks for one lamp 🙄 you clowns have my £30.',
    'Six weeks for one lamp you have my £30.',
    'Six weeks for one lamp. You have my £30.',
  ],
  [
    'u shut the one ramp 😂 my nan needs it',
    'u shut the one ramp my nan needs it',
    'u shut the one ramp. my nan needs it',
  ],
])('ends a sentence that a picture ended: %s', (draft, text, whole) => expect(parted(text, draft)).toBe(whole));

it.each([
  ['The pool is shut 🙄 and so is the bar.', 'The pool is shut and so is the bar.'],
  ['It took six weeks 🙄 for one lamp.', 'It took six weeks for one lamp.'],
  ['Six weeks for it 🙄 You have my £30.', 'Six weeks for it. You have my £30.'],
  ['Six weeks for it 🙂 you have my £30.', 'Six weeks for it 🙂 you have my £30.'],
  ['An utter joke 🤡 sort it out.', 'Sort it out.'],
])('leaves what goes on, or is parted: %s', (draft, text) => expect(parted(text, draft)).toBe(text));
