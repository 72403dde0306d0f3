import { expect, it } from 'vitest';
import { eventOf } from './event';

it.each([
  [
    'Your fourth pitch this week. My name is not “Editor”. I asked twice to be taken off the list.',
    'you had to ask twice',
  ],
  ['Your terminal has been declining since morning', 'our terminal has been declining since morning'],
  ['Router’s been flashing red since Thursday', 'the router’s been flashing red since Thursday'],
  ['Snow plow skipped Cedar Lane again', 'the snow plow skipped Cedar Lane again'],
  ['The bouncy castle was never turned on', 'the bouncy castle was never turned on'],
  ['One of your drivers clipped my wing mirror', 'one of our drivers clipped your wing mirror'],
  ['You binned my whole tent. I live in that tent', 'we binned your whole tent'],
  ['you spelled my daughter’s name 3 ways in 1 letter', 'we spelled your daughter’s name 3 ways in 1 letter'],
  ['Your online form rejects my surname', 'our online form rejects your surname'],
  [
    'your hearing aids whistle every time i hug my grandson',
    'our hearing aids whistle every time you hug your grandson',
  ],
  ['Your calendar thinks I live in Hawaii', 'our calendar thinks you live in Hawaii'],
  ['your vegan pasty had ham in it', 'our vegan pasty had ham in it'],
  ['pizza tasted of bleach. of BLEACH', 'the pizza tasted of bleach'],
  ['images from last night’s match are all black squares', 'the images from last night’s match are all black squares'],
  ['Dress is a good 4 inches shorter than the picture', 'the dress is a good 4 inches shorter than the picture'],
  ['been told 3 different things about my visa fee', "you've been told 3 different things about your visa fee"],
  ['flood map says my house is in the sea', 'the flood map says your house is in the sea'],
  ['Man spat at me on the 43', 'a man spat at you on the 43'],
  ['your bot told me I could bring my cello on free', 'our bot told you that you could bring your cello on free'],
  ['You told my mum I was pregnant', 'we told your mum'],
])('says back what a verb tells by itself: %s', (post, event) => expect(eventOf(post, 'we')).toBe(event));

it.each([
  'You painted my nan’s portrait and she loved it',
  'You photographed my dad in 1984, do you have prints?',
  'why is the fountain green',
  'your rivals let me bring 2 bags free',
  'Your engineer fixed my boiler',
  'The book group choice for May is 780 pages',
  'Tap in, tap out, save more!',
])('tells of nothing amiss where nothing is: %s', (post) => expect(eventOf(post, 'we')).toBeUndefined());
