import { tagged } from '../../structure/tagged';
import { deeplySorry, type Opening } from '../acknowledgement';
import { KIN } from '../kin';

const NAME = String.raw`((?:(?:our|my) )?(?!(?:I|It|He|She|They|We|You|This|That|The|There|Who|Everyone|Nobody|My|Our|Your|A|An|Christmas|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}+|(?:our|my) \p{L}+)`;
/** The words in which people tell of a death without saying it. */
const TOLD = [
  new RegExp(
    String.raw`\b[Ii]t(?:['’]s| is| has) (?:been )?(?:an?|one|two|three|four|five|six|ten|\d+) (?:years?|months?|weeks?|days?)(?: today| now| on \p{L}+)? since (?:we lost |I lost )?${NAME}(?=[.!,]|$| died| passed| and)`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Mm]y|[Oo]ur) (${KIN}) (?:who|that) (?:died|was killed|drowned)\b`, 'u'),
  new RegExp(
    String.raw`(?:^|[.!?,] )${NAME} (?:was|had to be|has been|is being) put (?:to sleep|down)\b(?! (?:as|on|in|for|to)\b)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ss]aid|[Ss]aying) (?:our |my )?(?:goodbyes?|last goodbyes?) to ${NAME}(?= (?:this|last|on|yesterday|today|at \d)|[.!?,]|$)(?! (?:for|and hello))`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Bb]uried|[Cc]remated) ${NAME}(?= |[.!?,]|$)`, 'u'),
  new RegExp(
    String.raw`\b(?:[Ww]e|I|[Jj]ust)(?:['’]ve| have)? lost ${NAME}(?= (?:this (?:morning|afternoon|week)|last (?:night|week|month)|yesterday|today|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|to (?:cancer|covid))|[.!]|$)`,
    'u',
  ),
  // "Our old girl Biscuit passed on Friday", "had to put our boy Max down".
  /\b(?:[Oo]ur|[Mm]y) (?:\p{Ll}+ ){1,4}(\p{Lu}\p{Ll}+) (?:passed(?: away)?|died|slipped away|was put (?:down|to sleep))(?= (?:on|this|last|in|yesterday|today|at|peacefully)\b|[.!?,]|$)/u,
  /\b[Pp]ut (?:our|my) (?:\p{Ll}+ ){1,4}(\p{Lu}\p{Ll}+) (?:down|to sleep)\b(?! (?:for|as|on|in)\b)/u,
  new RegExp(String.raw`(?:^|[.!?] )${NAME}, (?:the|our|my|a) [^,.!?]{3,60}, (?:died|passed away|has died)\b`, 'u'),
  new RegExp(
    String.raw`\b[Ff]irst (?:Christmas|birthday|year|Eid|Diwali|anniversary|Father['’]s Day|Mother['’]s Day) without ${NAME}\b`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?,] )${NAME} (?:slipped away|didn['’]t make it|died|passed away|has died|has gone|went peacefully)(?= (?:this|last|in|on|yesterday|today|at|peacefully)|[.!?,]|$)`,
    'u',
  ),
];
/** What ends without having lived. */
const isNamed = (whom: string, post: string): boolean => {
  const name = whom.replace(/^(?:our|my) /iu, '');
  if (/^(?:Nearly|Almost|Just|Then|Finally|Basically|Literally)$/u.test(name)) return false;
  const word = tagged(name)[0];
  const sure =
    /\b(?:put (?:to sleep|down)|put (?:our|my) [^.!?]{2,30} (?:down|to sleep)|(?:old|dear|sweet|little|big|beloved) (?:girl|boy|lad|cat|dog|man|lady) \p{Lu}\p{Ll}+ (?:passed|died|slipped)|buried|cremated|goodbyes?|without|since (?:we|I) lost)\b|, (?:the|our|my|a) [^,.!?]{3,60}, (?:died|passed|has died)\b/iu.test(
      post,
    );
  return word !== undefined && !word.is('Place') && !word.is('Organization') && (sure || word.is('Person'));
};
const PARENT = new RegExp(`^(?:${KIN})$`, 'iu');

/** A death told in a name: "Max was put to sleep at 11." */
export const mourned: Opening = ({ post, person, account }) => {
  const whom = TOLD.map((sign) => sign.exec(post)?.[1]).find((name) => name !== undefined);
  if (whom === undefined || (!PARENT.test(whom.replace(/^(?:our|my) /iu, '')) && !isNamed(whom, post)))
    return undefined;
  const [, of = '', name = whom] = /^(our|my) (.+)$/iu.exec(whom) ?? [];
  const kin = of !== '' || PARENT.test(name);
  if (of !== '' && !PARENT.test(name) && !/^\p{Lu}/u.test(name)) return undefined;
  const about = PARENT.test(name) && kin ? `your ${name.toLowerCase()}` : name;
  const sorry = account === 'brand' || account === 'support' ? 'So sorry' : deeplySorry(person);
  const said = `${sorry} about ${about}.`;
  return { owning: said, naming: said, plain: said };
};
