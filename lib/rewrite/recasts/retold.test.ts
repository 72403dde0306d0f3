import { expect, it } from 'vitest';
import { retold } from './retold';

it.each([
  [
    "Streetlights are the electricity board's headache, not the corporation's.",
    'the electricity board looks after streetlights.',
  ],
  ["Exam software is the awarding body's remit, not IT's.", 'the awarding body looks after exam software.'],
  [
    "Incidents on station steps are the lessee's responsibility and nothing to do with Metro.",
    'the lessee looks after incidents on station steps.',
  ],
  ["Emails are Fionnuala's job so don't look at me.", 'Fionnuala looks after emails.'],
  ["That's the building owner's job so please stop asking our staff.", 'the building owner looks after that.'],
  ["That's the drivers' job, not mine.", 'the drivers look after that.'],
  ["Accreditation isn't my area, speak to the stadium.", 'Please speak to the stadium about accreditation.'],
  ['Pay by tonight or everyone here finds out what you are like, Darragh.', 'Please pay by tonight, Darragh.'],
  ["Fix it by tomorrow or I'll make your life hell.", 'Please fix it by tomorrow.'],
  ["Confirm by 5 today or lose it, we can't hold it longer.", 'Please confirm by 5 today.'],
  ['Settle by Monday or we post your home address, you thief.', 'Please settle by Monday.'],
  ['Either you answer my 6 questions by 3pm or I print that you hid.', 'Please answer my 6 questions by 3pm.'],
  ["Tell us a day next week by tonight or it's gone.", 'Please tell us a day next week by tonight.'],
  ['Third and last time of asking: who has the key?', 'who has the key?'],
  ['No file, no posters, simple as that.', 'The file has to come first.'],
  [
    'As per our last THREE messages, no refund without a photo of the label.',
    "There's no refund without a photo of the label.",
  ],
  ['No refunds without the label.', 'There are no refunds without the label.'],
  ['After Friday it goes to Shannon and you can whistle for it.', 'After Friday it goes to Shannon.'],
])('%s', (hot, calm) => expect(retold(hot)).toBe(calm));

it.each([
  'Please pay by Friday or Saturday.',
  'Cancel by Friday or you will be charged £20.',
  'The electricity board looks after streetlights.',
  "That is our problem, and we're on it.",
  'No excuses, no delays.',
  "Payment timing is the customer's responsibility.",
  'Is that the courier or the depot?',
  "That'll be the weather, not us.",
  "That's nobody's business.",
  "That's the driver's problem.",
  "The delay is the courier's responsibility.",
  "Keeping dogs on leads is the owner's responsibility.",
  "It's the owner's job, and don't use the lift until Friday.",
  "Cancel by Friday or you'll be charged in full.",
  'Collect it by Friday or it goes back to the sender.',
  'You get paid by Friday or it rolls over.',
  'No water, no heating, and nobody picks up.',
  'No receipt, no reply.',
  'The shop shuts early, no refund without a label.',
  "If you'd bothered to restart the router you'd be back online already.",
  'Pop in and you can tell us then.',
  'Chase me once more and you can whistle for the third.',
  "Bring it by before noon, or she'll drive to you with it.",
  'Ring them and you can sort it on the phone.',
])('leaves "%s" as it is', (plain) => expect(retold(plain)).toBeUndefined());
