import { KIN, theyAre } from './kin';
import { isWhole } from './whole';

/** What befell a body: an illness, an injury, a fright. */
const HARM =
  /\b(?:infection|pneumonia|fever|rash|stroke|seizure|heart attack|panic attack|covered in (?:bites|hives|blood|bruises|blisters|a rash)|lay (?:in|on|at|there)\b.*\b(?:hours?|all night|all day|until|till)|concussion|fell|fallen|slipped|tripped|collapsed|fainted|choked|choking|hurt|injured|bleeding|burnt|burned|scalded|bitten|stung|poisoned|ill|sick|unwell|poorly|sobbed|sobbing|crying|cried|terrified|frightened|scared|shaking|humiliated|in (?:a&e|hospital|icu|intensive care|agony|pain|tears|the (?:cold|rain|snow|dark))|on the (?:\p{L}+ )?floor|(?:gone|went) (?:over|flying|down) (?:on|in|at|outside)|(?:broke|broken|fractured|cut|hurt|twisted|sprained) (?:his|her|their|your) \p{L}+|nearly (?:swallowed|choked|drowned|fell|died))\b(?! of\b)/iu;
const TOLD = new RegExp(
  String.raw`^(?:your (?:${KIN})|you)(?:['’](?:s|re|ve))? (?:(?:now|just|still|also|nearly|almost|both) )*(?:has|have|had|is|are|was|were|got|fell|broke|fractured|hurt|twisted|sprained|cut|slipped|tripped|caught|collapsed|fainted|choked|ended up|swallowed|sobbed|cried|been|fallen|lay|gone|went|sat|stood|slept)\b`,
  'iu',
);
const MOST_WORDS = 12;

/** True for a clause, in the answering side's person, that tells what befell the poster or one of theirs. */
export const tellsHarm = (event: string): boolean =>
  !/^you(?:['’]re| are) (?:now )?\d/iu.test(event) &&
  HARM.test(event) &&
  TOLD.test(event) &&
  event.split(/\s+/u).length <= MOST_WORDS &&
  isWhole(event);

const HURT = new RegExp(
  String.raw`\b(?:my|our) (${KIN})\b(?:['’]s| is| was| has| got| had| ended up| spent [^.]{0,20})? ?(?:(?:now|just|still|also|back) )?(?:(?:in|at) (?:a&e|hospital|icu|the er|er|intensive care)|fell|slipped|tripped|choked|collapsed|fainted|nearly (?:swallowed|choked|drowned|fell|died)|almost (?:swallowed|choked|drowned|fell|died)|(?:badly )?(?:hurt|injured|bitten|burnt|burned|scalded)|a (?:\p{L}+ )?(?:infection|fever|stroke|seizure))\b`,
  'iu',
);
const SELF =
  /\b(?:I['’]?m|I am|I was|I ended up|I['’]?ve been) (?:now |still |back )?in (?:a&e|hospital|icu|intensive care)\b/iu;
const UNSAFE =
  /\b(?:stuck (?:in (?:a|the|your|an) (?:\p{L}+ ){0,3}(?:lift|elevator|tunnel|snow)|outside)|stranded|is on fire|smoke (?:coming|everywhere)|gas leak|smells? (?:of )?gas|(?:we['’]re|i['’]m|still) trapped|prowler|trying my door|breaking in|following me|man with a knife)\b/iu;
/** Danger that is past, or somebody else's. */
const OVER =
  /\b(?:was|were|had|last (?:night|week|month|year)|yesterday|got (?:out|home)|left|my (?:mum|mam|mom|dad|mother|father|gran|nan|son|daughter|wife|husband|brother|sister|microwave))\b/iu;

/** Somebody's life or safety hangs on what is still to come. */
const WORRYING = new RegExp(
  String.raw`\b(?:(?<!\bwas )on (?:home |an? )?(?:oxygen|ventilator)|insulin (?:is )?in (?:the|a) (?:fridge|cool\p{L}*|cooler)|insulin['’]s warm|wheezing|(?:${KIN})(?:['’]s| is| has gone| went) missing|(?:did ?n['’]?t|did not|has ?n['’]?t|has not|never) come home|wandered off)\b`,
  'iu',
);
/** Said already, or the doing of whoever answers. */
const NAMES_IT = /^(?:we|I|our|my)\b|\b(?:insulin|oxygen|ventilator|inhaler)\b/u;

/** A wish for somebody hurt or still in danger, behind what was `said` already; nothing where the post tells of neither. */
export function hopeFor(post: string, who: 'We' | 'I', said: string): string {
  const kin = HURT.exec(post)?.[1]?.toLowerCase();
  if (kin !== undefined) {
    const be = /^(?:kids|children)$/u.test(kin) ? 'are' : 'is';
    return ` ${who} hope ${said.includes(`your ${kin}`) ? theyAre(kin) : `your ${kin} ${be}`} OK.`;
  }
  if (SELF.test(post)) return ` ${who} hope you're OK.`;
  if (UNSAFE.test(post) && !OVER.test(post)) return ` ${who} hope you're safe.`;
  const worried = said !== '' && WORRYING.test(post) && !NAMES_IT.test(said);
  return worried ? ` ${who} know how worrying this is.` : '';
}
