import { defineDetector } from '../detector';
import { unmet } from '../unmet';

export default defineDetector({
  id: 'no-acknowledgement',
  kind: 'cold-reply',
  heat: 1,
  tentative: true,
  why: 'The post being answered is a complaint or a cry for help, and nothing in the reply takes notice of that.',
  source: 'Kador, Effective Apology (2009): recognition comes first; Social media is customer relations',
  when: ({ reading, context, house, marked }) =>
    (reading?.complaint === true || reading?.distress === true) &&
    (house || marked) &&
    context.parent?.friends !== true,
  judge: unmet,
  examples: {
    flags: [
      {
        as: 'support',
        text: 'Rebooking is at desk C.',
        marks: 'Rebooking is at desk C.',
        answering: 'Flight cancelled, stuck at the airport with a crying baby since 6am and nobody to ask.',
      },
    ],
    allows: ['Rebooking is at desk C.', "That's a horrible night. I'm walking over to desk C now, meet me there."],
  },
});
