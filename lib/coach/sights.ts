import type { Detector, Reach } from './detector';
import type { Span } from './finding';
import { GUARDS, type Guard } from './guards';
import { tagSentence } from './hashtags';
import { type Hit, type PatternBook, patternBook } from './pattern-book';
import { clauseAround, type Sentence, type Tag } from './text';

/** What one detector saw in one sentence; offsets relative to the sentence. */
export type Sight = { readonly detector: Detector; readonly span: Span };

type Key = { readonly detector: Detector; readonly excuses: boolean } | { readonly guard: Guard };

/** Sees one sentence, and its hashtags, with all the given detectors that need no more than that. */
export type SentenceSight = { (sentence: Sentence): readonly Sight[]; warm: PatternBook<never>['warm'] };

export function sentenceSight(detectors: readonly Detector[]): SentenceSight {
  const inWords = bookOf(detectors, 'find');
  const inTags = bookOf(detectors, 'tags');
  const lookers = detectors.filter((detector) => 'look' in detector);
  const seen = new WeakMap<Sentence, readonly Sight[]>();
  const see = (sentence: Sentence) => {
    const known = seen.get(sentence);
    if (known) return known;
    const sights: Sight[] = [];
    for (const { detector, from, to } of allowed(inWords(sentence))) {
      sights.push({ detector, span: reach(sentence, wordsSpan(sentence, from, to), detector.reach ?? 'words') });
    }
    for (const tag of sentence.tags) {
      if (mentioned(sentence, tag)) continue;
      for (const { detector } of allowed(inTags(tagSentence(tag))))
        sights.push({ detector, span: { start: tag.start, end: tag.end } });
    }
    for (const detector of lookers) for (const span of detector.look(sentence)) sights.push({ detector, span });
    seen.set(sentence, sights);
    return sights;
  };
  return Object.assign(see, { warm: () => inWords.warm() || inTags.warm() });
}

function bookOf(detectors: readonly Detector[], field: 'find' | 'tags'): PatternBook<Key> {
  const own = detectors.flatMap((detector) => {
    const find = field === 'find' ? 'find' in detector && detector.find : 'tags' in detector && detector.tags;
    if (!find) return [];
    const unless = 'unless' in detector ? detector.unless : undefined;
    return [
      { key: { detector, excuses: false }, find },
      ...(unless ? [{ key: { detector, excuses: true }, find: unless }] : []),
    ];
  });
  return patternBook<Key>([...own, ...GUARDS.map((guard) => ({ key: { guard }, find: guard.find }))]);
}

/** The hits that nothing else in the same words excuses. */
function allowed(hits: readonly Hit<Key>[]): readonly { detector: Detector; from: number; to: number }[] {
  const excused = new Set<Detector>();
  const guards: Guard[] = [];
  for (const { key } of hits) {
    if ('guard' in key) guards.push(key.guard);
    else if (key.excuses) excused.add(key.detector);
  }
  return hits.flatMap(({ key, from, to }) => {
    if ('guard' in key || key.excuses || excused.has(key.detector)) return [];
    return guards.some(({ excuses }) => excuses.has(key.detector.kind)) ? [] : [{ detector: key.detector, from, to }];
  });
}

/** Before a tag that is talked about and not used: "the agency that answered with #FaultNotOurs". */
const MENTIONS = new Set([
  'with',
  'ended',
  'hashtag',
  'tag',
  'called',
  'posted',
  'tweeted',
  'used',
  'about',
  'wrote',
  'told',
  'guest',
  'reporter',
  'to',
]);

/** "Thanks to #ClownCouncil" tells of nobody's tag: it uses it. */
const BLAMES = new Set(['thanks', 'due']);

const mentioned = ({ words }: Sentence, tag: Tag): boolean => {
  const at = words.findIndex(({ start }) => start === tag.start);
  const before = words[at - 1]?.norm ?? '';
  return MENTIONS.has(before) && !(before === 'to' && BLAMES.has(words[at - 2]?.norm ?? ''));
};

const wordsSpan = ({ words }: Sentence, from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

function reach(sentence: Sentence, span: Span, how: Reach): Span {
  if (how === 'clause') return clauseAround(sentence, span);
  return how === 'words' ? span : proper(sentence);
}

/** The sentence without the handles before it and the tags, handles and links after it. */
function proper({ text, words }: Sentence): Span {
  const told = words.filter(({ norm }) => !/^(?:#|@|:\/\/)$/.test(norm));
  const end = told.at(-1)?.end ?? text.length;
  const stops = text.slice(end).match(/^[.!?…"'”’)]*/)?.[0].length ?? 0;
  return { start: told[0]?.start ?? 0, end: end + stops };
}
