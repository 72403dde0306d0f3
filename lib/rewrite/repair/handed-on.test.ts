import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../structure/sentences';
import { handedOn } from './handed-on';

const told = (draft: string) => {
  const sentences = sentencesOf(draft).map(({ text }) => text);
  return handedOn(sentences)
    .map((line, at) => line ?? sentences[at])
    .filter((line) => line !== '')
    .join(' ');
};

describe('who does a thing and how to reach them', () => {
  it.each([
    [
      'Engineers are booked by Whitfield Services so that is nothing to do with us. Contact them on 01632 960212, job WS-8841.',
      'Engineers are booked by Whitfield Services, so please contact them on 01632 960212, job WS-8841.',
    ],
    [
      "Shelters belong to Adspan, nothing to do with the council. You'll have to ring them yourself, 0800 157 7420.",
      'Shelters belong to Adspan, so please ring them on 0800 157 7420.',
    ],
    [
      'Rail replacement is run by Cordell Coaches so complaints about drivers go to them: 01632 960871. We only sell tickets.',
      'Rail replacement is run by Cordell Coaches, so please contact them on 01632 960871.',
    ],
    [
      "That's the app partner, Trolleygo. We just pack what they send. Take it up with them under Orders > Missing items.",
      'The app partner, Trolleygo, looks after this, so please take it up with them under Orders > Missing items.',
    ],
    [
      "We don't release loans, the Loans Company does. Ask them, 0300 555 0622. All we do is confirm attendance.",
      'The Loans Company releases loans, so please ask them on 0300 555 0622. We confirm attendance.',
    ],
    [
      'Photos are picked by the agency, not this desk. Take it up with Corran Images, desk@corranimages.ie.',
      'Photos are picked by the agency, so please contact Corran Images at desk@corranimages.ie.',
    ],
    [
      'Audio guides are run by a contractor, Hearsay Tours, so not a museum matter. Email desk@hearsaytours.com.',
      'Audio guides are run by a contractor, Hearsay Tours, so please email desk@hearsaytours.com.',
    ],
    [
      'not my problem tbh, thats the hosts end. raise a ticket w Pebblehost, they do live chat til 11pm.',
      'thats the hosts end, so please raise a ticket w Pebblehost, they do live chat til 11pm.',
    ],
    [
      "We're only the retailer. Warranty claims go to Norvik directly. Their number is 13 55 09.",
      'Warranty claims go to Norvik directly. Their number is 13 55 09.',
    ],
    [
      "That's on Fernmail, they changed their API. Raise it with them.",
      'Fernmail changed their API, so please raise it with them.',
    ],
    [
      'We only sell the electricity, the wires aren’t ours. Ring ESN on 1800 555 072.',
      'For the wires, please ring ESN on 1800 555 072.',
    ],
    [
      "The MP isn't responsible for sewage. That's Severnmere Water (0808 157 0190) or the Environment Agency.",
      'For sewage, please contact Severnmere Water (0808 157 0190) or the Environment Agency.',
    ],
    [
      "Payments aren't handled by the zoo. That's GateTix. Take it up with them: help@gatetix.co.uk.",
      'GateTix looks after payments, so please contact them at help@gatetix.co.uk.',
    ],
    [
      "Wasn't me, Deb does the decorating. Ask her, 07700 900412. I only did the sponge.",
      'Deb does the decorating, so please ask her on 07700 900412.',
    ],
    [
      "Gift cards are issued by Cardly, so it's their system at fault. Speak to Cardly on 0800 555 0199.",
      'Gift cards are issued by Cardly, so please speak to them on 0800 555 0199.',
    ],
    [
      'Our courier lost it, so claims go to them: claims@fastbox.ie.',
      'Our courier lost it, so please contact them at claims@fastbox.ie.',
    ],
    [
      "Seating plans come from the promoter. You'll have to talk to Bright Nights: info@bright.ie.",
      'Seating plans come from the promoter, so please talk to Bright Nights at info@bright.ie.',
    ],
    [
      "Decisions are made by the depot so unfortunately there's nothing Social can do. Contact the depot directly on 0161 496 0100.",
      'Decisions are made by the depot, so please contact them on 0161 496 0100.',
    ],
    [
      'Not a council matter. Water utility owns the outfall. Ring them on 1800 555 078.',
      'The water utility owns the outfall, so please ring them on 1800 555 078.',
    ],
    [
      "From our end it was successful. Issue is with receiver's bank so tell them to call 0700 725 6000. We have done our part.",
      "From our end it was successful. Issue is with receiver's bank, so please tell them to call 0700 725 6000.",
    ],
    [
      'Pretty sure Lachie had the oven on the roster so ask him. I did bathrooms.',
      'Pretty sure Lachie had the oven on the roster, so please ask him. I did bathrooms.',
    ],
  ])('is one sentence without "not us", of: %s', (draft, one) => expect(told(draft)).toBe(one));
});

it('keeps only who does it where the reader is sent to nobody that can be reached', () =>
  expect(told('Puzzles are supplied by Quillmark, not us, so take it up with them. The right grid is at x.ie/4.')).toBe(
    'Puzzles are supplied by Quillmark. The right grid is at x.ie/4.',
  ));

it.each([
  'Patients are seen by clinical need. Ask for the triage nurse, Desk 1.',
  "That's down to the courier, we handed it over on the 9th. Ring Swiftlane on 0344 555 0195.",
  'Receipts are the bank’s job. Email receipts@fund.org with your teller no.',
  'Refunds take 5 days. Please contact us on 0344 555 0195.',
  'Listings come from an agency. The replay is on Tuesday at 7.45pm.',
])('leaves as it is: %s', (draft) => expect(told(draft)).toBe(draft));
