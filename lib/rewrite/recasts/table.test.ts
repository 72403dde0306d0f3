import { expect, it } from 'vitest';
import { RECASTS } from './table';

const recast = (text: string) =>
  RECASTS.reduce(
    (words, [pattern, twin]) => words.replace(pattern, twin.replace('$S', "We're").replace('$W', "We've")),
    text,
  );

it.each([
  ['Some absolute clowns have been feeding the swans.', 'People have been feeding the swans.'],
  ['It is perfectly safe.', 'It is safe.'],
  ["Try checking facts before you tweet, it's what we do.", "Try checking facts before you tweet, it's what we do."],
  ["They booked and didn't bother turning up.", "They booked and didn't turn up."],
  ['Some absolute clown left the gate open.', 'Someone left the gate open.'],
  ['Please allow 24 hours for your order to arrive.', 'It can take 24 hours for your order to arrive.'],
  ['Please allow 28 days, and keep the receipt.', 'It can take 28 days, and keep the receipt.'],
  ['Kindly forward the account number.', 'please forward the account number.'],
  ['As per our policy we need a receipt.', 'we need a receipt.'],
  ['Your request has been escalated to the relevant department.', "We've passed this to the right team."],
  [
    "We're sorry if anyone was disappointed by Sunday's roast running out at 1pm.",
    "We're sorry about Sunday's roast running out at 1pm.",
  ],
  ["We regret if your son was upset by our crew's request on PW96.", "We're sorry about our crew's request on PW96."],
  ["We're sorry if you were upset by our roast.", "We're sorry if you were upset by our roast."],
  [
    'It is regrettable that cards for Ward 5 were issued with a wrong venue.',
    "We're sorry that cards for Ward 5 were issued with a wrong venue.",
  ],
  ['It is regrettable that you were misled.', 'It is regrettable that you were misled.'],
  ...[
    'For once the driver was polite.',
    'We accept that the claims are upsetting to some, but they are not ours.',
    "Errors crept into the Gazette's story, and we regret any confusion.",
    'Write your name in block letters.',
  ].map((kept): [string, string] => [kept, kept]),
  [
    'We understand our headline was upsetting to some readers, which was not the intention.',
    "We're sorry that our headline was upsetting.",
  ],
  [
    "Errors crept into the notice in Saturday's edition, and we are sorry if any distress was felt.",
    "We made errors in the notice in Saturday's edition, and we're sorry.",
  ],
  ['You do know late applications closed on 1 August.', 'late applications closed on 1 August.'],
  ['Refunds take 28 days so 3 weeks isn’t late.'.replace('’', "'"), 'Refunds take 28 days.'],
  ['Presser is 10.30 at the Annex, bring your badge this time.', 'Presser is 10.30 at the Annex, bring your badge.'],
  ["Use Carter Bridge, don't come and cry later.", 'Use Carter Bridge.'],
  ['Batch K7 was glued badly, happy now?', 'Batch K7 was glued badly.'],
  ["It's on Facebook, how many more places?", "It's on Facebook."],
  ["I told u its at Steve's.", "its at Steve's."],
  ['The order says 21 in massive letters.', 'The order says 21.'],
  [
    "We regret that an error may have occurred in the layout of Friday's page 22.",
    "There was an error in the layout of Friday's page 22.",
  ],
  [
    'We regret any misunderstanding arising from the picture used on 18 July.',
    "We're sorry about the picture used on 18 July.",
  ],
  ['Dermot, for once in your life show up on time.', 'Dermot, please show up on time.'],
  ['We have cameras up now so smile.', 'We have cameras up now.'],
  ['For once in your life quote all of it.', 'please quote all of it.'],
  ["Errors may have found their way into Sunday's story.", "There was an error in Sunday's story."],
  [
    'To anyone who chose to be offended by our raffle joke on Saturday, that was never the intention.',
    "We're sorry about our raffle joke on Saturday.",
  ],
  ['Ring 555-0163 before noon or never ring again.', 'Ring 555-0163 before noon.'],
  ['Fill in the form.', 'Please fill in the form.'],
  ['Your enquiry has been logged under ref SL-6620.', 'Your reference is SL-6620.'],
  ['Your complaint was received under the new rules.', 'Your complaint was received under the new rules.'],
  ["I want the itemised bill by Thurs or I'm telling everyone.", 'I need the itemised bill by Thurs.'],
  ['I want the best for my daughter.', 'I want the best for my daughter.'],
  ["You'd have to be dim to miss the sign.", "You'd have to be dim to miss the sign."],
  ['To the muppets blocking the gate: move.', 'To whoever is blocking the gate: move.'],
  ['To the absolute walnut parked across the kerb: move.', 'To whoever is parked across the kerb: move.'],
  ['Some prat keeps propping the fire door open.', 'Someone keeps propping the fire door open.'],
  ['You need to take it up with TripNest.', 'please contact TripNest.'],
  ["That's a billing issue so you'll need to take it up with accounts.", 'please contact accounts.'],
  ["You'll need to chase QuickRoo yourself, ref 12.", 'Please contact QuickRoo, ref 12.'],
  ['Room shuts at 5 from tomorrow because of you.', 'Room shuts at 5 from tomorrow.'],
  ["That'd be the landlord's problem mate, we just read meters.", "That's with the landlord."],
  ['Complaint to be lodged at Depot 9 with your ticket.', 'Complaints can go to Depot 9 with your ticket.'],
  ['Complaints to the legal desk, not me.', 'Complaints can go to the legal desk.'],
  ['Choir is in the church hall on Monday, not the school.', 'Choir is in the church hall on Monday, not the school.'],
  ['Bring a shield, and for once in your lives be on time.', 'Bring a shield, and please be on time.'],
  ['Bring a chair, and try not to be late for once.', 'Bring a chair, and please try not to be late.'],
  ["That's nobody's problem.", "That's nobody's problem."],
  ["That's one for the Home Office, not us.", 'the Home Office looks after this.'],
  ['Per my last three emails, @flats the roof leaks.', "@flats I've sent three emails and  the roof leaks."],
  ["I want a plumber by Wednesday or I'll make your life hell.", 'I need a plumber by Wednesday.'],
  ['Mistakes were made in the numbers we briefed.', "We made mistakes in the numbers we briefed, and we're sorry."],
  [
    "Errors may have occurred in the rota sent on 2 May and we're sorry some staff felt put out.",
    "We made errors in the rota sent on 2 May, and we're sorry.",
  ],
  ['We are sorry if some people took our Sunday ad the wrong way.', "We're sorry about our Sunday ad."],
  [
    'To the brain donors who set fire to the slide: it cost £18,400.',
    'To whoever set fire to the slide: it cost £18,400.',
  ],
  ["To the deafening idiots at 31B: it's a Tuesday.", "To whoever is at 31B: it's a Tuesday."],
  ['Some moron has set fire to the bins.', 'Someone has set fire to the bins.'],
  ['Try the planner before tweeting: lines.example', 'Try the planner: lines.example'],
  ['Please check the box before you post it.', 'Please check the box before you post it.'],
  ['Maybe restart your router after that.', 'Please restart your router after that.'],
  ['I expect this corrected within the hour.', 'Could this please be corrected?'],
  [
    "I expect this corrected within the hour or we'll drag you all over the front page.",
    'Could this please be corrected?',
  ],
  [
    'We are thrilled to announce that, as part of our ongoing commitment to excellence, Oxley Mill is set to unveil a best-in-class bakery.',
    'Oxley Mill has a bakery.',
  ],
  [
    'In line with our commitment to quality, we are pleased to announce a range of enhancements to the visitor journey at Oxley Hall.',
    'There are improvements at Oxley Hall.',
  ],
  [
    'It is with a heavy heart that I share the difficult decision to leave Thursday choir to focus on my growth.',
    "I've decided to leave Thursday choir.",
  ],
  [
    'I would like to take this opportunity to extend my sincere thanks to all stakeholders in my charity swim.',
    'Thank you to everyone who helped with my charity swim.',
  ],
  [
    'Dear Customer, please be informed that due to operational reasons parcels in EX may be subject to delay.',
    'parcels in EX may be delayed.',
  ],
  [
    "Sweeping up is the skip firm's lookout, so you want Grabb Ltd on 01632 960250.",
    'Sweeping up is for the skip firm: Grabb Ltd on 01632 960250.',
  ],
  ["Lane's private, so that lamp is the landlord's lookout.", "Lane's private, so that lamp is for the landlord."],
  ["It's on page four, had you got that far.", "It's on page four."],
  ['10:30 like every single week.', '10:30.'],
  ['Could you try asking at the desk instead of Twitter?', 'Could you try asking at the desk?'],
  ['Not being funny but you said it was fine.', 'you said it was fine.'],
  ['For the record members pay £3.10.', 'members pay £3.10.'],
  ["Reply by noon or don't ever pitch me again.", 'Reply by noon.'],
  ["Take it off by tonight or I'll start printing your pitches.", 'Take it off by tonight.'],
  ["Reply by noon or we'll post you a new one.", "Reply by noon or we'll post you a new one."],
  ['I want it fixed by 3pm.', 'Could this please be fixed by 3pm?'],
  ['Confirm by 5 today or lose it.', 'Confirm by 5 today.'],
  ['Be in by 1, or we shut the case for good.', 'Be in by 1.'],
  ['It’s in the shed, you daft article.'.replace('’', "'"), "It's in the shed."],
  ['Once more, slowly: the lids stay shut.', 'the lids stay shut.'],
  ['With respect, our team has done this since 2011.', 'our team has done this since 2011.'],
  [
    "Good luck finding someone who'll do peonies at that price, you'll need it.",
    "I hope you find someone who'll do peonies at that price.",
  ],
  [
    'As part of our ongoing efforts to serve you better, the office shall move on 1 July.',
    'the office will move on 1 July.',
  ],
  ['Reply asap.', 'Reply when you can.'],
  ['Astonishingly, there are 90 km of those.', 'there are 90 km of those.'],
  ['Any fool knows 6 bar is too much for that tyre.', '6 bar is too much for that tyre.'],
  ['Can anybody with a pulse answer by noon?', 'Can someone answer by noon?'],
  [
    'Answer the two questions and quit phoning my office.',
    'Answer the two questions and please stop phoning my office.',
  ],
  ['The 12 benches you mourn are being repainted.', 'The 12 benches are being repainted.'],
  [
    'Do let me know when your roofer can tear himself away from the pub.',
    'Please let me know when your roofer is free.',
  ],
  ["There's nothing wrong with £8 a month.", "It's £8 a month."],
  ['It took 94 days (limit: 20, for those who cannot count).', 'It took 94 days (limit: 20).'],
  ['That is reminder 4, for anyone keeping score.', 'That is reminder 4.'],
  ["It's on 98.2 genius.", "It's on 98.2."],
])('%s', (hot, calm) => expect(recast(hot).replace('?.', '?')).toBe(calm));

it('leaves plain sentences as they are', () => {
  for (const plain of [
    'We take this seriously, and a trained person is on it.',
    'That was your news to share and not mine.',
    "They're not ours.",
    "It's being scrubbed right now.",
    'Ring 999 right now.',
    'I want to cry.',
    'We are incredibly sorry.',
    'I quit smoking in May.',
    'The clinic you called is shut.',
    "We don't do wide fit.",
    'You must be very worried.',
    'If you need to go, reception will rebook you.',
    'Sorry your bin was missed for the third time since May.',
    "You shouldn't have to chase it.",
    'Thank you, my darling.',
    'Bring a hymn you know.',
    'Skim the scum, then add honey.',
    'Two kids soaked on the first night is miserable.',
    "We'd rather have you with a spanner.",
  ])
    expect(recast(plain)).toBe(plain);
  for (const plain of [
    'We expect the first tram through by 5.15.',
    'The boiler failed overnight.',
    'Please ring 101, ref 4418.',
    'I need the figure before 6pm.',
  ])
    expect(recast(plain)).toBe(plain);
});

it('keeps no state between uses', () =>
  expect(RECASTS.every(([pattern]) => !pattern.global && !pattern.sticky)).toBe(true));
