import { expect, it } from 'vitest';
import type { Account } from '../../../coach/context';
import { acknowledge } from '../acknowledge';
import { givesView } from '../criticism';

const said = (account: Account, text: string, draft = '') =>
  acknowledge({ account, parent: { text } }, 'we', { draft, disputed: false }).owning;

it('is sorry for a fire before it is sorry for who did not pick up', () =>
  expect(said('public-sector', 'We’ve had a fire, me and 2 kids sat in the car. Council isn’t picking up')).toBe(
    "We're so sorry you've had to go through this.",
  ));

it.each([
  ['brand', 'I think your new logo looks like a bin lid tbh', 'Thanks for telling us.'],
  ['support', 'Meh. Sync was better before you moved the menu', 'Thanks for telling us.'],
  ['public-sector', "I don't see why cyclists get a lane and we get nothing", 'Thank you for raising this.'],
] as const)('thanks a %s’s critic for a view: %s', (account, post, thanks) => expect(said(account, post)).toBe(thanks));

it('thanks who asks that somebody be thanked, in words of its own where the draft has set ones', () => {
  const post = 'Your driver picked my nan up off the ice. Who do I thank?';
  expect(said('brand', post, 'Thank you for your valued feedback. It was Jatinder.')).toBe('Thank you.');
  expect(said('brand', post, 'Thank you, that made our week. It was Jatinder.')).toBe('');
});

it.each([
  ['My fiancée died on Sunday. Please cancel our booking.', "We're so sorry about your fiancée."],
  ['The woman in your crash report was my sister.', "We're so sorry about your sister."],
  ['My father expired last week. We need another date.', "We're so sorry about your father."],
  [
    'My uncle is underground at the mine that collapsed.',
    'So sorry your uncle is underground at the mine that collapsed.',
  ],
  ['My cousin was among those killed in the bus fire.', "We're so sorry about your cousin."],
  ['That was my aunt in the ferry fire. Please take her name down.', "We're so sorry about your aunt."],
  ['My nephew was the rider in your crash report. Take the photo down.', "We're so sorry about your nephew."],
  [
    'My uncle was one of the men killed at the pit. You printed the wrong town.',
    "We're so sorry about your uncle, and that we printed the wrong town.",
  ],
  ["The ‘woman, 61’ killed in your crash story is my mum. We'd told nobody yet.", "We're so sorry about your mum."],
  ['That was my cousin in the river. Please cut the video.', "We're so sorry about your cousin."],
  [
    'Your reporter rang our bell the day after the fire. My little brother was 9.',
    "We're so sorry about your brother, and that our reporter rang your bell the day after the fire.",
  ],
  ["Just told I've lost the baby, and sent to sit with the mums-to-be", "We're so sorry for your loss."],
  [
    "Sent my dad's notice to your desk twice, no reply. The funeral is on Friday.",
    "We're so sorry about your dad, and that you've had no reply.",
  ],
  ['Ugh, your machine ate my card', 'Sorry our machine ate your card.'],
])('meets a death, and says no cry back: %s', (post, sorry) => expect(said('brand', post)).toBe(sorry));

it.each([
  'The lad on your till was our saviour and you sacked him',
  'The boy in your photo is my son and you never asked',
])('takes nobody for dead who is not: %s', (post) =>
  expect(said('brand', post)).not.toMatch(/loss|so sorry about your/u),
);

it('takes no complaint for a view', () => {
  expect(givesView('I think you charged my card twice')).toBe(false);
  expect(givesView('I think your driver broke my gate')).toBe(false);
});

it.each([
  ['You chopped down the tree we planted for our son', "We're so sorry about your son's tree."],
  ['My nan’s memorial bench is gone. Who moved the bench?', "We're so sorry about your nan's memorial bench."],
])('is sorry for what was left to remember somebody by: %s', (post, sorry) =>
  expect(said('public-sector', post)).toBe(sorry),
);

it('names the dead by a pronoun the second time', () => {
  expect(said('press', "Your piece spelled my mum's name wrong. She died on Sunday.")).toBe(
    "We're so sorry about your mum, and that our piece spelled her name wrong.",
  );
});

it.each([
  ['Disgusting how you doorstepped that family', 'They invited us in.', 'Thank you for raising this.'],
  ['Same grid two days running', 'The right one is on page 30 tomorrow, sorry.', "We're sorry about that."],
  ['Will you be at the ploughing match? Last year you sent nobody', 'From 1 on Saturday.', 'Thanks for asking.'],
])('lets a newsroom be sorry for no more than it grants: %s', (post, draft, opening) =>
  expect(said('press', post, draft)).toBe(opening),
);

it('lets one person be sorry as one', () => {
  expect(said('personal', "My hutch was smashed by your scouts' football", 'we can mend it')).toBe(
    "I'm sorry your hutch was smashed by my scouts' football.",
  );
});

it.each([
  ['Nobody told us the sauna was shut', 'It was announced to all members in May.', 'Sorry for the trouble.'],
  ['Third carton gone sour before the date', 'Our milk is never sour.', 'Sorry for the trouble.'],
  ['Still no answer on claim 77', 'We answer claims in order.', 'Sorry for the wait.'],
  ['Your courier marked my passport as delivered', 'GPS confirms delivery.', 'Sorry about your passport.'],
])('says no more than what it was like where the answer holds otherwise: %s', (post, draft, sorry) =>
  expect(said('support', post, draft)).toBe(sorry),
);

it('hears no denial in half an apology', () => {
  expect(
    said('support', 'Your sign was not clear and I missed my slot', 'Sorry if our sign was clear to us only.'),
  ).toBe('Sorry our sign was not clear and you missed your slot.');
});

it('thanks for praise, and only for praise', () => {
  expect(said('press', 'Great interview with the lifeboat crew, I was in tears')).toBe('Thank you.');
  expect(said('public-sector', 'lovely to see the bandstand painted!')).toBe('Thank you.');
  expect(said('brand', 'Great job leaving my mum in the rain')).not.toBe('Thank you.');
  expect(said('support', 'Lovely app, shame it crashes every hour')).not.toBe('Thank you.');
  expect(said('support', 'Thanks for nothing')).not.toBe('Thank you.');
});

it.each([
  ["Dad's stroke was bigger than they thought", "I'm so sorry about your dad."],
  ['The vet says Molly has weeks', "I'm so sorry about Molly."],
  ['My sister has cancer and I missed the deadline', "I'm so sorry about your sister."],
  ['lost my ring on the beach at Porthcawl', "I'm sorry you lost your ring on the beach at Porthcawl."],
  ['you told the whole group I was skint', "I'm sorry I told the whole group."],
])('answers somebody’s own news as a person would: %s', (post, opening) =>
  expect(said('personal', post)).toContain(opening.slice(0, -1)),
);

it.each([
  ['press', 'why no coverage of the hospital march? 4,000 people', 'Thank you for raising this.'],
  ['press', "Your weather girl's dress was awful", 'Thank you for raising this.'],
  ['brand', 'Food was nice but 55 mins for a starter is a joke', '55 minutes is far too long, sorry.'],
  ['support', "5th time you've cancelled my engineer", "Sorry we've cancelled your engineer."],
  [
    'support',
    'Sat outside Lidl with a flat battery 2 hrs',
    'Sorry you sat outside Lidl with a flat battery for 2 hours.',
  ],
  ['press', "I've emailed you about the error four times", "We're sorry you had to email four times."],
] as const)('names what there is to name: %s, %s', (account, post, opening) =>
  expect(said(account, post)).toBe(opening),
);

it('tells an illness once, and is sorry for nobody’s condition', () => {
  expect(said('support', 'My mum has dementia and your shop sold her the same mop twice')).not.toContain(
    'about your mum',
  );
  expect(said('support', "My wife's had a stroke and your driver left the bed in the road")).toMatch(
    /^We're so sorry about your wife/u,
  );
  expect(said('brand', 'Got food poisoning after the crab night at @wharf_bar')).toBe(
    'So sorry you got food poisoning after the crab night.',
  );
});

it.each([
  [
    'Visa application refused a second time. My wedding is in 3 weeks.',
    "We're sorry the visa application was refused a second time.",
  ],
  [
    'Blue badge turned down a third time and I can barely walk',
    "We're sorry the blue badge was turned down a third time.",
  ],
  [
    'You sent my medical letter to my neighbour. Everyone will know if she opens it.',
    "We're sorry we sent your medical letter to your neighbour.",
  ],
  [
    "My new flat isn't safe if he finds the letter. You posted my letter to my ex.",
    "We're so sorry we posted your letter to your ex.",
  ],
])('says back what happened, in whole words: %s', (post, sorry) => expect(said('public-sector', post)).toBe(sorry));

it.each(["Take it down. That's my son's face on your homepage", 'Keep the music down. Some of us work nights'])(
  'says no order back: %s',
  (post) => expect(said('support', post)).toBe('Sorry about that.'),
);

it.each([
  [
    'Gritters never came down Beck Row and my mum has gone over on the ice',
    "We're so sorry your mum has gone over on the ice, and that the gritters never came down Beck Row.",
  ],
  [
    'Refund request declined twice. My daughter is covered in bites',
    "We're so sorry your daughter is covered in bites, and that the refund request was declined twice.",
  ],
  [
    'Gran pressed the button and no one came. She lay in the hall all night',
    "We're so sorry your gran lay in the hall all night, and that she pressed the button and no one came.",
  ],
  [
    'Your scooter brakes failed on a hill, broke my wrist',
    "We're so sorry you broke your wrist, and that our scooter brakes failed on a hill.",
  ],
])('names the hurt person first: %s', (post, sorry) => expect(said('public-sector', post)).toBe(sorry));

it('takes what is told of a parent for nothing that befell the poster', () => {
  expect(said('public-sector', 'Nan has had no carer. She is 92 and can’t get out of bed')).toBe(
    "We're so sorry you and your nan have had to go through this.",
  );
});

it.each([
  ['You misquoted our director, he said may, not will', "Your own press release says 'will'."],
  ['You printed the wrong score for our girls', 'Your own website says 3-1.'],
])('leaves words open that stand in the other side’s own paper: %s', (post, draft) =>
  expect(said('press', post, draft)).toBe('Thank you for raising this.'),
);

it.each([
  [
    'Your courier left a £90 lamp out in the rain. Box is mush.',
    'Nothing wrong on our side.',
    'Sorry to hear what happened.',
  ],
  [
    'Went in for a screen, came back with the camera dead. What have you done to my phone',
    'It was like that.',
    'Sorry about your phone.',
  ],
  [
    "I'm being followed home and he has your label. Is anyone reading this",
    'Call 999.',
    "So sorry you're going through this.",
  ],
  ['Locked out of my account since Friday', 'Reset it.', "Sorry you've been locked out of your account since Friday."],
  [
    "Told your waiter twice I'm coeliac. There was barley in the soup.",
    'See the list.',
    'So sorry, that should not have happened.',
  ],
  ['Asked if it was nut free because of my allergy. Nobody knew', 'See the list.', 'So sorry about this.'],
])('is sorry for what it was: %s', (post, draft, sorry) => expect(said('support', post, draft)).toBe(sorry));

it('hears no bereavement in a death toll', () => {
  expect(said('press', 'Your report has the death toll wrong')).not.toContain('your loss');
});

it('owns what was posted to the wrong door', () => {
  expect(said('support', 'Posted my parcel to the wrong flat. Again')).toBe(
    'Sorry we posted your parcel to the wrong flat.',
  );
});

it.each([
  ['public-sector', "just been told my dad's got weeks. exam tomorrow", "We're so sorry you're going through this."],
  ['brand', 'We’ve had to call off the wedding. How do I cancel?', "We're so sorry you're going through this."],
  ['personal', 'Biopsy came back. It’s not good.', "I'm so sorry to hear that."],
  ['personal', 'I was let go on Monday', "I'm so sorry you were let go on Monday."],
] as const)('meets bad news with a human word, to a %s: %s', (account, post, word) =>
  expect(said(account, post)).toBe(word),
);

it.each([
  ['brand', 'You quoted 10 weeks for the extension. Week 17 now.', 'Sorry about the wait for the extension.'],
  ['brand', 'told us it would be ready at 10. shop shut', 'Sorry about that.'],
  ['support', '30 day data voucher died on day 24', 'Sorry the 30 day data voucher died on day 24.'],
  ['support', '52 mins on hold then cut off', '52 minutes on hold is far too long, sorry.'],
  ['support', 'Your fitter let himself in, no notice', "Sorry you weren't given any notice."],
  ['support', 'my wallet and passport got stolen at your bus park', "So sorry you've had to go through this."],
  [
    'public-sector',
    'Bus shelter on Nene Way smashed to bits',
    "We're sorry the bus shelter on Nene Way was smashed to bits.",
  ],
  ['support', 'Bag lost 5 days, my wedding dress is in it', 'Sorry the bag was lost for 5 days.'],
  ['brand', "Your 'full fibre' has been down since 8", 'Sorry our full fibre has been down since 8.'],
  ['brand', "Your 'nut free' flapjack made my son sick", 'So sorry our flapjack made your son sick.'],
  ['support', "Someone's been in my flat, the lock's scratched", "So sorry you've had to go through this."],
  [
    'public-sector',
    'street light out since oct. my mum fell there',
    "We're sorry you and your mum have had to go through this. We hope she's OK.",
  ],
  ['support', 'Stayed in since 8 and not a sign of ye', 'Sorry there was no sign of us.'],
  [
    'support',
    'your driver asked for my number and sat outside my house for 20 mins',
    'So sorry our driver sat outside your house for 20 minutes.',
  ],
  [
    'public-sector',
    'Sat in A&E with my gran, 11 hours on a chair',
    "We're so sorry you sat in A&E with your gran for 11 hours on a chair.",
  ],
  [
    'public-sector',
    'Dog bin by the park overflowing for a fortnight',
    "We're sorry the dog bin by the park has been overflowing for a fortnight.",
  ],
  ['brand', 'half the eggs in the box were smashed 😭 was for a party', 'Sorry half the eggs in the box were smashed.'],
] as const)('says back whole sentences and the right one, for a %s: %s', (account, post, opening) =>
  expect(said(account, post)).toBe(opening),
);

it.each([
  ['support', 'Someone snatched my phone and is texting me. I’m shaking', "So sorry you're going through this."],
  ['public-sector', 'House fire on Sunday. We got out with the dog', "We're so sorry you're going through this."],
  ['support', "Power's out. My dad is on oxygen", 'So sorry the power is out. We know how worrying this is.'],
  [
    'public-sector',
    'Your nurse left my mum on a trolley. I’m terrified',
    "We're so sorry our nurse left your mum on a trolley.",
  ],
] as const)(
  'has a warmer word for fear, where it is not the house’s own doing, for a %s: %s',
  (account, post, opening) => expect(said(account, post)).toBe(opening),
);

it('makes no scare of what made somebody ill', () => {
  expect(said('brand', 'You served my coeliac daughter pasta. She was sick all night.')).toBe(
    'So sorry we served your coeliac daughter pasta.',
  );
});

it.each([
  'Last match for me after 30 years in the north stand.',
  'Retiring on Friday, 31 years of your tea on my desk.',
  'My last swim here. Moving into a care home Monday.',
])('is not sorry for a leave that is taken: %s', (post) => expect(said('brand', post)).toBe('Thanks for telling us.'));

it('is sorry for what went wrong at a last visit', () =>
  expect(said('brand', 'Last show for us and the lift was broken.')).toContain('orry'));

it('is not sorry for tears alone, but for what they came of', () => {
  expect(said('support', 'Your tram left my boy at the wrong stop. I am shaking.')).toBe(
    'So sorry our tram left your boy at the wrong stop.',
  );
  expect(said('support', 'They emptied my account, I am crying')).not.toContain('crying');
});

it.each([
  ['Do the trams still run on Sundays?', 'Thanks for asking.'],
  ['can i still bring a bike?', 'Thanks for asking.'],
  ['Are the lights still out?', 'Sorry about that.'],
  ['Gift box reached after Easter. What is the use now', 'Sorry about that.'],
] as const)('tells a question from a complaint: %s', (post, opening) => expect(said('support', post)).toBe(opening));

it.each(['Freezer dead, £90 of meat gone', "The plumber didn't show up"])(
  'is plainly sorry where the draft says only whose doing it was not: %s',
  (post) =>
    expect(said('support', post, 'Nothing to do with us. Ring Norvik on 01632 960402.')).toMatch(
      /^Sorry (?:about that|the plumber didn't show up)\.$/u,
    ),
);

it('leaves to others what the draft says is not its own', () => {
  const post = 'Your couriers threw my lamp over the fence.';
  expect(said('brand', post, "Couriers aren't our staff. Ring QuickRoo.")).toBe(
    'Sorry the couriers threw your lamp over the fence.',
  );
  expect(said('brand', post, 'Ring QuickRoo.')).toBe('Sorry our couriers threw your lamp over the fence.');
});

it.each([
  ["You've moved my desk and broke the lamp", 'Sorry we broke the lamp.'],
  ["You've put my rent up and took it a month early", "Sorry we've put your rent up."],
  ['The pool is shut for 3 weeks and you tell us today', 'Sorry the pool is shut for 3 weeks and we tell you today.'],
  ['The lift is broken for 3 weeks', 'Sorry the lift has been broken for 3 weeks.'],
])('says back in its right tense: %s', (post, sorry) => expect(said('support', post)).toBe(sorry));

it.each([
  ["Monday's quiz had the wrong answers", "We're sorry Monday's quiz had the wrong answers."],
  ['Why is there no lists on the website', "We're sorry there are no lists on the website."],
  ['Tom broke my gate and drove off', "We're sorry Tom broke your gate and drove off."],
  ['Sent my passport to your team twice, still locked out', "We're sorry you had to send it twice."],
  ['My nan is 88 and slipped on your steps', "We're so sorry your nan slipped on our steps."],
])('says a post back without its slips: %s', (post, sorry) => expect(said('public-sector', post)).toBe(sorry));

it('asks a newsroom to admit nothing that is called untrue', () =>
  expect(said('press', "Fake news. The pier isn't shutting", 'Order 12 shuts it on 4 May.')).toBe(
    'Thank you for raising this.',
  ));

it('thanks whoever asks what a shop still sells', () =>
  expect(said('brand', 'ye still selling the turf-smoke candles?', 'Next pour is 22 Nov.')).toBe('Thanks for asking.'));

it.each([
  'Your label says nut free. My son reacted to the brownie.',
  'Scammers emptied my account. I am 74.',
  'my baby stopped breathing with your monitor on',
])('is more than plainly sorry for what is grave: %s', (post) => expect(said('support', post)).toMatch(/^So sorry/u));

it('is deeply sorry where the draft was only cold, whichever words tell of the trouble', () =>
  expect(
    acknowledge({ account: 'support', parent: { text: 'The storm took our barn' } }, 'we', {
      draft: '',
      disputed: false,
      cold: true,
    }).owning,
  ).toMatch(/^(?:So|We're so) sorry/u));

it('writes a month with its capital', () =>
  expect(said('support', 'been billed twice in march')).toBe('Sorry you were billed twice in March.'));

it.each([
  [
    'You wrote to say my son had a place, then took it back.',
    'Apologies for any misunderstanding around the letter of 2 April. It was sent to 31 families.',
    "We're sorry about the letter of 2 April, and that you and your son have had to go through this.",
  ],
  [
    'You closed our library with 2 days notice',
    'It is unfortunate that the announcement of 4 June came as a surprise. Ring Pat.',
    "We're sorry we closed your library with 2 days' notice, and about the announcement of 4 June.",
  ],
  [
    'Your page shared our wedding pics without asking',
    'Sorry if any of the photos in our March album upset you. They were taken down at 10.',
    "We're sorry our page shared your wedding pics without asking, and about the photos in our March album.",
  ],
])('names what the rest of the answer leans on: %s', (text, draft, sorry) =>
  expect(acknowledge({ account: 'public-sector', parent: { text } }, 'we', { draft, disputed: false }).owning).toBe(
    sorry,
  ),
);

it('calls no wait too long that the answer calls normal', () => {
  const heard = (draft: string) =>
    acknowledge({ account: 'support', parent: { text: 'Five weeks waiting for a passport' } }, 'we', {
      draft,
      disputed: false,
    });
  expect(JSON.stringify(heard('The photo was rejected.'))).toMatch(/too long/u);
  expect(JSON.stringify(heard('FIVE WEEKS IS NORMAL. The photo was rejected.'))).not.toMatch(/too long/u);
});
