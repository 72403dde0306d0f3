import { expect, it } from 'vitest';
import { tellsHardNews } from './hard-news';

it.each([
  'Mum died on Sunday',
  'my gran passed away last week',
  "Dad's funeral is Friday",
  'lost my husband in March',
  'had to have Rex put to sleep',
  "there's no heartbeat",
  'scan came back and it’s not good',
  "results weren't great",
  "they've found another lump",
  'just been diagnosed',
  'my son is in intensive care',
  "our dad's got weeks",
  'My little brother didn’t come home last night',
  "they've let me go",
  'I was made redundant on Monday',
  "we've had to call off the wedding",
  'we are splitting up',
  'had to put our old kelpie Biscuit down this morning',
  'We had to let Otis go this morning. House is so quiet.',
  'Appa is back in ICU',
  "Biopsy came back. It's what we feared.",
  'biopsy came back and it is cancer',
  'Scan showed a mass. Biopsy Thursday.',
  'House burnt down last night. Do we still pay?',
])('hears bad news of the writer’s own: %s', (post) => expect(tellsHardNews(post)).toBe(true));

it.each([
  'When is the funeral?',
  'scan came back, all clear!',
  'Is my dog allowed in hospital grounds?',
  'The app let me go back a page',
  'We split up the order into two boxes',
  'my son has two weeks off in June',
  'my dad has a new phone',
  'They let go of the rope',
  'We had to put the meeting back a week',
  'had to put my phone down for an hour',
  'Biopsy came back fine!',
])('hears none: %s', (post) => expect(tellsHardNews(post)).toBe(false));
