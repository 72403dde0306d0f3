import { describe, expect, it } from 'vitest';
import { hotTags, withoutTags } from './tags';

describe('closes the gap a tag leaves', () => {
  it.each([
    ['Our statement is out. #FactsMatterKaren #TarnValley', '#FactsMatterKaren', 'Our statement is out. #TarnValley'],
    ['Day 4 with no lift thanks to #ClownCouncil and their contractor.', '#ClownCouncil', 'Day 4 with no lift.'],
    ['Before your next #LazyJournalism piece have a look.', '#LazyJournalism', 'Before your next piece have a look.'],
    ['#LitterLout has left six bags by the gate again.', '#LitterLout', 'Someone has left six bags by the gate again.'],
    [
      'No heat since Monday, and now #LandlordOfTheYear wants rent.',
      '#LandlordOfTheYear',
      'No heat since Monday, and now someone wants rent.',
    ],
    [
      'Two weeks without a bin, #BinBoss strikes again, and it smells.',
      '#BinBoss',
      'Two weeks without a bin, and it smells.',
    ],
    [
      '#SleepySue at the Courier cut our reply to nine words.',
      '#SleepySue',
      'The Courier cut our reply to nine words.',
    ],
    [
      'The plain ones are in stock so #OpenYourEyes and try aisle 4.',
      '#OpenYourEyes',
      'The plain ones are in stock so try aisle 4.',
    ],
    ['#StopWhining about it, the path opens at 7.', '#StopWhining', 'The path opens at 7.'],
    ['#HatersGonnaHate, but the numbers are on our site', '#HatersGonnaHate', 'The numbers are on our site'],
    [
      'The outage is theirs #NotMyCircus so our page is all we have.',
      '#NotMyCircus',
      'The outage is theirs, so our page is all we have.',
    ],
    ['Share your best journey using #MyMetroMoment and win.', '#MyMetroMoment', 'Share your best journey and win.'],
    [
      'Tweet your best day with #OurMagic by 30 Sept and 5 families win a pass.',
      '#OurMagic',
      'Tweet your best day by 30 Sept and 5 families win a pass.',
    ],
    ['Every post with #ThankYouTel raises £1.', '#ThankYouTel', 'Every post raises £1.'],
    ['Not naming him, but if the boot fits #ToxicDads.', '#ToxicDads', 'Not naming him.'],
  ])('%s', (sentence, tag, left) => expect(withoutTags(sentence, new Set([tag]))).toBe(left));

  it('leaves no sentence where the tag was all of it', () => {
    expect(withoutTags('#NotRocketScience', new Set(['#NotRocketScience']))).toBeUndefined();
  });
});

it('knows an attack once a tag is cut into words, and leaves labels alone', () => {
  expect([...hotTags('Read it. #UselessLandlord #planning #KindnessOfStrangers', [])]).toEqual(['#UselessLandlord']);
});
