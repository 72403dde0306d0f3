import { describe, expect, it } from 'vitest';
import { lacksPerson, personFor } from './person';

describe('personFor', () => {
  it.each([
    [
      'To the absolute melt who',
      'let a spaniel loose in the dye room: no dogs, ever.',
      'To whoever let a spaniel loose in the dye room: no dogs, ever.',
    ],
    [
      'Whichever clown',
      'at @TernFerries decided foot passengers board last.',
      'Someone at @TernFerries decided foot passengers board last.',
    ],
    [
      'Some absolute melt has',
      'left a hot tub trailer across the bay.',
      'Someone left a hot tub trailer across the bay.',
    ],
    ['The jumped-up toerag', 'at gate F made my lad pour it out.', 'The person at gate F made my lad pour it out.'],
    ['Those jokers', 'at the depot have it.', 'The people at the depot have it.'],
    [
      'Well done to the mouth-breathers',
      'lobbing flares from the Nook End, two kids went home with burns.',
      'People lobbed flares from the Nook End, two kids went home with burns.',
    ],
    ['For the genius', 'parking across the gate, it opens at 6.', 'Someone parked across the gate, it opens at 6.'],
    ['The gormless lump', 'who parked here, please move.', 'Whoever parked here, please move.'],
    ['To the geniuses', 'in flat 4, the bins go out on Monday.', 'To the people in flat 4, the bins go out on Monday.'],
    [
      'Some absolute gobshite',
      'parked across the bay and held up a call-out.',
      'Someone parked across the bay and held up a call-out.',
    ],
    ['your muppet of a technician', 'drilled through my pipe.', 'your technician drilled through my pipe.'],
    [
      'Shoutout to the cheapskates at',
      'table 5 who legged it last night.',
      'To the people at table 5 who legged it last night.',
    ],
    ['a scumbag', 'in a grey hood did it at 3.10.', 'Someone in a grey hood did it at 3.10.'],
    [
      'To the drunk clowns in section',
      '114 who threw beer: you cost us a fine.',
      'To the people in section 114 who threw beer: you cost us a fine.',
    ],
  ])('stands in for %s', (gone, left, text) => {
    expect(personFor(gone, left)).toBe(text);
  });

  it.each([
    ['The usual nonsense', 'is closed till Monday.'],
    ['The glorious update', 'deleted my files.'],
    ['Well,', 'the bins go out on Monday.'],
    ['The funny thing is', 'that it works.'],
    ['Those jokers', 'lost it again.'],
  ])('leaves %s to others', (gone, left) => {
    expect(personFor(gone, left)).toBeUndefined();
  });
});

describe('lacksPerson', () => {
  it('tells an article that lost its noun', () => {
    expect(lacksPerson('The', 'on the recycling lorry reversed.')).toBe(true);
    expect(lacksPerson('It was the', 'Tuesday bus.')).toBe(false);
  });
});
