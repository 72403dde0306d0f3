import { WORD_CLASSES } from '../../coach/word-classes';

export const NOUNS: readonly string[] = [
  ...WORD_CLASSES.scorned,
  ...'fool hack donkey plank melt grub scrote git sod so-and-so vulture parasite cheat spanner doughnut waster brat yob thug creep rat snake mug goon troll weirdo'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
  ...'genius geniuses scum vermin leech leeches bully bullies cowboys'.split(' '),
];
export const EPITHETS: string = String.raw`(?:(?!(?:who|that|is|are|was|were|of|an?|and|or|in|on|at|to)\b)[\p{L}'-]+ ){0,2}?`;
export const KINDLY: string =
  '(?:legend|star|hero|heroe|angel|gem|saint|champion|gentleman|gentlemen|lady|ladie|beginner|stranger|best|same|sweetheart)s?';
export const UTTER: string = String.raw`(?:absolute|utter|total|complete|proper) (?!${KINDLY}\b)(?:[\p{L}-]+ )??[\p{L}-]+`;
/** What somebody is called. */
export const NAME: string = `(?:${EPITHETS}(?:${NOUNS.join('|')})|${UTTER})`;
