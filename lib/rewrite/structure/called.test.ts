import { expect, it } from 'vitest';
import { calledFirst, calledIn } from './called';

it.each([
  ['Mr Rao, crew 4 is out.', 'Mr Rao, '],
  ['Ah Sinéad, we do still make them.', 'Ah Sinéad, '],
  ['Grace, the bin is full.', 'Grace, '],
  ['Wages, rent and butter went up.', ''],
  ['Seven, the poster says.', ''],
  ['Sunday, we open at 9.', ''],
])('knows who %s speaks to first', (text, called) => expect(calledFirst(text)).toBe(called));

it.each([
  ['These things happen, Mrs Okafor.', 'Mrs Okafor'],
  ['Members are up to date, Dominic. Pay at the kiosk.', 'Dominic'],
  ['It is at the depot, Thursday at the latest.', undefined],
  ['Try again, Sherlock.', undefined],
])('hears the name in %s', (text, name) => expect(calledIn(text)).toBe(name));
