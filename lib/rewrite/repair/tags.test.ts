import { describe, expect, it } from 'vitest';
import { hotTags, withoutTags } from './tags';

describe('closes the gap a tag leaves', () => {
  it.each([
    ['Our statement is out. #FactsMatterKaren #TarnValley', '#FactsMatterKaren', 'Our statement is out. #TarnValley'],
    ['Day 4 with no lift thanks to #ClownCouncil and their contractor.', '#ClownCouncil', 'Day 4 with no lift.'],
    [
      'Waited in for the #ChancersInVans from @hobs till 3.',
      '#ChancersInVans',
      'Waited in for the people from @hobs till 3.',
    ],
    [
      'Tankers come at 7 since, #ThanksToLastLot, the main pipeline is broken.',
      '#ThanksToLastLot',
      'Tankers come at 7 since the main pipeline is broken.',
    ],
    ['It would be done but #SomeOfUsWork and he was full.', '#SomeOfUsWork', 'It would be done but he was full.'],
    ['Nine hours with no word, classic #CrooksWithWings behaviour.', '#CrooksWithWings', 'Nine hours with no word.'],
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
    ['To the #GreedyBosses at Pallister: we can talk.', '#GreedyBosses', 'To the people at Pallister: we can talk.'],
    [
      'Waited in for the #ChancersInVans from @blindco until 3.',
      '#ChancersInVans',
      'Waited in for the people from @blindco until 3.',
    ],
    [
      'She sat 9 hours with no word, classic #CrooksWithWings behaviour.',
      '#CrooksWithWings',
      'She sat 9 hours with no word.',
    ],
    [
      'It would be sooner but #SomePeopleHaveJobs and he was full.',
      '#SomePeopleHaveJobs',
      'It would be sooner but he was full.',
    ],
    ["Please don't #CampAndSip on one kopi.", '#CampAndSip', "Please don't camp and sip on one kopi."],
    ["You can't #LeaveYourBrain and bring a knife through.", '#LeaveYourBrain', "You can't bring a knife through."],
    ["You can't #RunningFromHome with a balance.", '#RunningFromHome', "You can't do that with a balance."],
    ["Please don't #YarnGrab the door, numbers are given out at 9.40.", '#YarnGrab', 'Numbers are given out at 9.40.'],
    [
      'All you sent since May is one big #NotMyProblem and ref 70418.',
      '#NotMyProblem',
      'All you sent since May is ref 70418.',
    ],
    [
      'Cars with the #FreeloaderSpecial get a warning till the 14th.',
      '#FreeloaderSpecial',
      'Cars get a warning till the 14th.',
    ],
    ['For the #MediaIsTrash crowd: fixed at 7.22, and it is down.', '#MediaIsTrash', 'Fixed at 7.22, and it is down.'],
    [
      'Asking the #SelfishClowns for one thing: wait till 9.',
      '#SelfishClowns',
      'Asking people for one thing: wait till 9.',
    ],
    ['Before the #ArmchairExperts pile in, one lane opens at 5pm.', '#ArmchairExperts', 'One lane opens at 5pm.'],
    [
      'It is rated for walking only #ReadTheBox and running voids it.',
      '#ReadTheBox',
      'It is rated for walking only and running voids it.',
    ],
    ['#TechPanickers can see your orders in the app.', '#TechPanickers', 'You can see your orders in the app.'],
    ['They go on Mon 12 Jan. #RulesAreRules so no glass.', '#RulesAreRules', 'They go on Mon 12 Jan. No glass.'],
    ['#StopWhining about it, the path opens at 7.', '#StopWhining', 'The path opens at 7.'],
    ['#HatersGonnaHate, but the numbers are on our site', '#HatersGonnaHate', 'The numbers are on our site'],
    [
      'The outage is theirs #NotMyCircus so our page is all we have.',
      '#NotMyCircus',
      'The outage is theirs, so our page is all we have.',
    ],
    [
      'anyone find a grey bag pls dm me, coach D #ThanksForNothing lost property shuts at 5',
      '#ThanksForNothing',
      'anyone find a grey bag pls dm me, coach D. lost property shuts at 5',
    ],
    [
      'Pool shut Monday for cleaning #DontMoanAtUs lane bookings open on Tuesday at 7.',
      '#DontMoanAtUs',
      'Pool shut Monday for cleaning. Lane bookings open on Tuesday at 7.',
    ],
    [
      'Since Monday #CowboyBuilders have left a skip on my drive.',
      '#CowboyBuilders',
      'Since Monday they have left a skip on my drive.',
    ],
    [
      'The wall is shut till Friday because we put #SafetyBeforeWhingers.',
      '#SafetyBeforeWhingers',
      'The wall is shut till Friday.',
    ],
    [
      'Yours stays at €900 #DramaQueens as it says on page 2.',
      '#DramaQueens',
      'Yours stays at €900, as it says on page 2.',
    ],
    [
      'Your refund of £18 went through on Monday #CheckYourBank allow three working days for it.',
      '#CheckYourBank',
      'Your refund of £18 went through on Monday. Allow three working days for it.',
    ],
    [
      'Bins missed again on Corn Street #UselessCouncil that makes five weeks.',
      '#UselessCouncil',
      'Bins missed again on Corn Street, that makes five weeks.',
    ],
    ['#NotRocketScience Still dropping?', '#NotRocketScience', 'Still dropping?'],
    ['Share your best journey using #MyMetroMoment and win.', '#MyMetroMoment', 'Share your best journey and win.'],
    [
      'Tweet your best day with #OurMagic by 30 Sept and 5 families win a pass.',
      '#OurMagic',
      'Tweet your best day by 30 Sept and 5 families win a pass.',
    ],
    ['Every post with #ThankYouTel raises £1.', '#ThankYouTel', 'Every post raises £1.'],
    [
      'Thanks to the #JoylessJobsworth who reported our bunting.',
      '#JoylessJobsworth',
      'Thanks to whoever reported our bunting.',
    ],
    [
      "Thanks to the #ArmchairSubs who've written in: it was wrong.",
      '#ArmchairSubs',
      "Thanks to those who've written in: it was wrong.",
    ],
    [
      'It runs 7 to 10 and, for the #CarBrainBrigade at the back, takes away no parking.',
      '#CarBrainBrigade',
      'It runs 7 to 10 and takes away no parking.',
    ],
    ['Two facts for #TheOutrageBrigade: we test on nobody.', '#TheOutrageBrigade', 'Two facts: we test on nobody.'],
    ['Order at the desk before the #GrumpyGang block the line.', '#GrumpyGang', 'Order at the desk.'],
    [
      'It is on page 8, which any #SpinCity merchant could open.',
      '#SpinCity',
      'It is on page 8, which anyone could open.',
    ],
    [
      'We sent the accounts twice, so any word of secrecy is pure #SmearJob.',
      '#SmearJob',
      'We sent the accounts twice.',
    ],
    ["We're two people and a dog, so, you know #WaitYourTurn", '#WaitYourTurn', "We're two people and a dog"],
    ["For the #LateLarrys there's a list at the till.", '#LateLarrys', "There's a list at the till."],
    ['The #BagBandits responsible left a letter.', '#BagBandits', 'Those responsible left a letter.'],
    ['#NiceFiction aside, three figures are wrong.', '#NiceFiction', 'Three figures are wrong.'],
    [
      "It isn't hard if you #ReadTheManual first, but yes, bag C was short.",
      '#ReadTheManual',
      "It isn't hard, but yes, bag C was short.",
    ],
    ["It missed the van #ThingsHappen and it's now booked", '#ThingsHappen', "It missed the van and it's now booked"],
    [
      'The minutes are online, so the #ArmchairExperts of this parish can now read before they type.',
      '#ArmchairExperts',
      'The minutes are online.',
    ],
    ['The #SlowClapCouncil has published its report.', '#SlowClapCouncil', 'The council has published its report.'],
    ['I asked #UselessCouncil for a date.', '#UselessCouncil', 'I asked the council for a date.'],
    ['Tell us your #PantryStory and win', '#PantryStory', 'Tell us your story and win'],
    ["It's #NotOurHeadline, but we should have checked.", '#NotOurHeadline', 'We should have checked.'],
    ["The stop has moved, and it's #DefinitelyNotAMess.", '#DefinitelyNotAMess', 'The stop has moved.'],
    ['Both said yes, which is #WhyWeCant, and it let go.', '#WhyWeCant', 'Both said yes, and it let go.'],
    [
      'Just to be clear, as #TabloidTwaddle has it wrong: it is on a lease.',
      '#TabloidTwaddle',
      'Just to be clear: it is on a lease.',
    ],
    [
      'Bring a towel, since #SlumSteve still hasn’t sealed it.',
      '#SlumSteve',
      'Bring a towel, since someone still hasn’t sealed it.',
    ],
    [
      'We sent it on Friday, so the slip is theirs #FactCheck Questions to Mhairi, 4pm.',
      '#FactCheck',
      'We sent it on Friday, so the slip is theirs. Questions to Mhairi, 4pm.',
    ],
    [
      'Full power was asked for — #GridNotUs — and it is back on.',
      '#GridNotUs',
      'Full power was asked for — and it is back on.',
    ],
    [
      'alerts need turning back on #TryLooking, Beth can help',
      '#TryLooking',
      'alerts need turning back on, Beth can help',
    ],
    [
      '#AgentsOfChaos at @PalmerLets showed 3 families round.',
      '#AgentsOfChaos',
      '@PalmerLets showed 3 families round.',
    ],
    ['Tell us about it with #MyTramMoment 📸', '#MyTramMoment', 'Tell us about it 📸'],
    ['Tag it #WardWaves and Jen plays the best ones.', '#WardWaves', 'Jen plays the best ones.'],
    ['Not naming him, but if the boot fits #ToxicDads.', '#ToxicDads', 'Not naming him.'],
  ])('%s', (sentence, tag, left) => expect(withoutTags(sentence, new Set([tag]))).toBe(left));

  it('takes a taunt for sharp beside one that is', () => {
    expect([...hotTags('It is on page 4. #CaughtOut #CopeHarder', [])]).toEqual(['#CopeHarder', '#CaughtOut']);
    expect([...hotTags('It is on page 4. #PorchPirates #CopeHarder', [])]).toEqual(['#CopeHarder']);
  });

  it('leaves no sentence where the tag was all of it', () => {
    expect(withoutTags('#NotRocketScience', new Set(['#NotRocketScience']))).toBeUndefined();
  });
});

it('knows an attack once a tag is cut into words, and leaves labels alone', () => {
  expect([...hotTags('Read it. #UselessLandlord #planning #KindnessOfStrangers', [])]).toEqual(['#UselessLandlord']);
  expect([...hotTags('Fix it. #SlumLords #Leeds', [])]).toEqual(['#SlumLords']);
});

it('finds what tells somebody off beside a tag that is hot', () => {
  expect([...hotTags('Read it. #HatersGonnaHate #FindAnotherHobby', [])]).toContain('#FindAnotherHobby');
  expect([...hotTags('Read it. #HatersGonnaHate #Bristol', [])]).not.toContain('#Bristol');
  expect([...hotTags('Read it. #FindAnotherHobby', [])]).toEqual([]);
  expect([...hotTags('Read it. #VanBrain #TractorThief #BrainHealthWeek', [])]).toEqual(['#VanBrain', '#TractorThief']);
});

it('takes tags in a row for one', () => {
  const hot = new Set(['#Crooks', '#NameThem']);
  expect(withoutTags('I paid the fee each time #Crooks #NameThem When do I get it back?', hot)).toBe(
    'I paid the fee each time. When do I get it back?',
  );
});
