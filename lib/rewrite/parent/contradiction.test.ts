import { expect, it } from 'vitest';
import { contradicts } from './contradiction';

it.each([
  ["It's not gone. It's under File > Share now.", 'the export button is gone'],
  ['We close at 9 on Sundays.', 'we closed early'],
  ['Our systems worked perfectly, no crash on our end.', 'the site crashed at 9:00 and took your tickets'],
  ['Nothing to do with me. I left at 1:35.', 'I scratched your car'],
  ["It's pending, not a double charge.", 'we double charged you'],
  ['Your letter was answered on the 4th.', 'we never answered'],
  ['Nobody was sacked, Jean retired.', 'we sacked Jean'],
  ['Nothing has been cancelled.', 'we have cancelled the garden bins'],
  ['The form is not broken, it times out.', 'our form wiped everything'],
  ['I fed her every single day.', 'I never fed your cat'],
  ['A letter was issued on 2 March.', 'your benefit stopped without a letter'],
  ['Warning went 14 Aug.', 'the subscription renewed without any warning email'],
  ['They were safe till you deleted the folder.', 'the sync deleted your notes'],
  ["They're 65g, same as they've been since 2019.", 'our buns have shrunk'],
  ["Site's fine, passwords were reset on 1 Oct.", 'our site is broken'],
])('%s speaks against: %s', (draft, event) => expect(contradicts(draft, event)).toBe(true));

it.each([
  ["We can't refund a cancelled ticket.", 'we cancelled your ticket'],
  ["We don't handle parking. Ring the council.", 'we charged your card twice for the parking'],
  ['The van broke down at Sallow Cross.', 'nobody came'],
  ['Please do not send it back yet.', 'we sent the wrong size'],
  ['We moved you to 4A.', 'we moved your seat'],
  ['Bring ID, and no fridges after 4.', 'our man swore at you over one fridge'],
  ['A new one goes out today.', 'your parcel was lost'],
  ["The app's fine for card payments from today.", 'our site is broken'],
  ['Same price as the shop, £4.', 'our driver was late'],
])('%s does not speak against: %s', (draft, event) => expect(contradicts(draft, event)).toBe(false));

it.each([
  ["It's not off, it's moved to the 14th.", 'the play is off'],
  ["There's a sign by the gate.", "there's no sign"],
  ['There was no nests in it.', 'I cut your hedge with the nests still in it'],
  ['I stayed till the end.', 'we left at half-time'],
  ["It's in para 2, 61 words.", "we never printed the mayor's side"],
  ['If you read the form, extractions are extra, $85 for the two.', 'you were charged $265'],
  ["It's 1400 for guests because residents pay for upkeep.", 'my gym is charging outsiders more'],
])('hears that %s sets right: %s', (draft, event) => expect(contradicts(draft, event)).toBe(true));

it.each([
  ['The extra £12 is a mistake, refunded today.', 'you were charged £12 extra'],
  ["It's not far.", 'the lift is off'],
  ['There is a queue on Mondays.', 'there is no reply'],
])('hears that %s does not set right: %s', (draft, event) => expect(contradicts(draft, event)).toBe(false));
