import { isJab } from '../structure/jabs';
import { type Sentence, sentencesOf } from '../structure/sentences';
import { isPlainWord, tagged } from '../structure/tagged';
import { type Mended, readsHot } from './mend';
import {
  asking,
  asksNobody,
  ownerOf,
  partyIn,
  reachedOn,
  reachesNobody,
  reaching,
  telling,
  tellsAsNobody,
} from './party';
import { isOrder } from './plead';
import { PROPER } from './proper-words';
import { owning, putBack, speaksOfNobody, theirs } from './put-back';

/** Opens a sentence that says nothing of its own about whom or what it speaks of. */
const LEANS = /^((?:@\w+[,:]? )*)(he|she|it|they)\b(?:['’](d|ll|s|re|ve)\b)?/iu;
const CONTENT = /\p{L}{4,}/gu;
const SHORT = 3;

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Puts back what a kept sentence leans on: the name behind "he" and "she", the thing behind "it", those that a number counts,
 * whom a telephone number reaches.
 * `isCalm` is asked about words that would come back.
 */
export function anchored(
  lines: readonly Mended[],
  draft: string,
  isCalm: (words: string) => boolean,
): readonly Mended[] {
  const leans = (text: string) =>
    reachesNobody(text) ||
    asksNobody(text) ||
    LEANS.test(text) ||
    ASK_THEM.test(text) ||
    COUNTED.test(text) ||
    TOLD_TO.test(text) ||
    speaksOfNobody(text);
  if (!lines.some(({ text }) => leans(text))) return lines;
  const sentences = sentencesOf(draft);
  return lines.map((line, index) => {
    const counts = COUNTED.test(line.text);
    const said = lines.slice(0, index).map(({ text }) => bare(text));
    const held = theirs(line.text, draft);
    if (held !== undefined && !said.join(' ').includes(bare(held)) && isCalm(held))
      return { ...line, text: owning(line.text, held) };
    const before = leans(line.text) ? leantOn(line.text, sentences) : [];
    const lost = before.find(({ text }, back) => back === 0 && !isJab(text));
    const unnamed = reachesNobody(line.text) || asksNobody(line.text) || tellsAsNobody(line.text);
    const parties = before.map(({ text }) => partyIn(text));
    const party = unnamed ? parties.find((one) => one !== undefined) : undefined;
    const isNamed = party !== undefined && said.join(' ').includes(bare(party));
    if (isNamed && said.at(-1)?.includes(bare(party)) === true && !isOrder(unasked(lines[index - 1]?.text ?? '')))
      return { ...line, text: reachedOn(line.text) };
    if (party !== undefined && !isNamed && isCalm(party)) return { ...line, text: withParty(line.text, party) };
    if (ASK_THEM.test(line.text)) return { ...line, text: asked(line.text, before, said.join(' ')) };
    if (lost === undefined || isHeld(lost, said.join(' '))) return line;
    const text = counts
      ? counted(line.text, lost)
      : TOLD_TO.test(line.text)
        ? handed(line.text, lost, isCalm)
        : named(line.text, lost, isCalm);
    return { ...line, text: text === line.text ? putBack(line.text, lost, isCalm) : text };
  });
}

const withParty = (line: string, party: string) =>
  (tellsAsNobody(line) ? telling : reachesNobody(line) ? reaching : asking)(line, party);

/** "Please try them on …": whom, only the sentence before says: "Bookings all go through TableHopper". */
const ASK_THEM =
  /^((?:please )?(?:try|ask|contact|email|ring|call|message|phone|text|speak to|go back to) )(?:them|him|her)(?: (?:yourself|yourselves))?(?=[ ,:])/iu;
const CALLED =
  /(?<=[\p{Ll},] )(?!(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)\p{Lu}[\p{L}&'’-]+(?: (?:\p{Lu}[\p{L}&-]+|&))*/gu;

function asked(line: string, before: readonly Sentence[], said: string): string {
  for (const { text } of before) {
    const names = [...new Set(text.match(CALLED))];
    const found = names.length === 0 ? partyIn(text) : names[0];
    if (found === undefined) continue;
    const name = `${text.includes(` the ${found}`) ? 'the ' : ''}${ownerOf(found, text)}`;
    const known = names.length > 1 || readsHot(name) || said.includes(bare(name).replace(/^the /u, ''));
    return known ? line : line.replace(ASK_THEM, `$1${name}`);
  }
  return line;
}

/** "Upload it at …": what, only the sentence before says: "if you'd attached the gas certificate". */
const TOLD_TO =
  /^((?:please )?(?:upload|send|bring|return|attach|fill in|sign|scan|post|email|submit|complete) )it\b/iu;
const HANDED =
  /\b(?:attach|send|sent|upload|bring|brought|return|fill(?:ed)? in|sign|includ|enclos|submit|post|complet)(?:ed|ted)? ((?:the|your|our|an?) (?:\p{Ll}+ )?\p{Ll}{3,}?)(?= (?:like|as|when|with|in|on|by|to|properly|first|before|and)\b|[,.;!?]|$)/iu;

function handed(line: string, lost: Sentence, isCalm: (words: string) => boolean): string {
  const thing = HANDED.exec(lost.text)?.[1]?.replace(/^an? /iu, 'the ');
  return thing === undefined || !isCalm(thing) ? line : line.replace(TOLD_TO, `$1${thing}`);
}

/** "41 were on duty": of whom, only the sentence before says. */
const COUNTED =
  /^(\d{1,5}|all|most|both|two|three|four|five|six|seven|eight|nine|ten) (?=(?:are|were|have|had|will)\b)/iu;
const MANY =
  /^(Our|The|These|Those|Your) ((?:\p{Ll}+ )?\p{Ll}+(?<![sui])s) (?=(?:are|were|do|did|don['’]t|didn['’]t|have|had|haven['’]t|can|will|won['’]t|never|all|\p{Ll}+ed)\b)/u;

function counted(line: string, lost: Sentence): string {
  const [, whose = '', many = ''] = MANY.exec(lost.text) ?? [];
  if (many === '' || readsHot(many)) return line;
  return line.replace(COUNTED, (_, count: string) => `${count} of ${whose.toLowerCase()} ${many} `);
}

/** The two sentences of the draft before the one that the line comes from, the nearer first. */
function leantOn(line: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const asked = (text: string) => bare(text).replace(/^(?:please|kindly) /u, '');
  const tail = asked(line)
    .split(' ')
    .slice(0, SHORT + 1)
    .join(' ');
  const at = sentences.findIndex(({ text }) => asked(text).startsWith(tail));
  return sentences.slice(Math.max(0, at - 2), Math.max(0, at)).reverse();
}

const unasked = (text: string) => text.replace(/^please /iu, '');

const isHeld = (lost: Sentence, said: string) =>
  said !== '' &&
  (said.includes(bare(lost.text)) ||
    (lost.text.toLowerCase().match(CONTENT) ?? []).some((word) => ` ${said} `.includes(` ${word} `)));

function named(line: string, lost: Sentence, isCalm: (words: string) => boolean): string {
  const [leaning = '', handles = '', pronoun = '', short] = LEANS.exec(line) ?? [];
  const rest = line.slice(leaning.length);
  const behind = (name: string) => `${handles}${name}${spelled(short, rest)}${rest}`;
  const name = /^s?he$/iu.test(pronoun) ? onlyName(lost.text) : undefined;
  if (name !== undefined) return behind(name);
  const many = /^they$/iu.test(pronoun) ? MOANED_ABOUT.exec(lost.text)?.[1] : undefined;
  if (many !== undefined && isCalm(many)) return behind(many.charAt(0).toUpperCase() + many.slice(1));
  const thing = /^it$/iu.test(pronoun) && short !== 's' ? subjectOf(lost.text) : undefined;
  return thing !== undefined && isCalm(thing) ? behind(thing) : line;
}

/** "Enough whinging about season tickets.": what "they" are. */
const MOANED_ABOUT = /\b(?:about|over|regarding) (?:the |your |our )?((?:\p{Ll}+ )?\p{Ll}{3,}(?<![sui])s)[.!?]*$/u;

/** What one thing a sentence is about: "The fee is in the terms". */
function subjectOf(text: string): string | undefined {
  const found =
    /^((?:The|This|That) (?:[\p{Ll}-]+ )?([\p{Ll}-]{3,})) (?:is|was|has|had|goes|comes|went|came|will)\b(?! not\b)/u.exec(
      text,
    );
  const [, thing, noun = ''] = found ?? [];
  const [last] = tagged(noun);
  return thing === undefined || last === undefined || !last.is('Singular') || readsHot(thing) ? undefined : thing;
}

const SPELLED: Readonly<Record<string, string>> = { d: ' would', ll: ' will', re: ' are', ve: ' have' };

/** What a short form behind the pronoun is behind a name: "He'd" gives "Deji would", "He's" "Deji's". */
function spelled(short: string | undefined, rest: string): string {
  if (short === undefined) return '';
  if (short.toLowerCase() === 'd' && /^ (?:been|had|\p{L}+ed)\b/iu.test(rest)) return ' had';
  return SPELLED[short.toLowerCase()] ?? "'s";
}

const NO_NAME = ['Pronoun', 'Determiner', 'Verb', 'Adverb', 'Preposition', 'Conjunction', 'QuestionWord'];
const NO_PERSON = ['Place', 'Organization', 'Date', 'Demonym'];

/** The one person a sentence names, if it names one. */
function onlyName(text: string): string | undefined {
  const names = tagged(text).filter(
    ({ word, is }, at, words) =>
      /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(word) &&
      !/^(?:in|at|from|near|to|around|outside)$/iu.test(words[at - 1]?.word ?? '') &&
      !NO_NAME.some(is) &&
      !/(?:body|one)$/iu.test(word) &&
      ((at > 0 && is('FirstName')) || !isPlainWord(word.toLowerCase())) &&
      !PROPER.has(word.toLowerCase()),
  );
  const [first, ...others] = names;
  if (first === undefined || others.length > 0 || NO_PERSON.some(first.is)) return undefined;
  return first.word.replace(/['’]s$/u, '');
}
