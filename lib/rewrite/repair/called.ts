import type { Weighed } from '../structure/layout';
import { tagged } from '../structure/tagged';
import { KINDLY } from './names-called';
import { nameOf } from './proper-words';

/** From here on a word that somebody is spoken to by is an insult, though no list has it. */
const INSULTS = 0.5;
const likelyOf = (word: string, own: readonly Weighed[]) => own.find(({ text }) => text === word)?.likely ?? 0;
const isInsult = (name: string, own: readonly Weighed[]) => likelyOf(name, own) >= INSULTS;
const isMany = (name: string) => /(?<![sui])s$/iu.test(name);
const fool = (name: string) => `fool${isMany(name) ? 's' : ''}`;

/** "To the pond dwellers still feeding bread to the ducks: …": whom it speaks to, whatever they are called. */
const SPOKEN_TO =
  /^((?:to|for|attn:?|attention:?) (?:the|those|all the) )((?:[\p{L}'’-]+ ){0,2}?)([\p{L}'’-]+)(?= (?:who|that|parked|(?:still |now )?\p{Ll}+ing)\b[^:]*: )/iu;
/** "Selfish pigs who let dogs foul the field: …", "The brain donor who packed my order sent 12mm": who did it, or does it, likewise. */
const DOER =
  /^((?:@\w+[,:]? )?)((?:(?:the|that|those|all the|some|whichever|whatever) )?)((?:(?!who|that\b)[\p{L}'’-]+ ){0,2}?)(?!(?:any|every|no|some)(?:one|body)\b|(?:people|those|is|are|was|were|be|been|keeps?|still|now|of)\b|who)([\p{L}'’-]+)(?= who \p{L}| (?:still |now )?\p{Ll}+ing\b[^:,.]*: )/iu;
/** "Shout out to the #BrainlessBikers who rode through it": a tag may be what they are called. */
const TAGGED = /(?<=\bto (?:the|those) )#\p{L}[\p{L}\p{N}_]*?(s?)(?= who )/iu;

/** The same with "fool" for what somebody is called by a word that no list has. */
export const asFools = (text: string, own: readonly Weighed[]): string =>
  text
    .replace(TAGGED, (tag, many: string) => (isInsult(tag, own) ? `fool${many}` : tag))
    .replace(SPOKEN_TO, (whole, to: string, _, name: string) => (isInsult(name, own) ? to + fool(name) : whole))
    .replace(DOER, (whole, handle: string, the: string, _, name: string) =>
      isInsult(name, own) && (the !== '' || isMany(name)) ? handle + the + fool(name) : whole,
    );

/** "…, you goose, …": nobody is spoken to so but in anger or in fun. */
const YOU =
  /(?<=[\p{L}\d'’")%])(?:,|(?<!\b(?:if|when|because|as|to|for|and|or|but|that|of|with|than|what|how|why|where|so|do|does|did|are|were|have|had|can|could|would|will|should|shall|may|might|must|by|from|like|since|while|until|unless|@\w+))) (?:you|ye|ya) ((?:[\p{L}'’-]+ ){0,5}?[\p{L}'’-]+)(?=,|[.!?]*$|: )/giu;
/** "@desk you pack of hyenas, …". */
const YOU_FIRST = /^(@\w+[,:]?) (?:you|ye|ya) ((?:[\p{L}'’-]+ ){0,5}?[\p{L}'’-]+), /iu;
/** "…, deafo, …". */
const CALLED = /(?<=[\p{L}\d'’")%]), ((?:[\p{L}'’-]+ )?[\p{L}'’-]+)(?=, \S+ \S|[.!?]*$)/gu;
/** "Numpties, don't …". */
const FIRST =
  /^((?:@\w+[,:]? )?)((?:[\p{L}'’-]+ )?\p{L}{3,}), (?=(?:don['’]t|do not|please|it['’]s|that['’]s|the|we|you)\b)/u;
const NO_NAME =
  /^(?:know|see|guys|all|both|two|three|lot|folks|too|as|though|and|or|but|so|not|no|yes|please|thanks|thank|sorry|then|now|again|who|which|what|because|with|without|in|on|at|to|for|from|by|if|when|even|just|only|always|never|also|still|the|an?|your|our|my|his|her|their|its|this|that|these|those|it|we|they|he|she|i|you|right|ok|okay|hi|hello|dear|mate|love|sir|madam|ma['’]am|mum|mam|dad|gran|nan|today|tomorrow|tonight|yours|mine|ours|theirs|hers|unlike|like|wrong|correct|exactly|actually|sure|fine|well|evidently|obviously|clearly|apparently|nothing|everything|no one|nobody)\b/iu;
const KIND = new RegExp(String.raw`\b${KINDLY}\b|\b(?:poor|lovely|dear|brave|sweet|lucky|good|kind)\b`, 'iu');
const SPOKEN = 0.4;
const SURELY = 0.6;

const meanOf = (words: readonly string[], own: readonly Weighed[]) =>
  words.reduce((sum, word) => sum + (own.find(({ text }) => text.replace(/[,.!?:]+$/u, '') === word)?.likely ?? 0), 0) /
  words.length;

function isName(phrase: string, own: readonly Weighed[], least: number): boolean {
  const words = phrase.split(' ');
  if (NO_NAME.test(phrase) || KIND.test(phrase) || nameOf(phrase.toLowerCase()) !== undefined) return false;
  if (meanOf(words, own) < least) return false;
  return !tagged(phrase).some(
    ({ is }) => is('Pronoun') || (is('Verb') && !is('Gerund') && !is('Noun') && !is('Adjective')),
  );
}

const isNoun = (phrase: string) => tagged(phrase).at(-1)?.is('Noun') === true;

/** The words without what who is spoken to is called, whatever that is: "Pumps hold €120 first, you goose, and you had €96". */
export const uncalledTo = (text: string, own: readonly Weighed[]): string =>
  text
    .replace(YOU_FIRST, (whole, handle: string, phrase: string) => (isName(phrase, own, SPOKEN) ? `${handle} ` : whole))
    .replace(YOU, (whole, phrase: string) =>
      isName(phrase, own, whole.startsWith(',') ? SPOKEN : SURELY) ? '' : whole,
    )
    .replace(CALLED, (whole, phrase: string) => (isName(phrase, own, SURELY) ? '' : whole))
    .replace(FIRST, (whole, handle: string, phrase: string) =>
      isName(phrase, own, SURELY) && isNoun(phrase) ? handle : whole,
    );
