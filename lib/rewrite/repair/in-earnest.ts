import { carriesVerb } from '../structure/tagged';
import { unfeigned } from './joys';
import { readsHot } from './mend';
import { type Rewording, standsFor } from './sight';

/** "I asked how many tested positive": what a complaint is still to be told. */
const ASKED =
  /^(?:all )?(?:i|we)(?:['’]d| had| have|['’]ve)? (?:only |simply |just |merely )?(?:asked|requested|wanted to know|needed to know)(?: (?:you|them))? (?:how|what|when|whether|who|why|if|for|where|which)\b[^?!]*\.$/iu;
/** "Parcel 4417 is clearly on a gap year": of where a thing may be, only the thing is meant. */
const WHEREABOUTS =
  /^((?:my |our |the )?(?:parcel|order|ticket|case|package|refund|booking|suitcase|bag|claim|delivery)(?: (?:no\.?|number|ref))? [\w-]*\d[\w-]*),? (?:is|has|must|seems|appears|was) (?:clearly|obviously|apparently|presumably|evidently|no doubt|probably|surely|be|to be) (?!(?:been |now |still |already )*(?:lost|delayed|delivered|missing|stuck|cancelled|late|still|not|with|waiting|damaged|on hold|closed|gone|returned|out for)\b)[^\d@?]*$/iu;
const HARDSHIP =
  /^(?:.*\b(?:waiting|standing|sitting|sleeping|queu(?:e)?ing|paying|walking|taking|going|missing|shivering|freezing|explaining|ringing|calling|chasing|washing|showering|cooking|carrying|working)\b|.*\d)/iu;
/** "So seriously that they had 41 spills": what belies the boast that it throws back. */
const BELIES =
  /^(?:so|how) (?:very |truly |utterly )?(\p{L}+),? (?:in fact,? )?(?:that )?(?=(?:they|you|we|it|there|he|she|the|our|my|your|its|their|nobody|no one|not one|not a|\d|@\w)\b|@)(.+)$/iu;
const belied: Rewording = ({ sentence: { text }, manner: { parent, waits, kinds } }) => {
  if (parent === '' || waits !== true || !kinds.has('snark')) return undefined;
  const [, boast = '', fact = ''] = BELIES.exec(text) ?? [];
  const thrown = boast.length > 3 && parent.toLowerCase().includes(boast.toLowerCase());
  return thrown && carriesVerb(fact) && standsFor(fact, text) ? fact : undefined;
};

const feigned: Rewording = ({ sentence: { text }, manner }) => {
  if (manner.parent !== '' || manner.waits !== true || !manner.kinds.has('snark')) return undefined;
  if (ASKED.test(text)) return readsHot(text) ? undefined : text;
  const where = WHEREABOUTS.exec(text)?.[1];
  const joy = where === undefined ? (HARDSHIP.test(text) ? unfeigned(text) : undefined) : `${where}.`;
  return joy !== undefined && standsFor(joy, text) ? joy : undefined;
};

/** What a complaint that mocks says in earnest, whatever the rest of it mocks with. */
export const toldInEarnest: Rewording = (sight) => belied(sight) ?? feigned(sight);
