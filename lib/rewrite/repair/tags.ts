import type { Finding } from '../../coach/finding';
import { HEATED } from '../structure/heated-phrases';
import { carriesVerb } from '../structure/tagged';
import { tidy, upperFirst } from './tidy';

const TAG = /(?<![\w&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
/** Words that make a tag of several a jeer or a denial; the draft is known to be hot when this is asked. */
const BARBED =
  /\b(?:works for us|not us|not ours|fault|blame|fake|lies|liars?|useless|lazy|toxic|clowns?|karens?|bye|cope|told you|read the|learn to|grow up|get over|deal with|check your|get a|facts matter|haters?|whingers?|moaners?)\b/u;
const HUNG = String.raw`(?:\s*(?:\b(?:using|under|via|tagged|tagging|with|hashtag|use|tag|join in (?:with|at|on)|follow(?:ing)?|on|at|by using|including|and use|and tag(?: it| them| us)?)\b)(?: the (?:hash)?tag| our (?:hash)?tag)?)`;

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
  for (const match of text.matchAll(TAG)) {
    const tag = match[0];
    const found = findings.some(
      ({ kind, span }) => kind.endsWith('hashtag') && span.start < match.index + tag.length && span.end > match.index,
    );
    if (found || BARBED.test(wordsOf(tag)) || HEATED.some(([, pattern]) => pattern.test(wordsOf(tag)))) hot.add(tag);
  }
  return hot;
}

/** Takes hot tags out of one sentence and closes the gap; undefined where the sentence was nothing but the tag. */
export function withoutTags(sentence: string, hot: ReadonlySet<string>): string | undefined {
  let text = sentence;
  for (const tag of hot) if (text.includes(tag)) text = withoutTag(text, tag);
  if (text === sentence) return sentence;
  const bare = text.replace(TAG, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (bare === '' && !/#\w/u.test(text)) return undefined;
  const short = text.replace(TAG, '').trim().split(/\s+/u).length < 4 && !/\d|@\w|https?:/u.test(text);
  if (short && !carriesVerb(text) && carriesVerb(sentence.replace(TAG, 'it'))) return undefined;
  if (/^(?:or (?:what|not)|much|anyone|again|indeed)\W*$/iu.test(text.trim())) return undefined;
  return upperFirst(tidy(whole(text)));
}

/** A tag may have been the only word to the point: what led up to it becomes the sentence, or goes. */
function whole(text: string): string {
  const told = /^to (?:the|that|a) ([^:.]+?) who ([^:.]+?)[.!]?$/iu.exec(text.trim());
  if (told) return `The ${told[1]} ${told[2]}.`;
  return text.replace(/,? (?:but|and|so) (?:if|when) [^,.!?]*[.!]?$/iu, '.');
}

/** Stands for the tag while its surroundings are looked at. */
const TAGGED = '\uE000';
const about = (source: string) => new RegExp(source.replace('TAG', TAGGED), 'iu');
const LED_UP_TO = about(String.raw`^(.*?)${HUNG} TAG \p{Ll}`);
const HUNG_TAG = about(`${HUNG} TAG`);
/** What goes with a tag and what stands in its place; the first that fits is taken. */
const TAG_RULES: readonly (readonly [RegExp, string])[] = [
  [about(String.raw`^TAG (?:strikes?|struck) again[.,!]*\s*(?:and\s+)?`), ''],
  [about(String.raw`,? (?:and |as )?TAG (?:strikes?|struck) again(?=[.,!?]|$| and\b)`), ''],
  [new RegExp(String.raw`^${TAGGED} (?:at|of|from) (the \p{Lu})`, 'u'), '$1'],
  // Whom a tag calls names did what is told of them all the same.
  [about(String.raw`^TAG (?=(?:has|keeps|kept|wants|left|took)\b)`), 'Someone '],
  [about(String.raw`^TAG (?=(?:is|was) (?:on|off|open|over|back|up)\b)`), 'It '],
  [
    about(String.raw`(?<=\b(?:and|but|while|because|now|then) )TAG (?=(?:has|keeps|kept|wants|left|took)\b)`),
    'someone ',
  ],
  [about(String.raw`(?<=\b(?:so|and|but)) TAG,? (?:and|so)(?= \p{Ll})`), ''],
  [about(String.raw`^TAG about (?:it|this|that)[,;:]?\s*`), ''],
  [about(String.raw`^TAG[,:]? (?:but|and|so|because)\s+`), ''],
  [about(String.raw`^TAG\s*[,:–—-]*\s*`), ''],
  [about(String.raw`,?\s*(?:all )?(?:thanks to|because of|courtesy of|due to) TAG(?: and [\p{L} ]+)?(?=[.,!?]|$)`), ''],
  [about(String.raw`\b(?:we|you|i|they) (?:could|can|might|would|will) TAG[^.,]*?(?:,? but|,? and) `), ''],
  [about(`${HUNG} TAG(?=[.,!?]|$| (?:and|to|by|for|so|or|before|until|with)\\b)`), ''],
  [about(String.raw`(?<=[\p{L}\d]) TAG (?=(?:so|but)\b)`), ', '],
  [about('(?<=:) TAG(?=[.!]|$)'), ''],
  [about(String.raw`\s*\(TAG\)`), ''],
  [about(String.raw`(?<=\b(?:the|a|an|your|our|this|that|my|next|another|more)) TAG(?= \p{Ll})`), ''],
  [about(String.raw`\s*TAG`), ''],
];

function withoutTag(text: string, tag: string): string {
  const marked = text.replace(tag, TAGGED);
  // "Every post with #Tag raises" loses its preposition too; "stuck with #Tag tins" needs it.
  const [, before = ''] = LED_UP_TO.exec(marked) ?? [];
  const freed = before !== '' && !carriesVerb(before) ? marked.replace(HUNG_TAG, '') : marked;
  const [pattern, twin] = TAG_RULES.find(([rule]) => rule.test(freed)) ?? [TAGGED, ''];
  return freed.replace(pattern, twin);
}
