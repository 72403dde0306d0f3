import type { Kind } from './kinds';

/** Words that excuse whole kinds in the sentence that holds them. */
export type Guard = { readonly find: readonly string[]; readonly excuses: ReadonlySet<Kind> };

/** Owning a fault is never blame or denial: "our fault, not yours". */
const OWNING: Guard = {
  excuses: new Set<Kind>(['blame', 'denial', 'deflection', 'dismissal']),
  find: [
    '(fault|mistake|error|mix up|blame|slip|oversight|failure|responsibility) (is|was|were|are) (all|entirely|squarely|wholly|completely|very much|only)? (ours|mine|on us|on me)',
    '(is|was|entirely|completely) (our|my) (own)? (fault|mistake|error|bad|doing|failure|slip)',
    '^ (our|my) (fault|mistake|error|bad|slip|apologies) $',
    '<we> (got|get) (it|this|that|the *3|your *3|yours) wrong',
    '<we> (messed|screwed|slipped|mucked|cocked) (it|this|that)? up',
    '<we> let you (all)? down',
    '(that|this|it) (is|was) (all|entirely)? on (us|me) $',
    '<we> (was|were) wrong !(to|about)',
    '^ you (are|were) (absolutely|quite|completely|so|totally|very)? right',
  ],
};

/** "He called me a clown": the rude word is reported, not said. */
const REPORTING: Guard = {
  excuses: new Set<Kind>(['hostility']),
  find: [
    '(he|she|they|somebody|manager|boss|customer|caller|driver|man|woman|stranger|troll|bloke|lady|guy|teacher|neighbour) (has|had|have|just|then|even|also|once)? (said|called|told|wrote|shouted|screamed|yelled|tweeted)',
    '(called|calling|calls) (me|us|my|our|him|her|them|people|somebody|each)',
    '(was|were|being|been|got|getting) (called|told|labelled)',
  ],
};

export const GUARDS: readonly Guard[] = [OWNING, REPORTING];
