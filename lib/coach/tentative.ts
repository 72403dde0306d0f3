import type { Kind } from './kinds';

/** What a mark says that rests on the reading of the whole, not on known words: about the words, and never sure. */
export const TENTATIVE = {
  hostility: 'This may read as an attack on a person; the matter alone makes the stronger case.',
  'defensive-hashtag': 'This tag may read as a defence or a dig, and a tag is what gets quoted.',
  'campaign-hashtag': 'Inviting everybody to post under this tag may bring the stories you would rather not see.',
  'non-apology': 'This may read as an apology that hands the fault back; saying what went wrong would carry it.',
  denial: 'This may read as defending the record before the other side was heard.',
  blame: 'This may read as putting the fault on somebody else; saying what happens next helps more.',
  dismissal: 'This may read as dismissive of what the other person feels or asks.',
  snark: 'This may read as sarcasm or talking down, whatever was meant.',
  pressure: 'This may read as pressing for an answer; a plain question with a date asks for the same.',
  deflection: 'This may read as sending the person away; saying who takes it from here keeps them.',
  boilerplate: 'This may read as a standard text; one detail of theirs shows that somebody read it.',
  shouting: 'This may read as a raised voice.',
  'cold-reply':
    'The post being answered tells of trouble, and the reply may read as cold: it holds no word for the person.',
} as const satisfies Record<Kind, string>;
