import { expect, it } from 'vitest';
import { calmCase } from './calm-case';

it('lowers a short word that is only loud where the rest is as well', () => {
  const draft = 'It is NOT there. Use your ICE tray, it FROZE, and bring the RSA file.';
  expect(calmCase(draft, [draft])).toBe('It is not there. Use your ice tray, it froze, and bring the RSA file.');
});

it('lowers a short word that no list has, where it can be said and stands among shouted ones', () => {
  const draft = 'You dropped off SIX bags of GOAT CHOW. I ORDERED PELLETS.';
  expect(calmCase(draft, [draft])).toBe('You dropped off six bags of goat chow. I ordered pellets.');
});

it.each([
  ['I CANCELLED on 3 AUGUST. GIVE IT BACK! Ref BP-6620-X', 'I cancelled on 3 August. Give it back! Ref BP-6620-X'],
  ["Your SIM isn't BROKEN, your PIN is LOCKED.", "Your SIM isn't broken, your PIN is locked."],
  ['if CI still trips, set STRICT_TZ=0', 'if CI still trips, set STRICT_TZ=0'],
  ['get results by text: send BLOODS to 60777', 'get results by text: send BLOODS to 60777'],
  ['30% off, code NIGHTOWL30, ends at MIDNIGHT', '30% off, code NIGHTOWL30, ends at midnight'],
  [
    'It went into a PUDDLE, and the fee is for TENANCY changes',
    'It went into a puddle, and the fee is for tenancy changes',
  ],
  ['SEND YOUR UPI ID, THE BLACK BAG HAS A HOLE IN ITS LID', 'Send your UPI ID, the black bag has a hole in its lid'],
  ['THE FINDING STANDS AND SO DOES THE WHO LINE', 'The finding stands and so does the WHO line'],
  ['THAT RULE APPLIES TO YOU TOO, NOT ONLY TO US.', 'That rule applies to you too, not only to us.'],
  ['PLEASE EMAIL LINDIWE OR ASK FOR GETHIN', 'Please email Lindiwe or ask for Gethin'],
  ['PASTOR FEMI AGREED, SEND IT TO MAMA CHIDI', 'Pastor Femi agreed, send it to Mama Chidi'],
  ['DO NOT SWIM AT TRÁ BHEAG', 'Do not swim at Trá Bheag'],
  ['WHOEVER PARKED ON HARTLEY ROW OR ON COUNTY ROAD 9', 'Whoever parked on Hartley Row or on County Road 9'],
  ["WE ARE SHUT ON MOTHER'S DAY ITSELF", "We are shut on Mother's Day itself"],
  ['KICK OFF IS AT 8PM WAT, NOT AT 7', 'Kick off is at 8pm WAT, not at 7'],
  ['RING THE OFFICE OR TEXT BAL TO 1555', 'Ring the office or text BAL to 1555'],
  ['CALL ADIDAS OR KFC', 'Call Adidas or KFC'],
  ['Lab 2208 is AA, not AS', 'Lab 2208 is AA, not AS'],
  ["If you find a dead bird DON'T touch it, ring DEFRA", "If you find a dead bird don't touch it, ring DEFRA"],
  ['OUR LIMIT IS 7KG, cancel 24 HRS before', 'Our limit is 7kg, cancel 24 hrs before'],
  ["WHO TOOK MY PLATES FROM AUNTY BISI'S PARTY", "Who took my plates from Aunty Bisi's party"],
  ['THAT IS NOT CLLR OSEI', 'That is not Cllr Osei'],
  ['Pickup 7a-1p SAT, CASH ONLY', 'Pickup 7a-1p Sat, cash only'],
  ["THE DOG ATE SOMEBODY'S LUNCH", "The dog ate somebody's lunch"],
  ['MUM, WE BROKE UP.', 'Mum, we broke up.'],
  ['STOP PARKING ON THE ZIGZAGS AT LARKFIELD PRIMARY', 'Stop parking on the zigzags at Larkfield Primary'],
  ['SEND SOMEONE to 12 Elm Close or CANCEL it', 'Send someone to 12 Elm Close or cancel it'],
  ['The code has CHANGED to 4471', 'The code has changed to 4471'],
  ['TEXT STOP to 70000 or READ ON', 'Text STOP to 70000 or read on'],
  ['NO PARKING AT MERIDIAN WALK', 'No parking at Meridian Walk'],
  ['MY RED TOYOTA IS NOT A TAXI', 'My red Toyota is not a taxi'],
  ['Both BINS go out TONIGHT', 'Both bins go out tonight'],
  ['IT IS AT THE SES SHED', 'It is at the SES shed'],
  ['STOP FEEDING THE KEA', 'Stop feeding the kea'],
  ['WE ARE NOT AT 5TH AND MAIN TODAY', 'We are not at 5th and Main today'],
  ['CASH OR VENMO ONLY', 'Cash or Venmo only'],
  ['YOU CANNOT CANCEL IT HERE. Tap Plan, then Cancel.', 'You cannot cancel it here. Tap Plan, then Cancel.'],
  ['KX204 LHR to YYC is cancelled', 'KX204 LHR to YYC is cancelled'],
  ['WE CLOSE AT 9 ON SUNDAYS', 'We close at 9 on Sundays'],
  ['NO DOGS ON CRAIL BEACH FROM MAY TO SEPTEMBER', 'No dogs on Crail Beach from May to September'],
  ['THE POOL AT LIDO PARK IS SHUT', 'The pool at Lido Park is shut'],
  ['YOU MAY NOT LEAVE BINS IN THE CAR PARK', 'You may not leave bins in the car park'],
  ['ASK MRS BAINS, THE SHOP IN MORPETH IS NOT OURS', 'Ask Mrs Bains, the shop in Morpeth is not ours'],
  ['NO VANS IN FRONT OF THE SLIPWAY', 'No vans in front of the slipway'],
  ['They need your EORI number NOW', 'They need your EORI number now'],
  ['NEXT SWIM IN KANSAS CITY IS AT 9AM, SAYS THE YMCA', 'Next swim in Kansas City is at 9am, says the YMCA'],
  ['WE SAID SO EVERY. SINGLE. DAY.', 'We said so every single day.'],
  ['IT IS HIS 1ST AND IT SAYS HAPPY RETIREMENT BARRY', 'It is his 1st and it says happy retirement Barry'],
  ['HAPPY BIRTHDAY TO YOU', 'Happy birthday to you'],
  ["I'M FUMING, you said I'D get it", "I'm fuming, you said I'd get it"],
  ['nothing leaves WITHOUT A TAG', 'nothing leaves without a tag'],
  ['Nappies go in the BLACK BAG, in MY OWN bin', 'Nappies go in the black bag, in my own bin'],
  ['They refund by BACS, eat by 8 SEP LATEST', 'They refund by BACS, eat by 8 SEP latest'],
  ["IT'S PAPER ON WED, GLASS ON FRI, BACK THURS 7AM", "It's paper on Wed, glass on Fri, back Thurs 7am"],
  ["He's at the yard TIL 5", "He's at the yard til 5"],
  ['WE SAT ON THE STEPS, OPEN SAT AND SUN', 'We sat on the steps, open Sat and Sun'],
  ['My UNIFORM was in it and I start at NOON', 'My uniform was in it and I start at noon'],
  [
    'He is on MEDICAL LEAVE. Send it by 18:00 SAST, PDF only. HE/60713',
    'He is on medical leave. Send it by 18:00 SAST, PDF only. HE/60713',
  ],
  ['Doors 1pm NOT 12, ALL 400 are gone', 'Doors 1pm not 12, all 400 are gone'],
  ['Regrades for MATH 210 close on Monday', 'Regrades for MATH 210 close on Monday'],
  ['STOP SENDING US FLOWERS, WE SHIP TO THE US', 'Stop sending us flowers, we ship to the US'],
  ['only to US addresses, so tell US', 'only to US addresses, so tell us'],
  ['YOU PUT STEVE AND I SAID LAURA-ANNE', 'You put Steve and I said Laura-Anne'],
  ['THE NAME IS ADEBAYO-RHODES, NOT A TWO-YEAR DEAL', 'The name is Adebayo-Rhodes, not a two-year deal'],
  ['PAY ME FOR THE LEBANON PIECE', 'Pay me for the Lebanon piece'],
  ['WHO HAS A BBQ ON HART ST', 'Who has a BBQ on Hart St'],
  ['allow 4 hrs MAX with a text BEFORE 8am', 'allow 4 hrs max with a text before 8am'],
  ['🚨 NO WALK INS!!! NONE!!!', '🚨 No walk ins!!! None!!!'],
  ['YOU DID IT TWICE. TWICE!!! IF YOU MISS IT, TELL US', 'You did it twice. Twice!!! If you miss it, tell us'],
  ['TYPE. THE. DASH. THEN STOP. IT WORKS.', 'Type the dash. Then stop. It works.'],
  ['WHAT ARE U GOING TO DO', 'What are u going to do'],
  ['Fresh code by SMS PORT to 1900, or port it here', 'Fresh code by SMS PORT to 1900, or port it here'],
  ['NOT "JUST A PADDLE", SEAN MCCAVITY', 'Not "just a paddle", Sean McCavity'],
  ["IT'S O'DOHERTY AT TEN O'CLOCK, says Maeve O'D", "It's O'Doherty at ten o'clock, says Maeve O'D"],
  ['WE MOVED TO 18 MAIN STREET, NOT 45 SANDPIPER COURT', 'We moved to 18 Main Street, not 45 Sandpiper Court'],
  ['STAY OFF THE ROCKS AT DUIKER POINT, WAVES DO 40 MPH', 'Stay off the rocks at Duiker Point, waves do 40 mph'],
  ['WHERE IS MY 85,000 NAIRA', 'Where is my 85,000 naira'],
  ["IT'S MEATH NOT MAYO, I KNOW", "It's Meath not Mayo, I know"],
  ['HE HAS BEEN PARKED ON ELM FOR 35 MINUTES', 'He has been parked on Elm for 35 minutes'],
  [
    'Go to SETTINGS > PROFILE > LINKED ID and click CONFIRM. NOT DELETE.',
    'Go to Settings > Profile > Linked ID and click Confirm. Not delete.',
  ],
  ['DO NOT PRESS SEND UNTIL IT IS GREEN', 'Do not press Send until it is green'],
  ['plug it into port 2. NOT port 1. PORT 2.', 'plug it into port 2. Not port 1. Port 2.'],
  ['BRING IT TO THE MARLOW BRANCH', 'Bring it to the Marlow branch'],
  ['WE GRIT PRIORITY ROADS FIRST, then Elder Road', 'We grit priority roads first, then Elder Road'],
  ['TOP RIGHT CORNER. IT STARTS WITH HK.', 'Top right corner. It starts with HK.'],
  ['I AM. LIKE I SAID.', 'I am. Like I said.'],
  ['THE A39 IS SHUT AT BLAGDON CROSS', 'The A39 is shut at Blagdon Cross'],
  ['use the code SAVES at the till', 'use the code SAVES at the till'],
  ['reply YES to 07700 900 461', 'reply YES to 07700 900 461'],
  ['She said “GO AWAY” to @BIGSHOP #SALE', 'She said “GO AWAY” to @BIGSHOP #SALE'],
])('lowers %s', (loud, calm) => expect(calmCase(loud)).toBe(calm));

it('takes a name’s capital from where it stands in mixed case', () => {
  expect(calmCase('I AM NOT BRINGING DARREN', ['is Darren coming?'])).toBe('I am not bringing Darren');
});

it('knows a word that stands in small letters elsewhere', () => {
  expect(calmCase('It’s the BATTERY.', ['It’s the BATTERY. A battery lasts two years.'])).toBe('It’s the battery.');
});

it.each([
  ['STOP pressing resend, EVERY new code KILLS the old one', 'Stop pressing resend, every new code kills the old one'],
  ['STOP. WAIT. Then enter the 6-DIGIT code', 'Stop. Wait. Then enter the 6-digit code'],
  ['DEBITED ON 9 OCT, WHERE IS IT', 'Debited on 9 Oct, where is it'],
  ['ENTER THE 6-DIGIT CODE and send 4471-KX', 'Enter the 6-digit code and send 4471-KX'],
])('lowers in a draft that shouts more than once: %s', (loud, calm) => expect(calmCase(loud, [loud])).toBe(calm));

it('keeps the initials of an office that are a word as well', () => {
  const draft = 'Ring the SEND helpline. The IT desk opens at 7. STOP RINGING IT NOW.';
  expect(calmCase(draft, [draft])).toBe('Ring the SEND helpline. The IT desk opens at 7. Stop ringing it now.');
});
