import { upperFirst } from './tidy';

/** Words of praise that a complaint mocks with. */
const PRAISE =
  /\b(?:best|finest|greatest|love(?:d|ly)?|ador(?:e|ed|able)|great|amazing|brilliant|superb|fantastic|wonderful|marvellous|marvelous|fabulous|splendid|stunning|inspir(?:ing|ed)|delight(?:ed|ful)|bliss|classy|class|majestic|magnificent|glorious|bravo|genius|magic|blessed|spoil(?:t|ed)|lucky|honou?red|thrill(?:ed|ing)|touch(?:ed|ing)|moved|joy|treat|luxury|bargain|steal|kiss|clap|ovation|applause|encore|stars|medals?|trophy|trophies|awards?|masterclass|hero(?:es|ics)?|legends?|generous|kind|thoughtful|considerate|charming|progress|innovation|spent|every (?:penny|cent|pence)|world[- ]class|first[- ]class|outstanding|impressive|exquisite|divine|sublime|talent|teamwork|immersive|efficient|efficiency|goals|winning|chapeau|hats off|well (?:done|played)|full marks|more please|keep it up|what (?:an? )?(?:variety|service|time|team|speed)|player of the \w+|of the (?:year|century|decade)|fun|paisa vasool)\b/iu;
/** Not praise, or praise of somebody who earned it. */
const MEANT =
  /\d|@|\?|\b(?:not|no|never|nothing|but|please (?!$)|regards|wishes|all the best|(?:love|best) from|lots of|driver|staff|nurses?|doctors?|teachers?|team (?:was|were)|(?<!\b(?:it|that|this|which|how|what) )(?:was|were|is|are))\b|n['’]t\b/iu;
const FEW = 6;

const isMock = (words: string): boolean => {
  const bare = words.replace(/(?:[.!\s]|\p{Extended_Pictographic}|\uFE0F)+$/u, '').trim();
  return bare !== '' && bare.split(/\s+/u).length <= FEW && PRAISE.test(bare) && !MEANT.test(bare);
};

const OPENER =
  /^((?:@\w+,? )?)(?:(?:absolutely|simply|truly|oh|ah) )*(?:brilliant|superb|genius|marvellous|amazing|fantastic|wonderful|bravo|lovely|majestic|stunning|great|wow)(?:,|!|\.) (?=[\p{L}\d])/iu;
/** The last clause, behind a comma or a dash. */
const LAST = /^(.*\S)(?:,| [–—-]) ([^,;:]+?)((?:[.!\s]|\p{Extended_Pictographic}|\uFE0F)*)$/su;

/** A sentence of a complaint without the praise that it mocks with; empty where it is nothing else. */
export function withoutMockPraise(text: string): string {
  if (isMock(text)) return '';
  let left = text.replace(OPENER, '$1');
  if (left !== text) left = upperFirst(left);
  for (let end = LAST.exec(left); end !== null && isMock(end[2] ?? ''); end = LAST.exec(left)) left = `${end[1]}.`;
  return left;
}
