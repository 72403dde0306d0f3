import { plainOf } from '../repair/past';
import { isOrder } from '../repair/plead';

const BY = '(?:by|before|within|until|till|today|tonight|tomorrow|now)\\b';
/** What anybody may do who does not get what was agreed, as against what is only meant to hurt. */
const FAIR =
  '(?:go(?:ing)? (?:with|to) (?:someone|somebody|another \\w+)(?: else)?|go(?:ing)? elsewhere|(?:take|taking) (?:it|this|them|my \\w+|our \\w+) elsewhere|(?:use|using|find|finding|book|booking|hire|hiring) (?:someone|somebody|another \\w+)(?: else)?|cancel(?:l?ing)?(?: (?:it|my \\w+|the \\w+|our \\w+))?|(?:ask|asking) for (?:a|my|the) (?:refund|money back)|(?:run|running|publish|publishing) (?:it )?without (?:you|it|them|him|her|a comment|your \\w+)|(?:call|calling|contact|contacting|ring|ringing|go|going to) (?:environmental health|the ombudsman|trading standards|my bank|the regulator))';
const ELSE = /\bor (?:else,? )?(?:i|we)\b|\botherwise\b|\bif not\b/iu;
const TERM = new RegExp(
  `^((?:@\\w+[,:]? )?)(?:either )?(?:you )?(.{6,}?\\b${BY}[^.;:?!]*?)(?:,? or(?: else)?,?|,? otherwise,?|,? if not,?) (i|we)(?:'m|'re|'ll| am| are| will)? (${FAIR})(?=[.!]|$)[.!]*$`,
  'iu',
);

/** A term and what fairly follows, in two calm sentences: "Files by Friday or I'm going elsewhere"; undefined where there is none. */
export function fairlyPut(text: string): string | undefined {
  if (!ELSE.test(text)) return undefined;
  const [, handle = '', ask = '', who = '', deed = ''] = TERM.exec(text) ?? [];
  if (deed === '') return undefined;
  const [doing = '', ...rest] = deed.split(' ');
  const plain = doing.endsWith('ing') ? plainOf(doing) : doing;
  // "Elsewhere" sounds like a door falling shut.
  const then = [plain, ...rest].join(' ').replace(/^go elsewhere$/iu, 'go to someone who can');
  // An order is made a request elsewhere; what is only named is asked for here.
  const named = !isOrder(ask) && !/\b(?:please|could|can|i|we|you|he|she|it|they|is|are|was|has|have)\b/iu.test(ask);
  const asked = `${ask}${named ? ', please' : ''}`;
  return `${handle}${asked}. If not, ${who.toLowerCase() === 'i' ? "I'll" : "we'll"} ${then}.`;
}
