import { keeping } from './keeping';
import { tagger } from './tagger';

/** A word as typed, with the parts of speech compromise gives it. */
export type Tagged = {
  readonly word: string;
  readonly is: (tag: string) => boolean;
  /** True where a verb hides in it: "it's", "we've", "the part's on order". */
  readonly bears: boolean;
};

type Term = { text: string; pre: string; post: string; tags: Set<string> };

/** Tags the words of one sentence; the dearest step of all. */
export const tagged: (text: string) => readonly Tagged[] = keeping((text) => {
  const terms = (tagger(text).document as Term[][]).flat();
  const hides = (term: Term | undefined) => term?.text === '' && term.tags.has('Verb');
  return terms.flatMap((term, index) =>
    term.text === ''
      ? []
      : [{ word: term.text, is: (tag: string) => term.tags.has(tag), bears: hides(terms[index + 1]) }],
  );
});

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

/** Verbs whatever stands beside them: where one of these is, the tagger need not be asked. */
const SURELY =
  /(?<![\p{L}\p{N}'’@#_.-])(?:is|are|was|were|has|had|did|would|could|should|(?:is|are|was|were|has|have|had|do|did|does|ca|wo|could|would|should)n['’]t|(?:I|we|you|they) (?:will|can|cannot|must|may|might|have|do|need|want|know|got|think|get))(?![\p{L}\p{N}'’@_-]|\.\p{L})/u;

/** A verb that hides in a pronoun, whatever stands beside it. */
const SURELY_BORNE =
  /(?<![\p{L}\p{N}'’@#_.-])(?:I['’](?:m|ve|ll|d)|(?:we|you|they)['’](?:re|ve|ll)|(?:it|that|there)['’]s)(?![\p{L}\p{N}'’@_-]|\.\p{L})/iu;

/** The same of a text that is not tagged yet. */
export const holdsFiniteVerb = (text: string): boolean => SURELY.test(text) || hasFiniteVerb(tagged(text));

/** The same, or a verb that hides in another word: "it's a pension", "we've moved". */
export const carriesVerb = (text: string): boolean =>
  SURELY.test(text) ||
  SURELY_BORNE.test(text) ||
  tagged(text).some(({ bears }) => bears) ||
  hasFiniteVerb(tagged(text));

/** Words that no sentence in the past tense lacks its subject with, since they open one. */
const NO_VERB =
  /^(?:the|an?|we|you|it|they|he|she|i|this|that|our|your|my|if|as|no|not|please|hi|which|what|to|sorry|and|so|(?:i['’]m|i['’]ve|it['’]s|that['’]s|there['’]s|we['’]re|we['’]ve|you['’]re))(?=[\s,])/iu;

/** True where the first word is a verb of the past. */
export const opensInThePast = (text: string): boolean =>
  !NO_VERB.test(text) && tagged(text)[0]?.is('PastTense') === true;

const { lexicon } = (tagger.model() as { one: { lexicon: Record<string, unknown> } }).one;
/** Long enough that it is an ending, and not most of an acronym ("AEST"). */
const PLAIN_ENDING =
  /\p{L}{2}(?:ed|ing|ly|ness|ment|ful|less|able|tion|er|est|ies|night|day|time|where|thing|body|one)$/u;

/** True where a word, in small letters, is common English and no name or acronym that only compromise's list lacks. */
export function isPlainWord(word: string): boolean {
  return [word, word.replace(/s$/u, '')].some((form) => form in lexicon || PLAIN_ENDING.test(form));
}
