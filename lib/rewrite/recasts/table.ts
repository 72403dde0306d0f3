import { BARBS } from './barbs';
import { CANNED } from './canned';
import { CHASING } from './chasing';
import { HALF_APOLOGIES } from './half-apologies';
import type { Recast } from './recast';
import { ROUTING } from './routing';
import { TAILS } from './tails';

/** All recasts, in the order they are tried: what holds a fact before what only cuts. */
export const RECASTS: readonly Recast[] = [...HALF_APOLOGIES, ...CANNED, ...ROUTING, ...CHASING, ...TAILS, ...BARBS];
