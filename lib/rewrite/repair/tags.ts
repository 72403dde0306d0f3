import type { Finding } from '../../coach/finding';
import { HARD_FACT } from '../facts';
import { HEATED } from '../structure/heated-phrases';
import { carriesVerb, tagged } from '../structure/tagged';
import { closed } from './tag-gaps';
import { tidy, upperFirst } from './tidy';

const TAG = /(?<![\w&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
/** Words that make a tag of several a jeer or a denial; the draft is known to be hot when this is asked. */
const BARBED =
  /\b(?:works for us|not us|not ours|fault|blame|fake|lies|liars?|useless|lazy|toxic|clowns?|karens?|bye|cope|told you|read the|learn to|grow up|get over|deal with|check your|get a|facts matter|haters?|whingers?|moaners?|slumlords?|scammers?|crooks?|thie(?:f|ves)|ole|robbers|chancers|muppets|idiots|greedy|cowboys|(?<=\p{L} )brains?$|perspective|first world|chill|relax|\w*fails?|scams?|shambles|disgrace|joke|eh)\b/u;

/** Begins a tag that tells somebody what to do, or that nothing can be done: "#FindAnotherHobby" beside "#HatersGonnaHate". */
const TELLS_OFF =
  /^(?:find|get|deal|move on|grow|learn|read|check|stop|wake|cry|think|calm|do (?:better|your)|sue|not|never|just|some people|enough) \p{L}/u;

/** "#CaughtOut": names nothing that a post could be about. */
function isVerbal(words: string): boolean {
  const all = tagged(words);
  return all.length > 1 && all[0]?.is('Verb') === true && all.every(({ is }) => !is('Noun') && !is('Gerund'));
}

function wordsOf(tag: string): string {
  return tag
    .slice(1)
    .replace(/_/gu, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();
}

/** The tags of a draft that may not stay: found so, or plain attacks, denials and brush-offs once cut into words. */
export function hotTags(text: string, findings: readonly Finding[]): ReadonlySet<string> {
  const hot = new Set<string>();
  const all = [...text.matchAll(TAG)];
  for (const match of all) {
    const tag = match[0];
    const found = findings.some(
      ({ kind, span }) => kind.endsWith('hashtag') && span.start < match.index + tag.length && span.end > match.index,
    );
    if (
      found ||
      [wordsOf(tag), tag.slice(1).toLowerCase()].some((words) => BARBED.test(words)) ||
      HEATED.some(([, pattern]) => pattern.test(wordsOf(tag)))
    )
      hot.add(tag);
  }
  const touch = (one: RegExpExecArray, next: RegExpExecArray) =>
    text.slice(one.index + one[0].length, next.index).trim() === '';
  all.forEach((match, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    const beside =
      (before !== undefined && hot.has(before[0]) && touch(before, match)) ||
      (after !== undefined && hot.has(after[0]) && touch(match, after));
    const words = wordsOf(match[0]);
    if (beside && (TELLS_OFF.test(words) || isVerbal(words))) hot.add(match[0]);
  });
  return hot;
}

/** Takes hot tags out of one sentence and closes the gap; undefined where the sentence was nothing but the tag. */
export function withoutTags(sentence: string, hot: ReadonlySet<string>): string | undefined {
  let text = sentence;
  // Of tags in a row the first stands for all.
  for (const tag of hot) text = text.replace(new RegExp(`(?<=#[\\p{L}\\p{N}_]+) ${tag}(?![\\p{L}\\p{N}_])`, 'gu'), '');
  for (const tag of hot) if (text.includes(tag)) text = closed(text, tag, wordsOf(tag).split(' '));
  if (text === sentence) return sentence;
  const bare = text.replace(TAG, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (bare === '' && !/#\w/u.test(text)) return undefined;
  // "#Tag Still stuck?" is a question of its own.
  const asks = /^#\S+ \p{Lu}[^#]*\?$/u.test(sentence);
  const short = !asks && text.replace(TAG, '').trim().split(/\s+/u).length < 4 && !/\d|@\w|https?:/u.test(text);
  if (short && !carriesVerb(text) && carriesVerb(sentence.replace(TAG, 'it'))) return undefined;
  if (ECHO.test(text.trim())) return undefined;
  const left = tidy(whole(text));
  return /^\p{Ll}/u.test(sentence) || left.startsWith('@') ? left : upperFirst(left);
}

/** What only rounded a tag off. */
const ECHO = /^(?:or (?:what|not)|much|anyone|again|indeed|eh|of course|though|the rest|bit of|as always)\W*$/iu;

/** A tag may have been the only word to the point: what led up to it becomes the sentence, or goes. */
function whole(text: string): string {
  const told = /^to (?:the|that|a) ([^:.]+?) who ([^:.]+?)[.!]?$/iu.exec(text.trim());
  if (told) return `The ${told[1]} ${told[2]}.`;
  const reasoned = text.replace(/,? (?:because|since|as),?(?: (?:right|eh|no|obviously))?\s*[?.!]*$/iu, '.');
  return reasoned
    .replace(/,? (?:so|and|but),? (?:you know|well|yeah)(?=[.!]*(?: #|$))/iu, '')
    .replace(/,? (?:but|and|so) (?:if|when) [^,.!?]*[.!]?$/iu, (tail) => (HARD_FACT.test(tail) ? tail : '.'));
}
