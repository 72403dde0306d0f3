import { tagged } from '../structure/tagged';

const IRREGULAR: Readonly<Record<string, string>> = {
  leaving: 'left',
  sending: 'sent',
  making: 'made',
  taking: 'took',
  giving: 'gave',
  keeping: 'kept',
  losing: 'lost',
  putting: 'put',
  cutting: 'cut',
  telling: 'told',
  selling: 'sold',
  getting: 'got',
  letting: 'let',
  finding: 'found',
  forgetting: 'forgot',
  breaking: 'broke',
  bringing: 'brought',
  building: 'built',
  buying: 'bought',
  coming: 'came',
  digging: 'dug',
  doing: 'did',
  driving: 'drove',
  eating: 'ate',
  going: 'went',
  having: 'had',
  hiding: 'hid',
  hitting: 'hit',
  holding: 'held',
  leading: 'led',
  paying: 'paid',
  reading: 'read',
  running: 'ran',
  saying: 'said',
  seeing: 'saw',
  setting: 'set',
  showing: 'showed',
  shutting: 'shut',
  sitting: 'sat',
  spending: 'spent',
  standing: 'stood',
  stealing: 'stole',
  teaching: 'taught',
  throwing: 'threw',
  waking: 'woke',
  writing: 'wrote',
  choosing: 'chose',
  dealing: 'dealt',
  feeling: 'felt',
  meeting: 'met',
  hearing: 'heard',
  quoting: 'quoted',
  being: 'were',
  beginning: 'began',
  becoming: 'became',
  blowing: 'blew',
  catching: 'caught',
  costing: 'cost',
  drawing: 'drew',
  drinking: 'drank',
  falling: 'fell',
  feeding: 'fed',
  fighting: 'fought',
  flying: 'flew',
  freezing: 'froze',
  growing: 'grew',
  hanging: 'hung',
  hurting: 'hurt',
  knowing: 'knew',
  laying: 'laid',
  lending: 'lent',
  lying: 'lied',
  quitting: 'quit',
  ringing: 'rang',
  rising: 'rose',
  shooting: 'shot',
  sinking: 'sank',
  sleeping: 'slept',
  speaking: 'spoke',
  splitting: 'split',
  spreading: 'spread',
  sticking: 'stuck',
  striking: 'struck',
  swearing: 'swore',
  sweeping: 'swept',
  swimming: 'swam',
  tearing: 'tore',
  thinking: 'thought',
  understanding: 'understood',
  wearing: 'wore',
  winning: 'won',
  parking: 'parked',
  marking: 'marked',
  lobbing: 'lobbed',
  singing: 'sang',
  swinging: 'swung',
  clinging: 'clung',
  dumping: 'dumped',
  cancelling: 'cancelled',
};

/** Ends like a deed, and is none. */
const NO_VERB = /^(?:(?:no|some|any|every)thing|morning|evening|during|sibling|ceiling)$/u;

/** The past of an "-ing" form: "inviting" gives "invited", "leaving" gives "left"; undefined where it cannot tell. */
export function pastOf(gerund: string): string | undefined {
  const word = gerund.toLowerCase();
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const stem = /^(\p{L}{2,})ing$/u.exec(word)?.[1];
  if (stem === undefined || NO_VERB.test(word)) return undefined;
  if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ied`;
  return `${stem.replace(/e$/u, '')}ed`;
}

/** The past of a plain form: "send" gives "sent". */
export function pastOfPlain(verb: string): string | undefined {
  const word = verb.toLowerCase();
  const forms = [`${word}ing`, `${word.replace(/e$/u, '')}ing`, `${word}${word.at(-1) ?? ''}ing`];
  const known = forms.find((form) => form in IRREGULAR);
  if (known !== undefined) return IRREGULAR[known];
  if (!/^\p{L}{2,}$/u.test(word)) return undefined;
  // "stop" doubles its last letter, "clean" and "show" do not.
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(word)) return `${word}${word.at(-1)}ed`;
  return /e$/u.test(word) ? `${word}d` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

/** The plain form of an "-ing" form: "stopping" gives "stop". */
export function plainOf(gerund: string): string {
  const stem = gerund.replace(/ing$/u, '');
  const forms = [stem.replace(/([^aeiouls])\1$/u, '$1'), `${stem}e`, stem];
  return forms.find((form) => tagged(form)[0]?.is('Infinitive')) ?? stem;
}

/** What a second verb of the phrase stands behind: "and still review", "and then raising". */
const NEXT_VERB =
  /(?<=\b(?:and|then) (?:(?:then|still|even|also|just|never|promptly|later) )*)(\p{Ll}{3,})(?= \p{L}|[.!]|$)/gu;

/** The rest of a phrase whose first verb has turned past: each verb that stands beside it turns past as well. */
export function pastOfRest(rest: string): string {
  return rest.replace(NEXT_VERB, (verb: string) => {
    if (verb.endsWith('ing')) return (verb.length > 5 && pastOf(verb)) || verb;
    const [word] = tagged(verb);
    return (word?.is('Infinitive') && pastOfPlain(verb)) || verb;
  });
}
