import { isCommonWord } from '../../coach/hashtags';
import { isPlainWord } from '../structure/tagged';
import { nameOf, PROPER } from './proper-words';

/** Short words that are as likely shouted as any, and no acronyms. */
export const SMALL = new Set(
  'ring page gate key gym held set hub tap fee ex mum mam dad nan big bad good very real man men car bus van bin box dog cat baby home work kids days sale open shut best hate love a an and are as at be but by can do for from get go he her his how i if in is it its let me my no not of off on one or our out over say see she so some that the them then they this to too two up us was we what when who why will with you your yes yet now new never ever just stop ask any all her him has had did been more most must need next only same than been here wait read back call keep look last late long hour day week year time week free full fix lot law red run pay sit eat own due wet dry try use put got lie win buy cut end fun job kid odd low far few max min noon before after half full four five six ten nine none last again first three seven eight til till ate ran sat saw let met bit fed dug lit hid flu old kerb pram someone somebody anyone anybody everyone everybody nobody nothing something anything everything'.split(
    ' ',
  ),
);

/** Other short words that no list has, and no acronyms either. */
const SHORT = new Set(
  'abs ale ant ape ark ash axe bap bee bib bio bra bub bun cob cog coo cot cub cur din doe doh dot duo ebb ego elf elm era ewe fab fax fee fen fib fin fir fob fop fur gap gel gem gig gin git gnu gut guv hag hay hem hex hob hog hub hue hum hut ilk inn ion ivy jab jar jaw jet jib jig jug jut keg lid lip lob loo lug mob mod mud mug nab nag nap nib nip oak oar oat orb ore owl pad par paw pea pep pew pic pip ply pod pox pub pug pun pup rag ram ref rib rig rim rug rum rut rye sac sag sap sax sod soy spa tab tad tap tar toe tot tow tub tug tux urn ute vac vat wag web wig wit woe wok woo yak yam yap yew zap zit zoo ext dey sef wey sha una nae tae naw yer tix sis fam wan dem dis dat ebi abu ur ye ya yo oi aw em er um uh ah eh oh ow ta ma pa da de ha ho ex ti te na kea emu tui moa roo'.split(
    ' ',
  ),
);
/** Two or three letters that make no word, which shouting does not make one: "YOUR UPI ID". */
export const isCode = (lower: string): boolean =>
  /^[a-z]{2,3}$/u.test(lower) && !isKnown(lower) && !SMALL.has(lower) && !SHORT.has(lower);

/** True of such a word, or of more than one of what it names. */
export const isSmall = (lower: string): boolean =>
  SMALL.has(lower) || (lower.length > 3 && SMALL.has(lower.replace(/s$/u, '')));

/** True of a word of the language, in small letters. */
export const isKnown = (word: string): boolean => isPlainWord(word) || isCommonWord(word);

/** "ADEBAYO-RHODES": of two words that are none of the language. */
function doubled(bare: string): string | undefined {
  const parts = bare.split('-');
  const strange = (part: string) =>
    part.length > 2 && (nameOf(part) !== undefined || !isKnown(part)) && !SMALL.has(part);
  return parts.length === 2 && parts.every(strange)
    ? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('-')
    : undefined;
}

/** "MCCAVITY", "O'DOHERTY". */
function gaelic(bare: string): string | undefined {
  const [, son = '', name = ''] = /^(mc|o['’])(?!clock$)(\p{Ll}{3,})$/u.exec(bare) ?? [];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return name === '' || isKnown(bare) ? undefined : capital(son) + capital(name);
}

/** A shouted word in its plain case; `named` tells that it is a name by what stands beside it. */
export function calmWord(word: string, names: Map<string, string>, named: boolean): string {
  const lower = word.toLowerCase();
  if (/^i(?:['’](?:m|d|ll|ve))?$/u.test(lower)) return `I${lower.slice(1)}`;
  const bare = lower.replace(/['’]s$/u, '');
  const known = (form: string) => names.get(form) ?? PROPER.get(form);
  const own = known(bare) ?? nameOf(bare) ?? doubled(bare) ?? gaelic(bare);
  if (own !== undefined) return own + lower.slice(bare.length);
  const stem = bare.replace(/s$/u, '');
  const proper = known(stem);
  if (proper !== undefined) return proper + lower.slice(stem.length);
  return named ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
