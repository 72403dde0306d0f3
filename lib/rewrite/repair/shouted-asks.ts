import type { Finding } from '../../coach/finding';
import { tagged } from '../structure/tagged';
import { readsHot } from './mend';
import { isOrder } from './plead';
import type { Rewording } from './sight';

/** "WHO KEEPS PUTTING NAPPIES IN MY BIN?!", to all: whoever does it is asked not to. */
const WHO_KEEPS = /^who (?:on earth )?keeps (?:on )?(\p{L}+ing) ([^?!]+)[?!]+$/iu;
export const askedOff: Rewording = ({ sentence: { text }, heard: { context } }) => {
  const [, doing = '', rest = ''] = context.parent === undefined ? (WHO_KEEPS.exec(text) ?? []) : [];
  const asked = `Please stop ${doing} ${rest}.`;
  return doing === '' || readsHot(asked) ? undefined : asked;
};

/** "WHO PARKS ACROSS A DROPPED KERB??": somebody does, and that is the complaint; "WHO PAYS FOR THIS?" asks. */
const WHO_DOES =
  /^who (?:on earth )?(?!(?:is|are|was|were|has|had|have|does|did|do|can|could|will|would|should|must|may|knows|cares|wants|needs|pays|paid|owns|runs|decides|decided|says|said|thinks|thought|gets|gave|gives|told|signed|checks|checked|answers|approved|approves|keeps|let|lets)\b)(\p{L}+) ((?:[\p{L}\p{N}'’-]+ )+[\p{L}\p{N}'’-]+)([?!]+)$/iu;
const someone: Rewording = ({ sentence: { text } }) => {
  const [, deed = '', rest = '', marks = ''] = WHO_DOES.exec(text) ?? [];
  if (marks.length < 2 || /\byou\b/iu.test(rest)) return undefined;
  const [, verb] = tagged(`someone ${deed} ${rest}`.toLowerCase());
  return verb?.is('PresentTense') || verb?.is('PastTense') ? `Someone ${deed} ${rest}.` : undefined;
};

/** What somebody who waits wants to be told. */
const WHEN =
  /^(?:@\w+[,:]? )?(?:and )?(?:when (?:will|is|are|can|do|does|am)|how (?:do i|can i|do we|much longer)|what time|where (?:is|are)|can (?:someone|somebody|anyone|i|we)|could (?:someone|somebody|anyone)|will (?:someone|somebody|anyone|it|they|he|she)|is (?:someone|somebody|anyone)) (?!you\b)[^?]+[?!]+$/iu;
const GOING =
  /\b(when|how) (?:is|are) (someone|somebody|anyone|anybody|it|this|that|they|he|she) (?:ever |actually |finally )?going to (?:ever |actually |finally )?(?=\p{L})/iu;
const wanted: Rewording = ({ sentence: { text } }) =>
  WHEN.test(text) ? text.replace(GOING, '$1 will $2 ').replace(/[?!]+$/u, '?') : undefined;

/** "EVERYONE RUNNING TWELVE IS WRONG, FIX IT NOW": the last clause is what is asked for. */
const ENDS_ASKING = /^([^,]+, (?:so )?)([^,]+?)(?: (?:right )?now| immediately)?([.!]+)$/iu;
const endsAsking: Rewording = ({ sentence: { text } }) => {
  const [, lead = '', ask = ''] = ENDS_ASKING.exec(text) ?? [];
  return isOrder(ask) && !/\bor\b/iu.test(ask) ? `${lead}please ${ask}.` : undefined;
};

/** "PLEASE STOP MESSAGING, the app shows his van": what is told behind it is the answer. */
const LEAVE_OFF =
  /^(?:please |kindly )?(?:just )?(?:stop|quit) (?:asking|calling|emailing|messaging|ringing|phoning|texting|tagging|chasing|dming)\b[^,.;]*, (?:so |and |because |as )?(?=(?:the|your|our|it|he|she|they|we|you|i|there)\b['’\p{L}]* \S+ \S)/iu;
/** "Enter the BLACK numbers, NOT the red": without its end it says less. */
const CONTRASTED = /, not (?:the|an?|in|on|at|by|from|to|\d+|\p{L}+day) (?!end\b|only\b|world\b)[^,.!?]{2,30}[.!]+$/iu;
const answered: Rewording = ({ sentence: { text } }) => {
  const told = text.replace(LEAVE_OFF, '');
  if (told !== text) return told;
  return CONTRASTED.test(text) ? text : undefined;
};

/** Too likely to go to be an ask. */
const MEANT = 0.9;
const isLoud = ({ kind }: Finding) => kind === 'shouting' || kind === 'pressure' || kind === 'cold-reply';

/** What somebody who shouts at nobody in particular, or waits for an answer, asks for, or tells whoever asked: loud, and no less said. */
export const shoutedAsk: Rewording = (sight) => {
  const {
    sentence: { text, start, end },
    own,
    heard: { context, findings },
  } = sight;
  const asked = context.parent !== undefined;
  const marks = findings.filter(({ span }) => span.start < end && span.end > start);
  if (!marks.some(({ kind }) => kind === 'shouting')) return undefined;
  const did = asked ? undefined : someone(sight);
  if (did !== undefined && !readsHot(did)) return did;
  const told = asked ? answered(sight) : undefined;
  if (told !== undefined && told !== text && !readsHot(told)) return told;
  if (!marks.every(isLoud) || readsHot(text)) return undefined;
  const likely = own.reduce((sum, word) => sum + word.likely, 0) / own.length;
  if (likely >= MEANT) return undefined;
  return asked ? told : (wanted(sight) ?? endsAsking(sight));
};
