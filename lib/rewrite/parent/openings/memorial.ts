import { deeplySorry, type Opening } from '../acknowledgement';
import { KIN } from '../kin';

const REMEMBERED =
  /\b(?:ashes|in memory of|memorial|grave(?:stone|side)?|headstone|plaque|cemetery|planted (?:it |the \p{L}+ |a \p{L}+ )?(?:for|when|after))\b/iu;
const THING =
  /\b(?:that|the|this|his|her|their|my \p{L}+['’]s|our \p{L}+['’]s) ((?:memorial |rose )?(?:bench|tree|plaque|rose|headstone|gravestone|stone|grave|memorial|garden|flowers|wreath|bed))\b/iu;
const TAKEN =
  /\b(?:remov\p{L}+|took|taken|tak(?:e|ing)|chopped|cut|felled|dug|moved|gone|broke\p{L}*|smashed|damaged|mow(?:n|ed)|threw|thrown|binned|destroyed|vandal\p{L}+|cleared|knocked|ripped|tore|scrapped)\b/iu;
const WHOSE = new RegExp(String.raw`\b(?:my|our) (?:late )?(${KIN})\b`, 'iu');

/** Of somebody long gone a thing was left to remember them by, and now that was lost: this is what to be sorry for. */
export const memorial: Opening = ({ post, person, contradicted }) => {
  const thing = contradicted || !REMEMBERED.test(post) || !TAKEN.test(post) ? undefined : THING.exec(post)?.[1];
  if (thing === undefined) return undefined;
  const kin = WHOSE.exec(post)?.[1]?.toLowerCase();
  const plain = `${deeplySorry(person)} about the ${thing.toLowerCase()}.`;
  const whole = kin === undefined ? plain : `${deeplySorry(person)} about your ${kin}'s ${thing.toLowerCase()}.`;
  return { owning: whole, naming: plain, plain };
};
