import { PROPER } from '../repair/proper-words';
import { isPlainWord, tagged } from './tagged';

const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Prof|Sir|Madam)\.? `;
const NAME = String.raw`(?:${TITLED})?\p{Lu}[\p{L}'’-]+`;
/** A list goes on with a noun, an address to somebody with a sentence: "Wages, rent and butter", "Ravi, the bin is full". */
const SENTENCE =
  "(?:I|[Ww]e|[Yy]ou|[Ii]t|[Tt]hat|[Tt]his|[Tt]he|[Tt]here|[Oo]ur|[Yy]our|[Mm]y|[Aa]n?|[Nn]o|[Yy]es|[Pp]lease|[Ss]o|[Aa]s|[Oo]nly|[Ff]or|[Ii]f|[Ss]orry|[Tt]hanks?|[Cc]an|[Cc]ould)(?=[ ,'’])";
const FIRST = new RegExp(
  String.raw`^(?:[Aa]h |[Ss]orry |[Hh]i |[Hh]ello |[Hh]ey |[Dd]ear )?(?:(${TITLED}\p{Lu}[\p{L}'’-]+), (?=\p{Ll})|(${NAME}), (?=${SENTENCE}))`,
  'u',
);
const LATER = new RegExp(String.raw`(?<=\p{Ll}[\p{L}\d]*), (${NAME})(?=[,.!?])`, 'gu');
/** Names that are called out in mockery. */
const MOCKING = /^(?:Sherlock|Einstein|Genius|Karen|Columbo|Poirot|Picasso|Shakespeare|Romeo|Rambo)$/u;

/** True for "Mr Rao", "Thabo" and "Grace", not for "Seven" or "Sunday". */
function isName(words: string): boolean {
  if (new RegExp(`^${TITLED}`, 'u').test(words)) return true;
  const first = (words.split(' ')[0] ?? '').toLowerCase();
  if (PROPER.has(first) || MOCKING.test(words)) return false;
  return tagged(`${words}, hello`)[0]?.is('FirstName') === true || !isPlainWord(first);
}

/** The name of address that a text opens with, comma and all: "Mr Rao, ", "Ah Noor, ", or nothing. */
export function calledFirst(text: string): string {
  const [words = '', titled = '', bare = ''] = FIRST.exec(text) ?? [];
  const name = titled || bare;
  return name !== '' && isName(name) ? words : '';
}

/** Who a draft speaks to by name, wherever the name stands: "…until tonight, Mrs Okafor." */
export function calledIn(draft: string): string | undefined {
  const names = [...draft.matchAll(LATER)].map((match) => match[1] ?? '');
  const first = calledFirst(draft)
    .replace(/^(?:ah|sorry|hi|hello|hey|dear) /iu, '')
    .replace(/, $/u, '');
  return [first, ...names].find((name) => name !== '' && isName(name));
}
