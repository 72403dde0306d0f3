import { describe, expect, it } from 'vitest';
import { eventOf, tellsAmiss } from './event';

describe('says back what a post tells, in the answering side’s person', () => {
  it.each([
    ['You sent my parcel to my EX’s address. I’d updated it!!', 'we sent your parcel to your ex’s address'],
    ['Your barista wrote “fat” on my cup???', 'our barista wrote “fat” on your cup'],
    [
      'Bins on Cedar Walk not collected for 2 weeks. Do your job',
      "the bins on Cedar Walk haven't been collected for 2 weeks",
    ],
    ['Been waiting since 10 for the engineer. It’s now 2.', "you've been waiting since 10 for the engineer"],
    ['Still no answer on ticket 3391. Four days.', "you've had no answer on ticket 3391"],
    ['Nan’s carer hasn’t come for two mornings.', 'your nan’s carer hasn’t come for two mornings'],
    ['Ordered a blue rug, got a green one', 'you ordered a blue rug and got a green one'],
    ['My brother was on that boat. You had his age wrong.', "we had your brother's age wrong"],
    [
      'Recycling missed for the second week on Oak Avenue',
      'the recycling was missed for the second week on Oak Avenue',
    ],
    [
      'Your lift trapped my dad for forty minutes and nobody answered the alarm.',
      'our lift trapped your dad for forty minutes and nobody answered the alarm',
    ],
    [
      'hey @mottram_media, you used my footage of the flood without asking.',
      'we used your footage of the flood without asking',
    ],
    ['My dad is 84. Nobody gave him water', 'nobody gave your dad water'],
    ['No heating 9 days. My baby has a chest infection now', "you've had no heating for 9 days"],
    ['Bins not emptied 3 weeks.', "the bins haven't been emptied for 3 weeks"],
    ['lost half a Saturday because of you', 'you lost half a Saturday because of us'],
    [
      'charged me twice AND the refund went to someone called Gerald',
      'we charged you twice and the refund went to someone called Gerald',
    ],
  ])('%s', (post, event) => expect(eventOf(post, 'we')).toBe(event));

  it.each(['I passed my driving test on the 6th go!!', 'Baby here at last, love to all', 'see you at nine'])(
    'finds nothing amiss in %s',
    (post) => expect(tellsAmiss(post)).toBe(false),
  );

  it('speaks as one person where the account is one', () => {
    expect(eventOf('You told everyone at the party about my diagnosis.', 'I')).toBe(
      'I told everyone at the party about your diagnosis',
    );
  });

  it.each(['What a joke of a company', 'when is the tip open', 'Fix it.', 'Sort my @brand order out', '😡😡'])(
    'keeps quiet on %s',
    (post) => expect(eventOf(post, 'we')).toBeUndefined(),
  );
});
