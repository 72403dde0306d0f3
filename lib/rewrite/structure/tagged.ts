import nlp from 'compromise/two';

/** A word as typed, with the parts of speech compromise gives it. */
export type Tagged = {
  readonly word: string;
  readonly is: (tag: string) => boolean;
  /** True where a verb hides in it: "it's", "we've", "the part's on order". */
  readonly bears: boolean;
};

type Term = { text: string; pre: string; post: string; tags: Set<string> };

/** Tagging is the dearest step, and one draft asks for the same few sentences again and again. */
const seen = new Map<string, readonly Tagged[]>();
const MOST_SEEN = 200;

/** Tags the words of one sentence. */
export function tagged(text: string): readonly Tagged[] {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const terms = (nlp(text).document as Term[][]).flat();
  const hides = (term: Term | undefined) => term?.text === '' && term.tags.has('Verb');
  const words = terms.flatMap((term, index) =>
    term.text === ''
      ? []
      : [{ word: term.text, is: (tag: string) => term.tags.has(tag), bears: hides(terms[index + 1]) }],
  );
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, words);
  return words;
}

/** True where the words hold, spelled out, a verb that carries a sentence, not just an "-ing" or a "to" form. */
export function hasFiniteVerb(words: readonly Tagged[]): boolean {
  return words.some(({ word, is }, index) =>
    is('Verb') && !is('Gerund') && !is('Infinitive')
      ? true
      : is('Infinitive') &&
        index > 0 &&
        !/^to$/iu.test(words[index - 1]?.word ?? '') &&
        !words[index - 1]?.is('Determiner') &&
        word !== '',
  );
}

/** The same, or a verb that hides in another word: "it's a pension", "we've moved". */
export const carriesVerb = (words: readonly Tagged[]): boolean =>
  words.some(({ bears }) => bears) || hasFiniteVerb(words);

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one;
/** Long enough that it is an ending, and not most of an acronym ("AEST"). */
const PLAIN_ENDING =
  /\p{L}{2}(?:ed|ing|ly|ness|ment|ful|less|able|tion|er|est|ies|night|day|time|where|thing|body|one)$/u;

/** True where a word, in small letters, is common English and no name or acronym that only compromise's list lacks. */
export function isPlainWord(word: string): boolean {
  return [word, word.replace(/s$/u, '')].some((form) => form in lexicon) || PLAIN_ENDING.test(word);
}
