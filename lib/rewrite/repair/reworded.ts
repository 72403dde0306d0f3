import { lostFacts } from '../facts';
import { isQuestion } from '../parent/asking';
import { retold } from '../recasts/retold';
import { mocks, readsHot, recast } from './mend';
import { unmask } from './sarcasm';
import { type Sight, standsFor } from './sight';

/** What nobody may do, said to everybody: however loud, it is not for cutting. */
const WARNING =
  /^(?:please )?(?:do not|don['’]?t|never) (?!be\b|you\b|act\b|pretend\b|tell me\b|start\b|give me\b|bother\b)\p{L}/iu;
/** What all are asked to stop, which nobody in particular is told. */
const NOTICE =
  /^(?:please )?stop (?!asking|calling|emailing|messaging|telling|saying|being|acting|pretending|whin|moan|complain|lying|ignoring|hiding|wasting|making|trying|going)\p{L}+ing (?!me\b|us\b|my\b|our\b)\p{L}/iu;
export const isNotice = (text: string): boolean => NOTICE.test(text);
/** What somebody who asks must not do for their own good. */
const CAUTION =
  /^(?:please )?(?:do not|don['’]?t|never) (?:drink|eat|use|touch|open|click|send|share|plug|unplug|move|throw|reach|swim|enter|approach|pay|sign|switch|turn|restart|charge|cook|light|drive|travel)\b/iu;
type Rewording = (sight: Sight) => string | undefined;

const warned: Rewording = ({ sentence: { text }, heard, manner }) => {
  const warns = heard.context.parent === undefined ? WARNING.test(text) || isNotice(text) : CAUTION.test(text);
  return warns && !readsHot(text) ? recast(text, manner) : undefined;
};

const mocked: Rewording = ({ sentence: { text }, manner, doubted }) =>
  doubted && mocks(text, manner) ? '' : undefined;

/** All of an answer in a word or three, which a question waits for: "No.", "You can't.", "Not yet." */
const ANSWER =
  /^(?:@\w+[,:]? )*(?:yes|no|not yet|not at all|you (?:can|may)(?:not|n?['’]?t| not)?|(?:it|they|we|there) (?:is|are|do|does|did|will|can|has|have|was|were)(?:n['’]?t| not|not)?|(?:it|they|we) (?:ca|wo)n['’]?t)[.!]+$/iu;
const answered: Rewording = ({ sentence: { text }, heard: { context } }) =>
  context.parent !== undefined && ANSWER.test(text) && isQuestion(context.parent.text) ? text : undefined;

const unmasked: Rewording = ({ sentence: { text }, manner, doubted, begun }) => {
  const plain = doubted || manner.kinds.has('snark') ? unmask(text, doubted) : undefined;
  return plain !== undefined && lostFacts(text, plain).length === 0 && !readsHot(plain) ? begun(plain) : undefined;
};

const toldAnew: Rewording = ({ sentence: { text }, begun }) => {
  const told = retold(text.replaceAll('’', "'"));
  return told !== undefined && standsFor(told, text) ? begun(told) : undefined;
};

const REWORDINGS = [warned, answered, mocked, unmasked, toldAnew];

/** The sentence in other words, or as it is, where that is better than any cut; empty where all of it is a jeer. */
export function reworded(sight: Sight): string | undefined {
  for (const rewording of REWORDINGS) {
    const text = rewording(sight);
    if (text !== undefined) return text;
  }
  return undefined;
}
