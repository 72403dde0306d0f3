import { HARD_FACT } from '../facts';
import { carriesVerb } from '../structure/tagged';
import { lowerFirst } from './tidy';

/** "Shall I expect the paneer by next Diwali?": when it comes is what is asked. */
const EXPECTED =
  /^(?:so |and |well,? )?(?:(?:shall|should|can|could|may|might|do) (i|we)|am (i) to|are (we) to) expect ((?:(?:the|a|an|my|our|your|any|that|this|some) )?[^,?]{3,60}?)(?:,? (?:(?:at )?some ?time |some day )?(?:by|before|in|around|this|next|within|come)\b[^?]*)?\?$/iu;

/** A day that nobody means to wait for. */
const FAR_OFF =
  /,? (?:at )?(?:some ?time |any ?time )?(?:(?:in |within )?(?:this|the next|my|our) (?:side of the apocalypse|century|decade|millennium|lifetime|ice age|geological (?:age|era|epoch))|before (?:the sun|hell|the universe|the next ice age|the heat death)(?: (?:explodes?|ends?|freezes? over|burns? out|of the universe))?|before (?:i|we|(?:my|our) [\p{L} ]{3,20}) (?:retires?|dies?|turns? \p{L}+|graduates?|draws? (?:my|our|a|their) pension|goes? grey|grows? (?:old|a beard)))(?=\?)/iu;

const REPLY = '(?:(?:grovelling|heartfelt|sincere|swift|prompt|thrilling|riveting|next|eventual|inevitable) )*';
/** "thrilled to await your apology": who mocks so still wants one. */
const AWAITING = new RegExp(
  String.raw`^(?:(.+?)(?:,| [–—-]) )?(?:(?:and|so|i['’]m|we['’]re|i|we|just|absolutely|simply) )*(?:(?:thrilled|delighted|excited|overjoyed|honou?red|agog|eager) to (?:await|receive|read|hear|get|see)|can(?:['’]?t|not| hardly) wait (?:for|to (?:get|read|hear|see|receive))|breathlessly awaiting|on tenterhooks for|looking forward to) your ${REPLY}(reply|response|answer|apology|explanation|call|email|refund)(?: so much| already| then)?[.!]*(?:\s*\p{Extended_Pictographic}\uFE0F?)*$`,
  'iu',
);

/** "Ref 881, whenever you've finished your nap": please reply. */
const WHENEVER =
  /^(.+?)(?:,| [–—-]) (?:whenever|when|once|as soon as|if ever) (?:you|ye|y['’]all|u|someone|somebody|anyone|anybody)(?:['’]ve| have|['’]s| has|['’]re| are| is)? (?:all )?(?:finished|done|quite|ready|wake|wakes|woken|back from|bored|can be (?:bothered|arsed)|could be bothered|feel like|fancy|get round|get around|find the|deign|manage to|surface|bothered)\b[^\d@?;:]*$/iu;

/** "Do wake me when the upgrade you promised for May happens": when it comes is what is asked. */
const WAKE_ME =
  /^(?:so |and |but |please )?(?:do |just )?(?:wake|tell|text|ring|call|nudge|ping|remind|shake|alert)(?: (?:me|us))?(?: up)?,? (?:when|if|once) ((?:the|my|our|that|this|your|any|an?) [^,;?]*?) (?:actually |finally |ever )?(happens|arrives|comes|lands|turns up|shows up|exists|works|materialises|materializes|appears|starts|opens)[.!]*$/iu;
/** "Still no email about it, I assume it's coming by donkey": what is still missing. */
const LACKS =
  /^((?:and |but )?(?:(?:i['’]m |we['’]re |i |we )?still (?:no|not|nothing|nobody|waiting|have(?:n['’]t| not| no)|missing)|(?:i|we) still (?:don['’]t|have(?:n['’]t| not| no)))\b[^,;:!?–—]{3,80}?)(?:(?:,|;| [–—-]) .+|[.!]*)$/iu;

/** "And the 6 hour hold music? Chef's kiss." */
const TOPIC = /^(?:and|oh,? and|as for|not to mention) ((?:the|that|this|those|these) [^,?]{3,60})\?$/iu;

const OWED =
  '(?:refund|money|reply|answer|response|apology|compensation|replacement|parcel|order|delivery|engineer|technician|plumber|electrician|driver|courier|call|callback|email|letter|key|luggage|suitcase|bag|deposit|part|report|invoice|ticket|tickets|card|meter|bus|train|credit|voucher|claim|complaint|application|payment|licence|license|permit|passport|visa|cheque|money back)';
/** "I take it the refund is doing a warm-up?": where it is is what is asked. */
const SUPPOSED = new RegExp(
  String.raw`^(?:(?:so|and|but|oh|well),? )?(?:(?:i|we) (?:take it|assume|suppose|imagine|trust|presume|gather|expect|guess)(?: that)?|(?:i['’]m|we['’]re|i am|we are) (?:quite |so |very )?sure|presumably|no doubt|perhaps|maybe|surely|clearly) ((?:the|my|our|that) (?:(?:[\p{L}-]+|[£$€₹₦]?\d[\d.,]*) ){0,2}?${OWED}(?: (?:from|for|of) [^,;\d]{2,20}?)?) (?:is|are|has|must|got|will be)\b(?! (?:not|never|lost|cancelled|still|due|late|owed|overdue|missing|wrong|gone|stuck|in my|in the|valid|safe|complete|covered|held|right|correct|with|fine|ok|paid|settled|closed|included|insured|protected)\b)[^\d@]*$`,
  'iu',
);
const WHO = '(someone|somebody|anyone|anybody|one of you|you|ye)';
const SPARES = String.raw`(?:(?:spare|find|take|tear|drag|prise|manage|deign|pause|stop|trouble|interrupt|put down|set aside|be (?:bothered|troubled|persuaded|prised|spared|arsed))\b[^.?!\d]*? ?to )`;
const DEED =
  '(?:tell|explain|send|confirm|reply|answer|fix|mend|call|ring|email|collect|deliver|let|say|check|look|come|sort|refund|return|bring|show|give|pick|replace|repair|cancel|find|empty|clear|remove|turn|switch|pay|post|correct)';
/** "Perhaps someone could spare a moment to tell me where it is, between awards": could they? */
const SPARED = new RegExp(
  String.raw`^(?:(?:so|and|but|oh|well),? )?(?:(?:perhaps|maybe|possibly|i wonder if|i don['’]t suppose),? )?(?:${WHO} (?:could|can|might|would)|(?:could|can|might|would) ${WHO}) (?:(?:possibly|kindly|just|maybe|perhaps|actually|ever) )*${SPARES}?(${DEED}\b.*?)(,? (?:in )?between (?:your |the |all )?[\p{L} -]+|,? (?:once|when|whenever) (?:you|they|he|she)\b[^?\d]*|,? if (?:it|that)(?:['’]s| is)(?:n['’]t| not) (?:too|asking)\b[^?\d]*)?[.?!]*$`,
  'iu',
);
/** "…, or shall I guess?" */
const OR_ELSE =
  /^(.*\p{L}.*?),? or (?:(?:shall|should|must|do|am) (?:i|we)(?: just| simply| to)? (?!have to\b|need to\b|ring\b|call\b|pay\b|wait\b|bring\b|send\b)[^?,\d@]*|(?:is|was|would) (?:that|this|it) (?:(?:be )?(?:too|just|only|simply|asking|an? (?:state|trade|premium|military|closely|secret|mystery|surprise|paid|vip)|(?:all )?part of|included|your|more of)\b)[^?\d@]*)\?$/iu;

/** What somebody is owed. */
const DUE = /\d|\b(?:promised|asked|ordered|paid|booked|applied|reported|my|our|refund|repair|reply|upgrade)\b/iu;
/** Nothing that anybody is owed. */
const MOCKED = /\b(?:medal|award|prize|statue|parade|trophy|knighthood|oscar|card|flowers|cake)\b/iu;

/** No more than this is a plain question shorter for its plainness. */
const FEW = 8;

/** What a complaint that mocks asks for, or brings up, said plainly; undefined where it does neither. */
export function askedPlainly(sentence: string): string | undefined {
  const [, shall, am = '', are, expected] = EXPECTED.exec(sentence) ?? [];
  if (expected !== undefined) return `When can ${/^we$/iu.test(shall ?? are ?? am) ? 'we' : 'I'} expect ${expected}?`;
  const sooner = sentence.replace(FAR_OFF, '');
  if (sooner !== sentence) return sooner;
  const [awaiting, before, reply = ''] = AWAITING.exec(sentence) ?? [];
  if (awaiting !== undefined) return `${before === undefined ? '' : `${before}. `}I'm waiting for your ${reply}.`;
  const head = WHENEVER.exec(sentence)?.[1];
  if (head !== undefined && HARD_FACT.test(head)) return carriesVerb(head) ? `${head}.` : `${head}. Please reply.`;
  const [, due, does = ''] = WAKE_ME.exec(sentence) ?? [];
  if (due !== undefined && DUE.test(due)) return `When will ${lowerFirst(due)} ${does.replace(/s(?= |$)/u, '')}?`;
  const lacking = LACKS.exec(sentence)?.[1];
  if (lacking !== undefined && !MOCKED.test(lacking)) return `${lacking}.`;
  const supposed = SUPPOSED.exec(sentence)?.[1];
  if (supposed !== undefined) return `Where is ${lowerFirst(supposed)}?`;
  const spared = SPARED.exec(sentence);
  if (spared) {
    const who = /^(?:you|ye)$/iu.test(spared[1] ?? spared[2] ?? '') ? 'you' : 'someone';
    const asked = `Could ${who} ${spared[3]}?`;
    if (asked.length < sentence.length - FEW) return asked;
  }
  const either = OR_ELSE.exec(sentence)?.[1];
  if (either !== undefined) return `${either}?`;
  const topic = TOPIC.exec(sentence)?.[1];
  return topic !== undefined && HARD_FACT.test(topic) && !carriesVerb(topic) ? `There was also ${topic}.` : undefined;
}
