/** A post of the practice timeline, written for this site; nobody here exists. */
export type Words = {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly hoursAgo: number;
  readonly inReplyTo?: string;
  readonly quotes?: string;
};

const id = (number: number): string => `18000000000000${String(number).padStart(3, '0')}00`;

export const PITCH = id(1);

export const TIMELINE: readonly Words[] = [
  {
    id: PITCH,
    by: 'marketing_sage',
    text: 'Dear @NorthlinePR, that is your fourth blast pitch this week for a product I have never written about. My name is not “Dear Editor”. I asked twice to be taken off the list. #PRFail',
    hoursAgo: 3,
  },
  {
    id: id(2),
    by: 'priya_on_rails',
    text: 'Forty minutes on the platform, no announcement, and the app says “on time”. @harbourline is anybody there? 😤',
    hoursAgo: 1.5,
  },
  {
    id: id(3),
    by: 'dmitri_bakes',
    text: 'Day nine of the rye starter. It has opinions now. 🍞✨\n\nRecipe when it calms down: https://dmitri.example.com/rye-starter-for-the-very-patient-baker',
    hoursAgo: 5,
  },
  {
    id: id(4),
    by: 'lena_hartwig',
    text: 'The council published the bridge report at 5.58 pm on a Friday. I have read all 214 pages so that you can have a weekend. The short version: it was known in 2021, it was costed in 2022, and it was shelved in 2023 because nobody wanted to sign a letter. The long version is in tomorrow’s paper, with every page number, every name that is in the open record, and the letter nobody signed. Thank you to the two clerks who answered the phone.',
    hoursAgo: 20,
  },
  {
    id: id(5),
    by: 'quietcoffee',
    text: 'We burnt Tuesday’s batch. If your bag says LOT 118, bring it back or write to us: new bag, no questions, sorry. ☕',
    hoursAgo: 7,
  },
  {
    id: id(6),
    by: 'sam_oduya',
    text: 'This is how you apologise.',
    hoursAgo: 6,
    quotes: id(5),
  },
  {
    id: id(7),
    by: 'harbourline',
    text: 'Works between Quay and Mill Road this weekend. Buses run every 15 minutes. #HarbourLine',
    hoursAgo: 26,
  },
  {
    id: id(8),
    by: 'marketa_novak',
    text: '“Without prejudice to the foregoing” means “but”. You are welcome.',
    hoursAgo: 9,
  },
];

export const REPLIES: readonly Words[] = [
  {
    id: id(101),
    by: 'lena_hartwig',
    text: '@marketing_sage Same list, same pitch, same “Dear Editor”. You are not alone.',
    hoursAgo: 2,
    inReplyTo: PITCH,
  },
  {
    id: id(102),
    by: 'sam_oduya',
    text: '@marketing_sage They did answer me last year, to be fair. It took a month 🐌',
    hoursAgo: 1,
    inReplyTo: PITCH,
  },
];
