import { BAD_FIND } from './amiss-words';
import { COMPLAINING, GRAVE } from './signs';

/** What was done to somebody, beyond what a complaint sounds like. */
const HARMED =
  /\b(?:lost|trapped|groped|burnt|burned|slipped|fell|hurt|bitten|missed|forgot|forgotten|refused|failed|ruined|scammed|spiked|robbed|hit|killed|used|cut|sold|left|told|laughed|stole|stolen|crushed|soaked|spilt|spilled|threw|dumped|towed|fined|bounced|fired|sacked|overcharged|underpaid|excluded|interrupted|misquoted|named|printed|published|leaked|exposed|vanished|disappeared|bleeding|crying|dying|waiting|bills|damp|mould|afford|searched|trolley|emailed|bruised|fainted|starving|unpaid|nothing|only|too|ate|eaten|swallowed|(?:asked|emailed|called|rung|rang|phoned|chased|complained) (?:\w+ )?(?:\d+|two|three|four|five|six) times|time asking)\b/iu;
const GOOD =
  /\b(?:passed my|cleared|finally (?:got|did)|joining|thanks?|love[ds]?|hope|welcome|proud|happy|delighted|excited|congrat\w*|lovely|brilliant|great|best|won(?!['’]t)|well done|good news|working again|back up|all sorted|glad|sorry|promise you|see you|be there)\b/iu;

/** True for good news, thanks and greetings. */
export const isGlad = (clause: string): boolean => GOOD.test(clause);

/** What should not have been there. */
const FOUND = new RegExp(
  `^(?:(?:i |we )?(?:just )?found|there(?:['’]s| was| were| is| are)) .*${BAD_FIND.source}`,
  'iu',
);

/** How well a clause tells what went wrong: what the answering side did, or what harm was done, before what only leads up to it. */
export function tellingOf(clause: string): number {
  const own = /^(?:you|your)(?:['’]\w+)?\b/iu.test(clause) ? 2 : 0;
  const amiss = [COMPLAINING, HARMED, FOUND].filter((sign) => sign.test(clause)).length;
  const grave = GRAVE.test(clause) ? 0.9 : 0;
  const injured = INJURED.test(clause) ? 2.5 : 0;
  const beside = BESIDE.test(clause) ? 2 : 0;
  const leading =
    amiss < 2 && (LEADING.test(clause) || /^(?:i|we)(?:['’](?:m|re|ll|d)| am| are| will)\b/iu.test(clause)) ? 1.5 : 0;
  const feeling = /\b(?:can['’]t (?:stop|sleep|breathe|do|cope)|crying|shaking|feel|feeling)\b/iu.test(clause) ? 1 : 0;
  return (
    own +
    grave +
    injured +
    Math.min(3, 1.5 * amiss) -
    (isGlad(clause) ? 3 : 0) -
    beside -
    leading -
    feeling -
    (RESULT.test(clause) ? 2.2 : 0)
  );
}

/** A hurt to somebody's body is what to be sorry for first, whatever was said or laughed beside it. */
const INJURED =
  /\b(?:burn(?:t|ed)|cut|broke|bit|scalded|stung|crushed|trapped|took the skin off|scarred|sliced|hit|ran over|knocked over|punched) (?:my|our|his|her) (?:\p{L}+['’]s )?(?:little |big |left |right |\d+ ?\p{L}+ old )?(?:fingers?|thumb|hands?|arms?|face|eyes?|scalp|head|lips?|leg|foot|feet|toes?|skin|ears?|neck|back|cuticles|tongue|son|daughter|mum|mom|dad|nan|gran|wife|husband|baby|boy|girl|kid|child)\b/iu;

/** That somebody laughed, or walked off, was done beside the thing itself. */
const BESIDE =
  /^(?:\S+ ){1,4}(?:just )?(?:laughed|shrugged|smirked|grinned|walked (?:off|away)|carried on|stared|drove (?:off|away)|left|said nothing|rolled (?:his|her|their) eyes)$/iu;

/** What came of it tells less than what it was: "she won't get on now". */
const RESULT =
  /\bwon['’]t\b.*\b(?:now|any ?more|since)$|^(?:my|our) (?:kids?|children|girls?|boys?|lads?|sons?|daughters?|twins|wife|husband|mum|dad) won['’]t\b/iu;

/** What a poster says to lead up to the matter. */
const LEADING =
  /^(?:(?:i|we)(?:['’]ve)? (?:said|asked|went|have|had|read|see|know|think|work|cover|live|need|want|started|plugged|only|just|bought|ordered|raised|paid)\b|(?:booked|paid|bought|ordered|got to|got into)\b|(?:my|our) \p{L}+ (?:is|are)\b|(?:it['’]s|that['’]s|there['’]s) (?:been (?!no)|a|the|my|our)\b)/iu;
