import { expect, it } from 'vitest';
import { unmask } from './sarcasm';

it.each([
  [
    'Congratulations @ApexComms on inviting me to a breakfast that was over.',
    '@ApexComms you invited me to a breakfast that was over.',
  ],
  ['So grateful to my brother for marking Mum’s 70th with an emoji.', 'my brother marked Mum’s 70th with an emoji.'],
  ['Great service, three weeks and no reply', "It's been three weeks and no reply"],
  ['What a shock that the tour skips every town.', 'the tour skips every town.'],
  ['So proud of @HaleCouncil for filling the pothole with a cone.', '@HaleCouncil you filled the pothole with a cone.'],
  ['Gotta hand it to @HaleRail for cancelling the 7.10 twice.', '@HaleRail you cancelled the 7.10 twice.'],
  ['Hey @OakHOA, nice work fining me $75 for a bin.', '@OakHOA you fined me $75 for a bin.'],
  ['Great job losing my luggage again.', 'you lost my luggage again.'],
  ["Genuinely impressed by @OakBank's app, it has locked me out 3 times.", "@OakBank's app has locked me out 3 times."],
  ['I see @HaleTaxis are keeping up the tradition of arriving an hour late.', '@HaleTaxis you arrived an hour late.'],
  ['Trust @HaleRail to cancel the last train home.', '@HaleRail you cancelled the last train home.'],
  [
    '@HaleRail has a brilliant new policy: 45 minutes on hold and no seats.',
    '@HaleRail 45 minutes on hold and no seats.',
  ],
  ["Thrilled that @HaleNews 'discovered' our story today.", '@HaleNews you discovered our story today.'],
  ['Love standing from Didcot to Paddington.', 'I stood from Didcot to Paddington.'],
  ['Lovely of @BraxtonPR to send me a pet food release.', '@BraxtonPR you sent me a pet food release.'],
  ['Thrilled to report Northline have lost my bike.', 'Northline have lost my bike.'],
  ['What a treat to pay €46 and be walked past a gate.', 'I paid €46 and was walked past a gate.'],
  [
    'So lovely of the critics to leave at the interval on Friday and still review Act 2.',
    'the critics left at the interval on Friday and still reviewed Act 2.',
  ],
  [
    'Bravo to the council for closing the pool and then raising the price by £2.',
    'the council closed the pool and then raised the price by £2.',
  ],
  ['How thorough of @FerryDesk to close the pier.', '@FerryDesk you closed the pier.'],
  ['Round of applause for @FerryDesk who lost my bag.', '@FerryDesk you lost my bag.'],
  ['Stunning work from @FerryDesk, who lost my bag.', '@FerryDesk you lost my bag.'],
  ['Huge thanks to upstairs for the 2am drilling AGAIN.', 'This is about the 2am drilling from upstairs, again.'],
  [
    'Massive congratulations to Fenwick Lettings on their personal best: 17 emails, one boiler.',
    'Fenwick Lettings: 17 emails, one boiler.',
  ],
  [
    'Huge thanks to the party of 24 who booked our upstairs and never came.',
    'the party of 24 booked our upstairs and never came.',
  ],
  ['Shout-out to the 9.05 for not stopping at Hale.', "the 9.05 didn't stop at Hale."],
  [
    'Well done @WestBus on dropping us 2 miles out and parking there.',
    '@WestBus you dropped us 2 miles out and parked there.',
  ],
  ['Ah fair play @WestBus for losing my case twice.', '@WestBus you lost my case twice.'],
  ['Slow clap for @WestBus for once again leaving 40 kids behind.', '@WestBus you left 40 kids behind.'],
  ['Award for worst timing goes to @WestBus for cancelling at 6.58.', '@WestBus you cancelled at 6.58.'],
  ['Big shout out to the @WestBus team for leaving us in the rain.', '@WestBus you left us in the rain.'],
  [
    'Really appreciate @OakBank sending the bailiffs to the wrong house.',
    '@OakBank you sent the bailiffs to the wrong house.',
  ],
  ['Delighted to discover @WestBus has cancelled my seat.', '@WestBus you have cancelled my seat.'],
  ['So glad I paid £85 to sit behind a pillar.', 'I paid £85 to sit behind a pillar.'],
  ['Great job @WestBus, now the whole street is late.', '@WestBus now the whole street is late.'],
  [
    'Nothing like coming home to 3 bins on their side, thanks @Lowmoor.',
    '@Lowmoor I came home to 3 bins on their side.',
  ],
  ['Really spiced up my job interview morning.', 'It was on my job interview morning.'],
  ['Bravo to the colleague at Elm Road who broke the lock.', 'Someone at Elm Road broke the lock.'],
  [
    'Ten out of ten to the mastermind who dug up Canal Street the same week as the marathon.',
    'someone dug up Canal Street the same week as the marathon.',
  ],
  [
    'A round of applause for whoever scheduled the fire drill in the exam.',
    'someone scheduled the fire drill in the exam.',
  ],
  [
    'Three cheers for @HavenBus, who have once again cancelled the 7.15.',
    '@HavenBus you have once again cancelled the 7.15.',
  ],
  ['So thrilled my ferry is now 6 hours late.', 'my ferry is now 6 hours late.'],
  ['Lovely to learn from the landlord that the lift was never safe.', 'the lift was never safe.'],
  [
    'Superb work by the Dunmore box office team, who sold my seat twice.',
    'the Dunmore box office team sold my seat twice.',
  ],
  ['The 14 holes on Mill Road dug themselves, obviously.', 'There are 14 holes on Mill Road.'],
  ['Truly the £4,200 season ticket that keeps on giving 👏', "It's a £4,200 season ticket."],
  ['Can’t wait for the April increase to £31!', 'the April increase to £31 is still to come.'],
  ['Thanks for the 4 hours in a car park.', 'That was 4 hours in a car park.'],
  ["Thrilled to learn from @tideradio that I've died.", "@tideradio you said that I've died."],
  ["Shout out to the 40 people who booked and didn't bother turning up.", "40 people booked and didn't turn up."],
  ['Huge thanks to the artist who sprayed JAZ on the wall.', 'someone sprayed JAZ on the wall.'],
  [
    'Congratulations to the drivers of the 63 cars that parked on the zigzags.',
    'the drivers of the 63 cars parked on the zigzags.',
  ],
  [
    'So apparently @WestRail thinks 4 coaches for a cup final is plenty.',
    "@WestRail 4 coaches for a cup final isn't good enough.",
  ],
  ['Thanks so much @TransNorth for cancelling the 17:42.', '@TransNorth you cancelled the 17:42.'],
  [
    'Wow, an embargo that lifts before you send the release, @HalePR.',
    "@HalePR that's an embargo that lifts before you send the release.",
  ],
  [
    'How generous of @HaleStay to upgrade us to a room with its own mould.',
    '@HaleStay you upgraded us to a room with its own mould.',
  ],
])('says plainly what is meant by %s', (mask, meant) => expect(unmask(mask, true)).toBe(meant));

it('leaves thanks alone that may be meant', () => {
  expect(unmask('Thanks for taking part in the survey.', false)).toBeUndefined();
  expect(unmask('Delighted to announce our new shop opens Friday.', true)).toBeUndefined();
  expect(unmask('So thrilled our dog is home.', true)).toBeUndefined();
  expect(unmask('Thrilled to learn from @nurse that my scan is clear.', true) ?? '').not.toMatch(/you said/iu);
  expect(unmask('So apparently @council thinks one toilet is enough and the lift is out.', true) ?? '').not.toMatch(
    /good/u,
  );
  expect(unmask('Can’t wait for the concert on the 4th!', true)).toBeUndefined();
  expect(unmask('14 weeks and not one reply is not acceptable.', true)).toBeUndefined();
  expect(unmask('Thanks for letting us know about the leak.', true)).toBeUndefined();
});

it('takes no thing for a deed', () => {
  expect(unmask('Thanks a million @TrimTravel, nothing says honeymoon like twin beds.', true) ?? '').not.toMatch(
    /nothed/u,
  );
});
