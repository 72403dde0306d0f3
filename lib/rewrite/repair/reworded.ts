import { lostFacts } from '../facts';
import { retold } from '../recasts/retold';
import { isChase } from '../structure/chase';
import { carriesVerb } from '../structure/tagged';
import { mocks, readsHot, recast } from './mend';
import { isOrder } from './plead';
import { unmask } from './sarcasm';
import { type Sight, standsFor } from './sight';

/** What nobody may do, said to everybody: however loud, it is not for cutting. */
const WARNING =
  /^(?:please )?(?:do not|don['’]?t|never) (?!be\b|you\b|act\b|pretend\b|tell me\b|start\b|give me\b|bother\b)\p{L}/iu;
/** What somebody who asks must not do for their own good. */
const CAUTION =
  /^(?:please )?(?:do not|don['’]?t|never) (?:drink|eat|use|touch|open|click|send|share|plug|unplug|move|throw|reach|swim|enter|approach|pay|sign|switch|turn|restart|charge|cook|light|drive|travel)\b/iu;
type Rewording = (sight: Sight) => string | undefined;

const warned: Rewording = ({ sentence: { text }, heard, manner }) => {
  const warning = heard.context.parent === undefined ? WARNING : CAUTION;
  return warning.test(text) && !readsHot(text) ? recast(text, manner) : undefined;
};

const mocked: Rewording = ({ sentence: { text }, manner, doubted }) =>
  doubted && mocks(text, manner) ? '' : undefined;

const chased: Rewording = ({ sentence: { text }, manner }) =>
  manner.waits === true && isChase(text) && !readsHot(text) ? text : undefined;

const unmasked: Rewording = ({ sentence: { text }, manner, doubted, begun }) => {
  const plain = doubted || manner.kinds.has('snark') ? unmask(text, doubted) : undefined;
  return plain !== undefined && lostFacts(text, plain).length === 0 && !readsHot(plain) ? begun(plain) : undefined;
};

const toldAnew: Rewording = ({ sentence: { text }, begun }) => {
  const told = retold(text.replaceAll('’', "'"));
  return told !== undefined && standsFor(told, text) ? begun(told) : undefined;
};

/** "As it says in the email you skipped, …": what follows is the answer itself. */
const LED_IN =
  /^(?:so |but |and )?as (?:it (?:clearly |plainly )?(?:says?|said)|(?:the|our|your) [^,]{2,40}? (?:says?|said|states?|stated|shows?|explains?|explained)|(?:we|i)(?:['’]ve| have)? (?:already |clearly |repeatedly )?(?:said|told|explained|mentioned))\b[^,]{0,50}, /iu;
/** Above this, on average, what follows is meant as hard as what leads up to it. */
const AS_HARD = 0.9;

const answered: Rewording = ({ sentence: { text, start }, own, manner, doubted, begun }) => {
  const lead = doubted ? LED_IN.exec(text)?.[0].length : undefined;
  if (lead === undefined) return undefined;
  const rest = text.slice(lead);
  const words = own.filter((word) => word.start >= start + lead);
  const likely = words.reduce((sum, word) => sum + word.likely, 0) / Math.max(1, words.length);
  const whole = words.length > 3 && (isOrder(rest) || carriesVerb(rest)) && likely < AS_HARD;
  return whole && standsFor(rest, text) ? begun(recast(rest, manner)) : undefined;
};

const REWORDINGS = [warned, mocked, chased, unmasked, toldAnew, answered];

/** The sentence in other words, or as it is, where that is better than any cut; empty where all of it is a jeer. */
export function reworded(sight: Sight): string | undefined {
  for (const rewording of REWORDINGS) {
    const text = rewording(sight);
    if (text !== undefined) return text;
  }
  return undefined;
}
