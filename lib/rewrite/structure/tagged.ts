import nlp from 'compromise/two';

/** A word as typed, with the parts of speech compromise gives it. */
export type Tagged = { readonly word: string; readonly is: (tag: string) => boolean };

type Term = { text: string; pre: string; post: string; tags: Set<string> };

/** Tags the words of one sentence. */
export function tagged(text: string): readonly Tagged[] {
  const terms = (nlp(text).document as Term[][]).flat();
  return terms
    .filter((term) => term.text !== '')
    .map((term) => ({ word: term.text, is: (tag: string) => term.tags.has(tag) }));
}

/** True where the words hold a verb that carries a sentence, not just an "-ing" or a "to" form. */
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
