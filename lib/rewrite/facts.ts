import { keeping } from './structure/keeping';

/** "shop.example/x", "tides.co.uk": a link as people type it. */
const BARE_LINK = String.raw`(?<![\w@.-])(?:[A-Za-z\d-]+\.)+(?:[a-z]{2,}\/\S|(?:com|org|net|co|info|gov|edu|ac|io|app|dev|uk|ie|eu|us|ca|au|nz|za|ng|in|sg|de|fr|es|it|nl|example)(?![\w-]|\.\w))`;
const LINK = new RegExp(String.raw`(?:https?:\/\/|www\.)\S+|${BARE_LINK}\S*`, 'gu');
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const HANDLE = /(?<![\w@])@\w+/gu;
const NUMBER = /[£$€#]?[\p{L}\d][\p{L}\d.,:/%+-]*/gu;

/** A word that is only spelled with a digit. */
const TEXT_SPEAK =
  /^(?:(?:every|some|any|no)1|b4|m8s?|gr8|l8r?|w8(?:ing)?|h8|str8|2(?:day|nite|night|moro|morrow)|4(?:ever|get))$/iu;

/** What a reader could act on and no rewrite may lose: a link, an address, a handle, a number. */
export const HARD_FACT: RegExp = new RegExp(
  String.raw`(?:https?:\/\/|www\.)\S|${BARE_LINK}|[\w.+-]+@[\w-]+\.|(?<![\w@])@\w|\d`,
  'u',
);

export type Facts = {
  readonly handles: readonly string[];
  readonly links: readonly string[];
  readonly numbers: readonly string[];
};

const trimmed = (words: Iterable<RegExpMatchArray>) =>
  [...words].map((match) => match[0].replace(/[.,;:!?)\]'"’”…]+$/u, ''));

/** The facts of a text that can be compared letter by letter. */
export const factsOf: (text: string) => Facts = keeping((text) => {
  const links = [...trimmed(text.matchAll(LINK))];
  const rest = text.replace(LINK, ' ');
  const mails = trimmed(rest.matchAll(EMAIL));
  const bare = rest.replace(EMAIL, ' ');
  const handles = trimmed(bare.matchAll(HANDLE));
  const plain = bare.replace(HANDLE, ' ').replace(/(?<![\w&/])#\p{L}\w*/gu, ' ');
  return {
    handles,
    links: [...links, ...mails],
    numbers: trimmed(plain.matchAll(NUMBER)).filter((word) => /\d/u.test(word) && !TEXT_SPEAK.test(word)),
  };
});

/** Facts of `before` that `after` no longer holds. */
export function lostFacts(before: string, after: string): readonly string[] {
  const [a, b] = [factsOf(before), factsOf(after)];
  const fold = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  return (['handles', 'links', 'numbers'] as const).flatMap((sort) => {
    const kept = fold(b[sort]);
    return a[sort].filter((fact) => !kept.has(fact.toLowerCase()));
  });
}

/** Facts of `after` that neither `before` nor `parent` holds. */
export function inventedFacts(before: string, after: string, parent = ''): readonly string[] {
  return lostFacts(after, `${before}\n${parent}`);
}
