import { deeplySorry, type Opening } from '../acknowledgement';
import { leantOn } from '../half-sorry';
import { KIN, kinIn, theirOf, themOf, theyAre } from '../kin';
import { LOSS } from '../signs';

const DIED = /\b(?:passed|died|expired|death|lost|dying|dead|killed)\b/iu;
/** "Your son was the cyclist in our report" says who died, which the condolences say. */
const WHO_IT_WAS = /^(?:is|was) (?:the|one of|among) /u;
/** How somebody came to die is no second thing to be sorry for. */
const BEFELL = /^(?:your \p{L}+|he|she) (?:just |suddenly )?(?:collapsed|fell|fainted|choked|slipped|had an?)\b/iu;
const POINTS_BACK = /\b(?:it|them|they)\b/iu;
const THEIR_KIN = new RegExp(
  String.raw`\b(?:my|our) (?:dead |little |big |younger |older |elder |baby )?((?:late )?(?:${KIN}))\b`,
  'iu',
);
const ILL = '(?:stroke|cancer|tumou?r|heart attack|leuka?emia|sepsis)';
const DYING = [
  new RegExp(String.raw`\b(?:my|our) (?:dying (${KIN})|(${KIN}) is dying)\b`, 'iu'),
  new RegExp(
    String.raw`(?:\b(?:my|our) |^|[.!?] )(${KIN})(?:['’]s| has| had| is having|['’]s having)(?: (?:had|got|a|an|having|another))* ${ILL}\b`,
    'iu',
  ),
  /\b(?:my |our )?(\p{L}+) (?:only )?has (?:only )?(?:got )?(?:days|weeks|months)(?: (?:left|to live))?(?=[.!?,]|$)/iu,
];

const IS_KIN = new RegExp(`^(?:${KIN})$`, 'iu');
const NOBODY =
  /^(?:it|that|this|he|she|one|who|which|everyone|warranty|contract|lease|food|milk|offer|sale|trial|account|card|ticket|plan|subscription|shop|company|it['’]s)$/iu;

/** "My mum was told that he'd died" mourns somebody else. */
const WHO_DIED =
  /\b(he|she)(?:['’]d| has| had| is|['’]s)?(?: just| already)? (?:died|dead|drowned|been killed|passed away)\b/iu;
const isMourned = (kin: string, post: string) => {
  const who = WHO_DIED.exec(post)?.[1]?.toLowerCase();
  const they = theyAre(kin.replace('late ', ''));
  return who === undefined || they === "they're" || they === `${who}'s`;
};

/** When the funeral is was told, and is not to be sorry for. */
const FUNERAL_IS =
  /^(?:his|her|their|the|your \p{L}+['’]s) (?:funeral|burial|wake|cremation|service|memorial) is (?:(?:this|next|on) )?\p{L}+ (?:\d\S* )?and (?=(?:your|our|the|we|you|nobody|there)\b)/u;

/** What went wrong beside a death, where it says more than the death itself. */
const added = (event: string | undefined, kin = ''): string => {
  const told = event?.replace(FUNERAL_IS, '').replace(/ (?:before|after|until|when) (?:it|they)\b.*$/u, '');
  const same = kin !== '' && (WHO_IT_WAS.test(told?.replace(`your ${kin} `, '') ?? '') || BEFELL.test(told ?? ''));
  return told === undefined || same || DIED.test(told) || POINTS_BACK.test(told) ? '' : `, and that ${told}`;
};

/** "About your mum, and that we spelled your mum's name wrong": the second time it is her name. */
const namedOnce = (told: string, kin = ''): string =>
  kin === '' || kin.startsWith('late ')
    ? told
    : told
        .replace(`your ${kin}'s `, `${theirOf(kin)} `)
        .replace(
          new RegExp(
            `(?<=\\p{L} )your ${kin}(?![\\p{L}'’])(?= (?:to|for|a|an|the|in|at|on|from|about)\\b|[.,]|$)`,
            'u',
          ),
          themOf(kin),
        );

/** Condolences, and a word for what was added to the loss. */
export const loss: Opening = ({ post, person, told, draft }) => {
  if (!LOSS.test(post)) return undefined;
  const sorry = deeplySorry(person);
  const named = (THEIR_KIN.exec(post)?.[1] ?? kinIn(post))?.toLowerCase();
  const kin = named !== undefined && isMourned(named, post) ? named : undefined;
  // Of somebody long gone a reply speaks as of a loss.
  const about = kin === undefined || kin.startsWith('late ') ? 'for your loss' : `about your ${kin}`;
  const leant = told === undefined && draft !== '' ? leantOn(draft) : undefined;
  const more =
    leant !== undefined
      ? `, and about ${leant}`
      : added(told === undefined ? undefined : namedOnce(told.replace(/\byour dead /u, 'your '), kin), kin);
  const plain = `${sorry} for your loss.`;
  return { owning: `${sorry} ${about}${more}.`, naming: more === '' ? plain : `${sorry} ${about}.`, plain };
};

/** Somebody's last days, and what went wrong beside them. */
export const deathbed: Opening = ({ post, person, told }) => {
  const [dying] = DYING.map((sign) => sign.exec(post)).filter((found) => found !== null);
  const whom = dying?.[1] ?? dying?.[2];
  if (whom === undefined || NOBODY.test(whom)) return undefined;
  // A name is a name; of kin a reply says "your".
  const named = /^\p{Lu}/u.test(whom) && !IS_KIN.test(whom);
  const about = `${deeplySorry(person)} about ${named ? whom : `your ${whom.toLowerCase()}`}`;
  // What tells of the illness itself is said already.
  const more = told?.startsWith(`your ${whom.toLowerCase()}`) === true ? undefined : told;
  return { owning: `${about}${added(more)}.`, naming: `${about}.`, plain: `${about}.` };
};
