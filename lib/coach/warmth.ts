import type { Kind } from './kinds';
import { patternBook } from './pattern-book';
import type { Draft } from './text';

type Warmth = 'caring' | 'fond';

/** Words anywhere in a draft that say how the rest is meant. */
const SIGNS = patternBook<Warmth>([
  {
    key: 'caring',
    find: [
      '<we> (am|are|would be) (so|truly|very|really|absolutely)? (mortified|gutted|ashamed|embarrassed|horrified|heartbroken|furious too|cross too|angry too)',
      '(is|was|entirely|all|that) (my|our) (own)? (fault|mistake|mess|doing|error|failure|slip|bad)',
      '^ (my|our) (fault|mistake|mess|doing|error|failure|slip|bad)',
      '(is|are|was|were|all|one|it|entirely|squarely|wholly|both|part|mistake|mess|delay|that|this) on (me|us) $',
      'down to (me|us) $',
      '(is|are|was|were) (ours|mine) $',
      'you are (not|never) (stupid|difficult|being|a bother|silly|alone|overreacting)',
      'you did nothing (wrong|daft)',
      '(should|should not) have (heard|been told|needed|had to) *4',
      '<we> (got|let|failed|messed|mucked|missed|forgot|dropped|owe) (it|you|that|this|all|your) *3 (wrong|down|up|sooner|answer|apology)',
      '(no|not an) excuse',
      '<we> (am|are) (so|very|really|truly)? sorry $',
      'you deserved (better|it|a)',
      '<we> (was|were) wrong',
    ],
  },
  {
    key: 'fond',
    find: [
      'love (you|u|ya|it|him|her|them) $',
      'i love (you|him|her)',
      '(😘|🥰|❤|💛|💙|💚|💜|🫶|🤎)',
      '(see|catch) you (at|on|saturday|sunday|friday|thursday|tonight|tomorrow|later|there|soon) $',
      'see you (at|on) *2',
      'save me (a|the|some|one)',
      '(i will|i am) bring (the|you|some|a)',
      '(i will|i am) bringing',
      '(proud|so proud) of you',
      '(buying|buy) you a (pint|drink|coffee)',
      '(rematch|pub) * ?',
      '(usual table|group hug|drinks on me)',
      'come on (friday|saturday|sunday)',
    ],
  },
]);

const EXCUSED: Readonly<Record<Warmth, ReadonlySet<Kind>>> = {
  caring: new Set(['blame', 'denial', 'dismissal', 'deflection', 'pressure', 'snark', 'boilerplate']),
  fond: new Set(['hostility', 'snark', 'dismissal', 'pressure', 'shouting', 'blame']),
};

/** The kinds whose milder findings a draft's warmth excuses: who owns the fault or says "love you" means no harm by the rest. */
export function excusedKinds({ sentences }: Draft): ReadonlySet<Kind> {
  const found = new Set(sentences.flatMap(({ sentence }) => SIGNS(sentence).map(({ key }) => key)));
  return new Set([...found].flatMap((warmth) => [...EXCUSED[warmth]]));
}
