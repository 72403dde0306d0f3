import { expect, it } from 'vitest';
import { repeatOf } from './repeat';

it.each([
  ['Day 6. Sofa still in the van.', "you've had six days of this"],
  ['@brookline_net Day 4 and no signal', "you've had four days of this"],
  ['third evening in a row with no telly', "you've had three evenings of this"],
  ['Third shutter you’ve cut too short. Third!', 'this has happened three times'],
  ['Second outage in a week', 'this has happened twice'],
  ['My assessment has been moved for the fourth time', 'this has happened four times'],
  ['Third call about my loan, no answer', "you've had to ask three times"],
  ["I've reported the lamp 4 times", "you've had to tell us four times"],
  ['We sent you the forms twice', 'you had to send it twice'],
])('%s: %s', (post, said) => expect(repeatOf(post, '')).toBe(said));

it.each([
  'Third floor lift is out',
  '47th in the queue',
  'Screen cracked in my pocket on day 2',
  'Third party seller on your site sold me a fake',
  'Sent you two samples, no reply',
  'Our second son starts on Monday',
  'Explained this to five different people',
])('counts nothing in: %s', (post) => expect(repeatOf(post, '')).toBeUndefined());

it('counts nothing that the draft sets right', () =>
  expect(repeatOf('Third outage this week', 'There was only one outage.')).toBeUndefined());
