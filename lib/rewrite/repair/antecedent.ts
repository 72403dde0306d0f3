import { HARD_FACT } from '../facts';
import { clausesOf } from '../structure/clauses';
import { type Sentence, sentencesOf } from '../structure/sentences';
import { carriesVerb, isPlainWord, tagged } from '../structure/tagged';
import { dangles } from './cut';
import { type Mended, readsHot } from './mend';
import { isOrder } from './plead';
import { PROPER } from './proper-words';
import { tidy, upperFirst } from './tidy';

/** Opens a sentence that says nothing of its own about whom or what it speaks of. */
const LEANS = /^((?:@\w+[,:]? )*)(he|she|they|it|has been|have been)\b(?:['’](d|ll|s|re|ve)\b)?/iu;
/** "It takes two days" and "it's raining" point at nothing before them. */
const POINTS_NOWHERE =
  /^(?:@\w+[,:]? )*it(?:['’]s| is| was|['’]ll be| will be| takes?| took| looks?| seems?| sounds?| feels?| depends| rain\w*| snow\w*| doesn['’]t matter| helps?| means?)\b/iu;
const CONTENT = /\p{L}{4,}/gu;
const SHORT = 3;

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Puts back what a kept sentence leans on: the name behind "he" and "she", or the plain clause that says what "it" or "they"
 * are. `isCalm` is asked about words that would come back.
 */
export function anchored(
  lines: readonly Mended[],
  draft: string,
  isCalm: (words: string) => boolean,
): readonly Mended[] {
  if (!lines.some(({ text }) => LEANS.test(text) || COUNTED.test(text))) return lines;
  const sentences = sentencesOf(draft);
  const done: Mended[] = [];
  for (const line of lines) {
    const said = done.map(({ text }) => bare(text)).join(' ');
    const counts = COUNTED.test(line.text);
    const lost = counts || LEANS.test(line.text) ? leantOn(line.text, sentences) : undefined;
    const found =
      lost === undefined || isHeld(lost, said) ? undefined : counts ? counted(line, lost) : remedy(line, lost, isCalm);
    done.push(...(found ?? [line]));
  }
  return done;
}

/** "41 were on duty": of whom, only the sentence before says. */
const COUNTED =
  /^(\d{1,5}|all|most|both|two|three|four|five|six|seven|eight|nine|ten) (?=(?:are|were|have|had|will)\b)/iu;
const MANY =
  /^(Our|The|These|Those|Your) ((?:\p{Ll}+ )?\p{Ll}+(?<![sui])s) (?=(?:are|were|do|did|don['’]t|didn['’]t|have|had|haven['’]t|can|will|won['’]t|never|all|\p{Ll}+ed)\b)/u;

function counted(line: Mended, lost: Sentence): readonly Mended[] | undefined {
  const [, whose = '', many = ''] = MANY.exec(lost.text) ?? [];
  if (many === '' || readsHot(many)) return undefined;
  return [
    { ...line, text: line.text.replace(COUNTED, (_, count: string) => `${count} of ${whose.toLowerCase()} ${many} `) },
  ];
}

/** The sentence of the draft before the one that the line comes from. */
function leantOn(line: string, sentences: readonly Sentence[]): Sentence | undefined {
  const tail = bare(line)
    .split(' ')
    .slice(0, SHORT + 1)
    .join(' ');
  const at = sentences.findIndex(({ text }) => bare(text).startsWith(tail));
  return at < 1 ? undefined : sentences[at - 1];
}

const isHeld = (lost: Sentence, said: string) =>
  said !== '' &&
  (said.includes(bare(lost.text)) ||
    (lost.text.toLowerCase().match(CONTENT) ?? []).some((word) => ` ${said} `.includes(` ${word} `)));

function remedy(line: Mended, lost: Sentence, isCalm: (words: string) => boolean): readonly Mended[] | undefined {
  const [, handles = '', pronoun = '', short] = LEANS.exec(line.text) ?? [];
  if (/^s?he$/iu.test(pronoun)) {
    const name = onlyName(lost.text);
    if (name !== undefined) {
      const rest = line.text.slice((LEANS.exec(line.text)?.[0] ?? '').length);
      return [{ ...line, text: `${handles}${name}${spelled(short, rest)}${rest}` }];
    }
  }
  const thing = /^it$/iu.test(pronoun) ? subjectOf(lost.text) : undefined;
  if (thing !== undefined && !/['’]s\b/u.test(line.text.slice(0, 8)) && isCalm(thing)) {
    const rest = line.text.slice((LEANS.exec(line.text)?.[0] ?? '').length);
    return [{ ...line, text: `${handles}${thing}${spelled(short, rest)}${rest}` }];
  }
  if (POINTS_NOWHERE.test(line.text)) return undefined;
  const told = plainClause(lost);
  if (told === undefined || !isCalm(told)) return undefined;
  return [{ text: told, gap: lost.gap === '' ? ' ' : lost.gap }, line];
}

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
    ({ word, is }) =>
      /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(word) &&
      !NO_NAME.some(is) &&
      !/(?:body|one)$/iu.test(word) &&
      (is('FirstName') || !isPlainWord(word.toLowerCase())) &&
      !PROPER.has(word.toLowerCase()),
  );
  const [first, ...others] = names;
  if (first === undefined || others.length > 0 || NO_PERSON.some(first.is)) return undefined;
  return first.word.replace(/['’]s$/u, '');
}

/** A statement of fact among the clauses: nothing asked, ordered, cried or laid at somebody's door. */
function plainClause(lost: Sentence): string | undefined {
  if (/[?!]/u.test(lost.text)) return undefined;
  const clause = clausesOf(lost).clauses.find(
    ({ text }) =>
      text.split(/\s+/u).length >= SHORT &&
      !/\b(?:you|your|we|our|i|my)\b/iu.test(text) &&
      !/^(?:if|when|because|as|so|but|and|which|who|where|that|he|she|they|it)\b/iu.test(text) &&
      !isOrder(text) &&
      !readsHot(text) &&
      !dangles(text) &&
      (carriesVerb(text) || HARD_FACT.test(text)),
  );
  return clause === undefined ? undefined : tidy(`${upperFirst(clause.text)}.`);
}
