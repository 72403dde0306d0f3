import { PROPER } from '../repair/proper-words';
import { isPlainWord, tagged } from './tagged';

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Prof)\.? `;
/** A name of address as it is written: "Mr Rao", "Sinéad". */
export const NAME: string = String.raw`(?:${TITLE})?\p{Lu}[\p{L}'’-]+`;
const HELLO = '(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning|[Aa]h|[Ss]orry),? ';
/** A list goes on with a noun, an address to somebody with a sentence: "Wages, rent and butter", "Ravi, we do". */
const SAID =
  "(?:I|[Ww]e|[Yy]ou|[Ii]t|[Tt]hat|[Tt]his|[Tt]here|[Nn]o|[Yy]es|[Pp]lease|[Ss]o|[Aa]s|[Oo]nly|[Ii]f|[Ss]orry|[Tt]hanks?|[Cc]an|[Cc]ould)(?=[ ,'’])";
/** "Ravi, the bin is full", but not "Lumenet, the provider, …", which says what the name is. */
const TOLD = '(?:[Tt]he|[Oo]ur|[Yy]our|[Mm]y|[Aa]n?|[Ff]or) (?![^,.!?]*,)';
const HANDLES = /^(?:@\w+[,:]?\s+)+/u;
const FIRST = new RegExp(
  `^(?:(${HELLO})(${NAME}), |(${TITLE}\\p{Lu}[\\p{L}'’-]+), (?=\\p{L})(?!\\p{Ll}[^,.!?]{2,40}, \\p{Ll})|(${NAME}), (?=${SAID}|${TOLD}))`,
  'u',
);
const LATER = new RegExp(
  String.raw`(?<=[\s“"]([\p{Ll}\d][\p{L}\d'’:-]*)), (${NAME})(?:(?=[.!?]*$)|(?=, ${SAID}))`,
  'gu',
);

/** Said to people whom nobody would greet so. */
const MOCKING =
  /^(?:sherlock|einstein|genius|karen|columbo|poirot|watson|picasso|shakespeare|mozart|beethoven|romeo|rambo|oga|sir|madam|ma['’]am)$/iu;
/** Cries that a comma follows as it does a name. */
const CRY = /^(?:ha|ach|aw+|hiya|hm+|naw|ayyo|aiy[ao]|arre|ehn|alamak|shame|marvellous|y['’]all)$/iu;
/** What stands before a name of which nobody is spoken to: "ask our agent, Kavya", "kind regards, Sam". */
const OWNER =
  /^(?:(?:agent|colleague|head|chair|clerk|friend|partner|husband|wife|son|daughter|sister|brother|mum|mam|mom|dad|boss|rep|cat|dog|neighbour|neighbor|provider|firm|company|supplier|operator|brand|shop|town|city|village|app|team)s?|regards|wishes|sincerely|faithfully)$/iu;
/** Where a name that nobody knows is more likely that of a place or a brand: "made by a local firm, Lumenet". */
const PLACED = /\b(?:by|from|at|with|near|via|ask|call|contact|see|use|try)(?: \S+){1,4}$/iu;

/** True for "Mr Rao", "Thabo" and "Grace", not for "Seven", "Sunday" or "Leeds"; names that nobody knows count if `unknown` may. */
function isPerson(name: string, unknown: boolean): boolean {
  if (MOCKING.test(name) || CRY.test(name) || PROPER.has(name.toLowerCase()) || /^\p{Lu}+$/u.test(name)) return false;
  if (new RegExp(`^${TITLE}`, 'u').test(name)) return true;
  const [first] = tagged(`${name}, hello`);
  if (first?.is('FirstName') === true) return true;
  const known =
    isPlainWord(name.toLowerCase()) || ['Place', 'Date', 'Actor', 'Verb', 'Plural'].some((tag) => first?.is(tag));
  return unknown && !known;
}

/** Who is spoken to, and the words to greet them with again should these have gone. */
export type Called = { readonly name: string; readonly greeting: string };

/** `sure` asks for a name that somebody knows where only a comma tells that it is one. */
function first(text: string, sure: boolean): (Called & { readonly words: string }) | undefined {
  const match = FIRST.exec(text);
  if (match === null) return undefined;
  const [words, hello = '', greeted, titled, bare = ''] = match;
  const name = greeted ?? titled ?? bare;
  if (!isPerson(name, !sure || bare === '')) return undefined;
  const meant = /^(?:sorry|ah)/iu.test(hello) ? 'Hi ' : hello;
  return { words, name, greeting: `${meant}${name}, ` };
}

function later(sentence: string): Called | undefined {
  for (const match of sentence.matchAll(LATER)) {
    const [, before = '', name = ''] = match;
    const owned = OWNER.test(before) || tagged(before)[0]?.is('Actor') === true;
    const said = sentence.slice(0, match.index);
    const placed = PLACED.test(said) || said.includes(',') || /^\d/u.test(before);
    if (!owned && isPerson(name, !placed)) return { name, greeting: `Hi ${name}, ` };
  }
  return undefined;
}

/** The name of address that a text opens with, greeting, comma and all: "Mr Rao, ", "Ah Noor, ", or nothing. */
export const calledFirst = (text: string): string => first(text, false)?.words ?? '';

/** Whom a sentence speaks to by name, wherever the name stands in it: "…until tonight, Mrs Okafor." */
export function calledIn(sentence: string): Called | undefined {
  const bare = sentence.replace(HANDLES, '');
  return first(bare, true) ?? later(bare);
}
