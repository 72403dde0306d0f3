import type { Kind } from '../../coach/kinds';
import { HARD_FACT } from '../facts';
import { dangles } from './cut';
import { whoseItIs } from './disowned';
import { readsHot, recast } from './mend';
import { partyIn, reachesNobody, tellsAsNobody } from './party';
import { doubtOf, type Rewording } from './sight';

/** Whose work it is stays of "Meters are GridCo's, nothing to do with us", unless that is meant as a jibe. */
const NAMED_FOR_ITSELF = 0.97;
export const owned: Rewording = ({ sentence: { text }, own, next = '', heard: { context }, manner: { kinds } }) => {
  if (context.parent === undefined || !DODGES.some((kind) => kinds.has(kind))) return undefined;
  if ((SHRUG.test(text) || ON_THEM.test(text) || ON_ONE.test(text)) && !HARD_FACT.test(text)) return '';
  // "They're on 0800 555 046" will say who they are.
  if (
    /^(?:they|their|it)\b/iu.test(next) &&
    (reachesNobody(next) || tellsAsNobody(next)) &&
    partyIn(text) !== undefined
  )
    return undefined;
  const whose = whoseItIs(text);
  if (whose === undefined || readsHot(whose)) return undefined;
  // Where nothing behind it speaks of them or says how to reach them, it only points at somebody else.
  if (!SPEAKS_OF.test(next) && !HARD_FACT.test(whose) && !TELLS.test(whose)) return '';
  return doubtOf(whose, own) > NAMED_FOR_ITSELF ? undefined : whose;
};
/** A firm by its whole name, or a cause: worth knowing by itself. */
const TELLS = /\p{Lu}\p{L}+ \p{Lu}\p{L}|^(?:It|That|This)\b/u;
const SPEAKS_OF =
  /\b(?:they|their|them|he|his|him|she|her)\b|\d{2}[ -]\d{3}|\S@\S|^(?:please )?(?:ring|call|ask|contact|email|try|speak to|talk to|go to|log|report|raise|apply|claim)\b/iu;
const DODGES: readonly Kind[] = ['deflection', 'denial', 'blame', 'cold-reply'];
/** "Damp is down to tenants not opening windows." */
const ON_THEM =
  /\b(?:is|are) (?:\p{L}+ )?(?:down to|caused by|due to|because of) (?:the )?(?:tenants?|customers?|users?|residents?|parents?|passengers?|guests?|people|buyers?|you|your)\b/iu;
/** "Tea was Maureen's job, not mine." */
const ON_ONE =
  /^[^,.;]{2,30} (?:was|were) (?:all )?\p{Lu}\p{Ll}+['’]s (?:\p{Ll}+ )?(?:job|idea|turn|fault|mess|doing|decision|call|task|responsibility|mistake)\b[^.;]*\b(?:not|n['’]t|nothing|only|just)\b/u;
/** "We just sell it." */
const SHRUG =
  /^(?:and |but )?(?:we|i)(?:['’]re| are|['’]m| am)? (?:just|only|merely|simply) (?:the \p{L}+|sell|make|do|print|run|process|supply|provide|deliver|pass|collect|bill|rent|fund|host|write|follow|drive|ship|post|clean|build|design|coach|handle|deal|manage|stock|list|own|type|copy|carry|fit|took|take the|serve|teach|play|report)\b[^,.;]{0,30}[.!]+$/iu;

/** Sent to somebody who can be reached: "Speak to their office, 0116 496 0155". */
const ROUTE =
  /^(?:please )?(?:speak to|talk to|ring|call|dial|contact|email|take (?:it|that|this) up with|raise (?:it|that|this) (?:with|in)|go to|ask|write to|report (?:it|that|this)|apply to|try) /iu;
export const routed: Rewording = ({ sentence: { text }, heard: { context }, manner }) => {
  if (context.parent === undefined || !ROUTE.test(text) || !HARD_FACT.test(text)) return undefined;
  const twin = recast(text, manner);
  return readsHot(twin) || dangles(twin) ? undefined : twin;
};
