import type { Pack } from './pack';

/** A pack that comes with Poise: to use, and to look at when writing one's own. */
export const STARTER_PACK: Pack = {
  id: 'desk-talk',
  name: 'Desk talk',
  about: 'Office phrases that read colder in public than they sound at a desk.',
  rules: [
    {
      pattern: 'as per (my|our|the)',
      kind: 'pressure',
      why: '“As per” reads as a reminder that somebody did not read.',
      instead: 'as I said in my',
      flags: ['As per my last email, the form is attached.'],
      allows: ['Two drinks per guest, as promised.'],
    },
    {
      pattern: 'please advise',
      kind: 'boilerplate',
      why: '“Please advise” asks for nothing in particular; a question says what is wanted.',
      instead: 'what would you like us to do?',
      flags: ['Parcel is back at the depot, please advise.'],
      allows: ['Could you advise me on colours, please?'],
    },
    {
      pattern: '(kindly|respectfully) (note|remind*)',
      kind: 'pressure',
      why: 'A courteous word before a reproach makes the reproach louder.',
      instead: 'please see',
      flags: ['Kindly note that we close at six.', 'Kindly reminding you of the deadline.'],
      allows: ['Somebody kindly left my umbrella at the desk.'],
    },
    {
      pattern: 'going forward',
      kind: 'boilerplate',
      why: '“Going forward” promises without a date.',
      instead: 'from today',
      flags: ['Going forward we will do better.'],
      allows: ['The queue is going nowhere, sorry about that.'],
    },
  ],
};
