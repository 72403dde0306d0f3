import type { Finding } from '../../coach/finding';
import { tagged } from '../structure/tagged';
import { readsHot } from './mend';
import { isOrder } from './plead';
import type { Rewording } from './sight';

const isLoud = ({ kind }: Finding) => kind === 'shouting' || kind === 'pressure' || kind === 'cold-reply';

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

/** What cannot be had, or had one way only: "You CANNOT cancel in the app", "WE ARE NOT DOING PRE-ORDERS", "NOTHING on the door". */
const RULED_OUT =
  /^(?:(?:we|you|they|it|he|she|the \p{L}+|our \p{L}+) (?:(?:can ?not|can['’]t|do not|don['’]t|does not|doesn['’]t|will not|won['’]t) (?!say|tell|repeat|listen|read|care|understand|know|need|have to|make|mind|want|get it|be\b|just|even|keep|believe|work for|owe|ask|chase|argue|beg|wait|remind)\p{L}+|(?:is|are)(?:n['’]t| not) (?!kidding|joking|going|saying|telling|repeating|asking|waiting|interested|amused|impressed|obliged|required|paid|supposed)\p{L}+(?:ing|ed)\b)|nothing (?:on|at|in|before|after|until|till|for|by)\b|(?!you\b|we\b|i\b|if\b)(?:\p{L}+ ){1,2}only[.!]*$)/iu;
const SO_STOP = /,? (?:so |and )(?:please |just )*stop \p{L}+ing\b[^.!?,]*(?=[.!]*$)/iu;
const ruledOut = (text: string) => (RULED_OUT.test(text) ? text.replace(SO_STOP, '') : undefined);
/** What went wrong, to whoever complains and is only loud: "You sent WALNUT. TWICE!!!" */
const WRONGED =
  /^(?:@\w+[,:]? )?(?:you (?:have |['’]ve )?(?:sent|delivered|charged|billed|took|lost|left|gave|sold|cancel+ed|put|printed|booked|moved) [^?]+|(?:once|twice|(?:two|three|four|five|six|\d+) times)[.!]*)$/iu;
/** True of what cannot be had: however loud, it is the matter itself. */
export const isRuledOut = (text: string): boolean => RULED_OUT.test(text);
/** True of what went wrong, to whoever complains of it. */
export const isWronged = (text: string): boolean => WRONGED.test(text);
export const wronged: Rewording = ({ sentence: { text }, heard: { findings }, manner: { waits, parent } }) =>
  waits === true && parent === '' && findings.every(isLoud) && WRONGED.test(text) && !readsHot(text) ? text : undefined;

/** Too likely to go to be an ask. */
const MEANT = 0.9;

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
  const rule = ruledOut(text);
  const stops = rule === undefined || rule === text ? undefined : rule;
  if (stops !== undefined && !readsHot(stops) && marks.every((mark) => isLoud(mark) || mark.kind === 'dismissal'))
    return stops;
  if (!marks.every(isLoud) || readsHot(text)) return undefined;
  if (rule !== undefined) return rule;
  const likely = own.reduce((sum, word) => sum + word.likely, 0) / own.length;
  if (likely >= MEANT) return undefined;
  return asked ? told : (wanted(sight) ?? endsAsking(sight));
};
