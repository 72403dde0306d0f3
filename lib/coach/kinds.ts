/** The thirteen kinds of trouble Poise looks for; `corpus/GUIDE.md` defines each. The order ranks findings that start at the same place; findings of different kinds may share words. */
export const KINDS = [
  'hostility',
  'defensive-hashtag',
  'campaign-hashtag',
  'non-apology',
  'denial',
  'blame',
  'dismissal',
  'snark',
  'pressure',
  'deflection',
  'boilerplate',
  'shouting',
  'cold-reply',
] as const;

export type Kind = (typeof KINDS)[number];

/** 0 calm: let it go out. 1 edgy: suggest a change. 2 heated: advise against posting. */
export type Heat = 0 | 1 | 2;

export const LEVELS = ['Calm', 'Edgy', 'Heated'] as const;
export type Level = (typeof LEVELS)[number];
