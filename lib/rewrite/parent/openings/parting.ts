import { type Opening, only } from '../acknowledgement';
import { COMPLAINING, GRAVE, JUDGING, LOSS } from '../signs';

/** Whose time with a house is at an end: their last show, their retirement, a move into care. */
const PARTING =
  /\b(?:last|final) (?:show|shift|day|visit|class|match|game|season|lesson|swim|trip|concert|service|session) (?:\p{L}+ )?(?:for (?:me|us)|after|here|with you|at your)\b|\bretir(?:e|ing) (?:on|today|tomorrow|this|next|after)\b|\bmoving in ?to a (?:care|nursing) home\b/iu;

/** A price, or a sad face, tells of something else. */
const BESIDE = /[£$€₹]|:['’]?-?\(/u;

/** Whoever takes leave has told of something dear to them, with nothing amiss in it. */
export const parting: Opening = ({ post, account, event }) =>
  account !== 'personal' &&
  account !== 'press' &&
  event === undefined &&
  PARTING.test(post) &&
  ![COMPLAINING, JUDGING, GRAVE, LOSS, BESIDE].some((sign) => sign.test(post))
    ? only('Thanks for telling us.')
    : undefined;
