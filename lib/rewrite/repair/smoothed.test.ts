import { expect, it } from 'vitest';
import { requested, smoothed } from './smoothed';

it.each([
  ['Do send the film to help@murti.example.', 'Please send the film to help@murti.example.'],
  ['Oh, only on the sticker under the lid.', "It's on the sticker under the lid."],
  ['Bundle ends 30th, enjoy.', 'Bundle ends 30th.'],
  ['It has 11 characters, so call in Scotland Yard.', 'It has 11 characters.'],
  ['Be home this time, or text 0491 570 156', 'Please be home, or text 0491 570 156'],
  ['Ring her to confirm and be there this time.', 'Ring her to confirm and be there.'],
  ['If you must ring, 01632 960714, Mon-Thu 9-4.', 'Or ring 01632 960714, Mon-Thu 9-4.'],
  ['Picnics are welcome on the lawn if £9 is too much for you.', 'Picnics are welcome on the lawn.'],
  ['The other pool is open till 8 if you can bear the walk.', 'The other pool is open till 8.'],
  ['Do treat yourself to a speed test at 7pm.', 'Please try a speed test at 7pm.'],
  ['Do try a cable or the 5G network.', 'Please try a cable or the 5G network.'],
  ['Funny, we ran 6 stories.', 'we ran 6 stories.'],
  ['It is now with your bank, so kindly stop spamming us.', 'It is now with your bank.'],
  ['It’s with Repairs not us anyway.', 'It’s with Repairs.'],
  [
    'Flavours are confirmed by the venue, not by us, and the sheet says coffee.',
    'Flavours are confirmed by the venue, and the sheet says coffee.',
  ],
  ['It is not us who close it.', 'It is not us who close it.'],
  ['Tables are at sums.example/t, if you can read a table.', 'Tables are at sums.example/t.'],
  ['The limit is £250, 21 days and not a day more.', 'The limit is £250, 21 days.'],
  ['We open at 10, not a minute sooner.', 'We open at 10.'],
  ['Do it 2 hours before or enjoy donating $15 to us.', "Do it 2 hours before. After that it's $15."],
  ['Do it by Monday or treat yourself to a £70 fine.', "Do it by Monday. After that it's a £70 fine."],
  ["It's £35, not a kidney.", "It's £35."],
  ["We've sold 9,000 and nobody else cries about it.", "We've sold 9,000."],
  ['Ring 101, obviously.', 'Ring 101.'],
  [
    'Your £7.80 is back on the card, you’ll be overjoyed to hear, and the bike is gone.',
    'Your £7.80 is back on the card, and the bike is gone.',
  ],
  ['The link lasts 20 minutes, so do try to stay focused.', 'The link lasts 20 minutes.'],
  ['10 to 4, same as it says on the door, the sign and my forehead.', '10 to 4.'],
  ['It is on page 2, not that anyone reads it.', 'It is on page 2.'],
  ['Open Mon-Fri 10-6, should you ever fancy reading a book.', 'Open Mon-Fri 10-6.'],
  ['The undertaker sent us the copy so shout at him.', 'The undertaker sent us the copy.'],
  ['In our T&Cs (try reading them) chargers are separate.', 'In our T&Cs chargers are separate.'],
  ['Per policy bring the label to any branch.', 'bring the label to any branch.'],
])('draws the pinprick from "%s"', (pricks, calm) => expect(smoothed(pricks)).toBe(calm));

it.each([
  'If you must cancel, tell us by 4.',
  'Do try to be early.',
  'Come at 4 if you can.',
  'Bring the receipt, if you can find it.',
  'Should you wish to appeal, write to us.',
  'It shuts at 5, not at 6.',
  'Read the terms (see page 4).',
  'Ring the bell (look for the red door).',
  'I can move it to 2 if 9 is too much.',
])('leaves "%s" as it is', (plain) => expect(smoothed(plain)).toBe(plain));

it.each([
  ['It leaves on the 14th, so you can leave the machete at home.', 'It leaves on the 14th.'],
  ["Send the film by 5, we'll arrange popcorn.", 'Send the film by 5.'],
  ['The pump broke just to annoy you.', 'The pump broke.'],
  ['It goes away if you can also find Undo by 6.', 'It goes away if you find Undo by 6.'],
  ['Do treat us to a photo by 6.', 'Please send us a photo by 6.'],
  ["Wet wood doesn't burn, somebody phone the Nobel people.", "Wet wood doesn't burn."],
  ["We'll send the part by 6.", "We'll send the part by 6."],
  ['Presser is 10:30, bring your badge this time.', 'Presser is 10:30, bring your badge.'],
  ['Riders must be there 5 minutes early, period.', 'Riders must be there 5 minutes early.'],
  ['Dispatch is 555-0188 if you must.', 'Dispatch is 555-0188.'],
  ['can drop them friday after 8 if ur even home', 'can drop them friday after 8 if ur home'],
  ['Batch K7 was glued badly, happy now?', 'Batch K7 was glued badly.'],
  ['Open the photo and behold a box by a planter.', 'Open the photo and see a box by a planter.'],
  ['Are you happy?', 'Are you happy?'],
])('says "%s" without its jest', (text, plain) => expect(smoothed(text)).toBe(plain));

it('takes an insistent order for the request that it is', () => {
  expect(requested('Do send over whatever was said about the flats.')).toBe(
    'Please send over whatever was said about the flats.',
  );
  expect(requested('Do carry on.')).toBe('Do carry on.');
});
