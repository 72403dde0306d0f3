import { INSULT } from '../structure/heated-phrases';
import { tagged } from '../structure/tagged';
import { pastOf } from './past';

/** A name for somebody that a cut took: an article or the like, and nothing but words behind it. */
const CALLED =
  /^((?:(?:well done|bravo|congratulations|congrats|kudos|thanks|thank you|cheers|hats off|shout[- ]?out|props),? )?(?:to|for) )?(the|that|this|those|these|some|whichever|which|whatever|what|all the|every|any) (?:[\p{L}'’-]+ ){0,5}?([\p{L}'’-]+?)(?: (who|that))?$/iu;
/** The same with where they are, which a cut took along: "To the drunk clowns in section". */
const CALLED_THERE = /^(.+?) ((?:at|in|on|from|behind)(?: [\p{L}'’-]+){0,3})$/iu;
const WHO = /^(?:who|that) (?=\p{L})/iu;
/** "A scumbag", "an utter melt": where the noun is no insult beyond doubt, an article calls nobody anything. */
const ANY = /^an? (?:[\p{L}'’-]+ ){0,3}?([\p{L}'’-]+)$/iu;
/** Where somebody is, or to whom they belong. */
const PLACED = /^(?:at|in|on|from|behind|with|by|of) (?=[\p{L}@\d])/iu;
const HAS = / (?:has|have|had|just|then)$/iu;
const CERTAIN = new RegExp(`^(?:${INSULT})$`, 'iu');

const verbal = (words: string) => tagged(words.replace(/\S*-\S*/gu, '')).some(({ is }) => is('Verb') && !is('Gerund'));
const inThePast = (words: string) => {
  const [first] = tagged(words);
  return (
    first?.is('PastTense') === true ||
    /^\p{Ll}{2,}ed (?:the|an?|my|our|your|his|her|their|it|us|me|in|on|at|across|over|into|up|off|out|behind)\b/u.test(
      words,
    ) ||
    /^(?:left|put|set|took|broke|threw|hit|cut|let|ran|drove|stole|sent|keeps?|decided)\b/iu.test(words)
  );
};

/**
 * Who stands for the name-calling that a cut took from the head of a sentence, with what is left behind it: "to the absolute
 * melt who" before "let a spaniel loose" gives "To whoever let a spaniel loose". Undefined where nobody was called anything.
 */
export function personFor(gone: string, left: string): string | undefined {
  if (CERTAIN.test(ANY.exec(gone)?.[1] ?? '') && (PLACED.test(left) || inThePast(left))) return `Someone ${left}`;
  return memberFor(gone, left) ?? calledFor(gone, left) ?? calledThere(gone, left);
}

/** "Your muppet of a technician": what somebody is stays, what they were called goes. */
const OF_A = /^(your|the|their|our|my|his|her) (?:[\p{L}'’-]+ ){1,3}of an? ([\p{L}'’-]+)$/iu;

/** Who is left of such a name, with what is left behind it. */
export function memberFor(gone: string, left: string): string | undefined {
  const [, whose = '', member = ''] = OF_A.exec(gone) ?? [];
  return member === '' ? undefined : `${whose} ${member} ${left}`;
}

function calledThere(gone: string, left: string): string | undefined {
  const [, called = '', there = ''] = CALLED_THERE.exec(gone) ?? [];
  return there === '' ? undefined : calledFor(called, `${there} ${left}`);
}

function calledFor(gone: string, left: string): string | undefined {
  const helper = HAS.exec(gone)?.[0] ?? '';
  const [, to = '', which = '', noun = '', who] = CALLED.exec(gone.slice(0, gone.length - helper.length)) ?? [];
  const somebody = /^(?:some|which(?:ever)?)$/iu.test(which) && CERTAIN.test(noun);
  if (which === '') return undefined;
  if (!somebody && verbal(gone.slice(to.length, gone.length - helper.length).replace(/ (?:who|that)$/iu, '')))
    return undefined;
  const whom = to === '' ? '' : 'To ';
  const many = /^(?:those|these|all the)$/iu.test(which) || /(?<![sui])s$/iu.test(noun);
  if (who !== undefined || WHO.test(left)) {
    const rest = left.replace(WHO, '');
    return whom + (many ? (whom === '' ? 'Those who ' : 'those who ') : whom === '' ? 'Whoever ' : 'whoever ') + rest;
  }
  if (PLACED.test(left)) {
    if (whom !== '') return `To the ${many ? 'people' : 'person'} ${left}`;
    return `${many ? 'The people' : /^(?:some|which|what)/iu.test(which) ? 'Someone' : 'The person'} ${left}`;
  }
  const [doing = ''] = /^\p{Ll}+ing(?= \p{L})/iu.exec(left) ?? [];
  const did = doing === '' ? undefined : pastOf(doing);
  if (whom !== '' && did !== undefined) return `${many ? 'People' : 'Someone'} ${did}${left.slice(doing.length)}`;
  const anybody = /^(?:some|which|what)/iu.test(which) || CERTAIN.test(noun);
  return to === '' && !many && anybody && inThePast(left)
    ? `${/^(?:which|what)ever/iu.test(which) ? 'Whoever' : 'Someone'} ${left}`
    : undefined;
}

/** An article whose noun a cut took: "The [great lummox] on the lorry". */
export const lacksPerson = (before: string, after: string): boolean =>
  /(?:^|\s)(?:the|that|some|this)$/iu.test(before) &&
  (WHO.test(after) || /^(?:at|on|from|behind) (?=[\p{L}@\d])/iu.test(after));
