import { isKnown } from './calm-word';
import { nameOf, PROPER } from './proper-words';

/** A name that stands within a sentence of the draft: "Showers at Croydon". */
const WITHIN = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}{2,}/gu;
/** Names that are nothing else; a firm's may be a verb by now ("google it"). */
const NAMED = new Map([...PROPER].filter(([word]) => !/^(?:google|apple|amazon|twitter|venmo|polish)$/u.test(word)));
/** What leads up to a place or a language. */
const LEADS = /\b(?:in|at|to|from|near|outside|into|of) $/iu;

/** What a poster typed small and a reply says back gets the capital that the draft, or the language, gives it. */
export function withCapitals(text: string, draft: string): string {
  const names = new Map(
    (draft.match(WITHIN) ?? [])
      .filter((name) => !isKnown(name.toLowerCase()))
      .map((name) => [name.toLowerCase(), name]),
  );
  const own = new Set(draft.match(/\p{L}+/gu) ?? []);
  return text.replace(/(?<![\p{L}\p{N}@#/.’'-])\p{Ll}{3,}(?![\p{L}\p{N}@]|\.\p{L})/gu, (word, at: number) => {
    if (own.has(word)) return word;
    return names.get(word) ?? NAMED.get(word) ?? (LEADS.test(text.slice(0, at)) ? nameOf(word) : undefined) ?? word;
  });
}
