import { expect, it } from 'vitest';
import { calledFirst, calledIn } from './address';

it.each([
  ['Mr Rao, crew 4 is out.', 'Mr Rao, '],
  ['Mr Rao, The fee is R900.', 'Mr Rao, '],
  ['Ah Sinéad, we do still make them.', 'Ah Sinéad, '],
  ['Hi Anjali, BlueWing can trace it.', 'Hi Anjali, '],
  ['Grace, the bin is full.', 'Grace, '],
  ['Wages, rent and butter went up.', ''],
  ['Seven, the poster says.', ''],
  ['Sunday, we open at 9.', ''],
  ['Leeds, you were wonderful.', ''],
  ['Lumenet, the provider, is looking into it.', ''],
  ['Aww, did it upset you?', ''],
  ['Ha, you are right.', ''],
])('knows whom "%s" speaks to first', (text, called) => expect(calledFirst(text)).toBe(called));

it.each([
  ['These things happen, Mrs Okafor.', 'Mrs Okafor', 'Hi Mrs Okafor, '],
  ['Members are up to date, Dominic.', 'Dominic', 'Hi Dominic, '],
  ['Thanks for your patience, Imke.', 'Imke', 'Hi Imke, '],
  ['Patience is a virtue, Rohan.', 'Rohan', 'Hi Rohan, '],
  ['Nobody wiped anything, Gareth, you just never scroll.', 'Gareth', 'Hi Gareth, '],
  ['@ada Hello Anjali, it is the courier you want.', 'Anjali', 'Hello Anjali, '],
  ['Mr Naidoo, only a fool pays at the desk.', 'Mr Naidoo', 'Mr Naidoo, '],
  ['Ah Noor, we do still make them.', 'Noor', 'Hi Noor, '],
])('hears the name in "%s"', (text, name, greeting) => expect(calledIn(text)).toMatchObject({ name, greeting }));

it.each([
  'It is at the depot, Thursday at the latest.',
  'Not before noon, Saturday.',
  'Try again, Sherlock.',
  'Ask the provider, Lumenet, about it.',
  'It is made by a local firm, Lumenet.',
  'The depot is in Slough, Berkshire.',
  'The ticket is with our agent, Kavya.',
  'Your driver, Gareth, is on his way.',
  'We met in the park, Leeds.',
  'Kind regards, Sam',
  'Marvellous, you lost my bag.',
  'Member 80163, Reno.',
  'Looking for a joiner, 4 days a week, Kendal.',
  'A bag of chips is not a side, CHAD.',
])('hears no name in "%s"', (text) => expect(calledIn(text)).toBeUndefined());
