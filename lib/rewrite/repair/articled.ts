const ARTICLE = /\b([Aa])n? (\p{L}[\p{L}'’-]*)/gu;
/** Vowel letters that are spoken as consonants, an h that is not spoken, and an x that begins with a vowel. */
const CONSONANT = /^(?:uni(?!n|m)|use|usu|uti|eu|ewe|one|once|u[kr]?$)/iu;
const SILENT = /^(?:hour|honest|honou?r|heir|x-)/iu;

/** Before these an article has lost its noun, and no shape of it helps. */
const NO_NOUN = /^(?:in|on|at|and|or|as|is|are|of|if|it|i|up|off|out)$/iu;

/** A letter by itself is said by its name: "an M". */
const LETTER = /^[AEFHILMNORSX]$/u;

const takesAn = (word: string) =>
  LETTER.test(word) || SILENT.test(word) || (/^[aeiou]/iu.test(word) && !CONSONANT.test(word));

/** Gives each article that the draft did not have before its word the shape that word asks for: "a exchange" becomes "an exchange". */
export const articled = (text: string, draft: string): string =>
  text.replace(ARTICLE, (found, a: string, word: string) => {
    // How an acronym is spoken cannot be told from its letters.
    if (draft.includes(found) || /^\p{Lu}{2}/u.test(word) || NO_NOUN.test(word)) return found;
    return `${a}${takesAn(word) ? 'n' : ''} ${word}`;
  });
