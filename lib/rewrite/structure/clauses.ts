import type { Span } from '../../coach/finding';
import type { Sentence } from './sentences';

/** A clause without the marks around it; `joint` is what tied it to the clause before (", and "). */
export type Clause = Span & { readonly text: string; readonly joint: string };

/** A sentence's clauses and the marks that close it. */
export type Clauses = { readonly clauses: readonly Clause[]; readonly ending: string };

const CONJUNCTION = 'and|but|so|or|because|yet|though|although|since|while|whereas|unless|until';
/** Words that open a clause of its own after a bare "and" or "but"; other uses of "and" join words, not clauses. */
const SUBJECT = [
  "(?:I|we|you|he|she|it|they|that|there)(?:['’](?:m|re|s|d|ll|ve))?",
  'this|these|those|nobody|no one|everyone|everybody|anyone|some|people|your|our|my|his|their|not|just|please|maybe|perhaps',
  "frankly|honestly|clearly|obviously|then|fine|if|when|stop|quit|learn|try|do|don['’]t|can|could|will|would|is|are|was",
].join('|');

const JOINT = new RegExp(
  [
    String.raw`\s*[;:](?=\s)\s+(?:(?:${CONJUNCTION})\s+)?`,
    String.raw`,\s+(?:(?:${CONJUNCTION})\s+)?`,
    String.raw`\s+[–—-]+\s+(?:(?:${CONJUNCTION})\s+)?`,
    String.raw`(?<=\S)—(?=\S)`,
    String.raw`\s+(?:and\s+)?(?:and|but|so|or)\s+(?=(?:${SUBJECT})\s)`,
    String.raw`\s+because\s+(?!of\s)`,
    String.raw`(?<!@\w*|\b(?:huge|big|many|special|no|so|just|all)|\bas \w+)\s+(?=instead of\s|rather than\s|as you\s|as we\s|as I\s|if you (?:can|could|had|would|ever|actually|bothered|want)\b|which\s|thanks to\s)`,
  ].join('|'),
  'giu',
);
/** Stretches that no joint may cut: quotes, brackets, links, numbers with commas. */
const WHOLE = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|\([^)]*\)|(?:https?:\/\/|www\.)\S+|\d,\d/gu;
const END = /[.!?…,;:]*["”’)]?[.!?…]*(?:\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+)*$/u;

const cut = new WeakMap<Sentence, Clauses>();

/** Cuts one sentence into clauses at its commas, dashes, colons and conjunctions; offsets are the draft's. */
export function clausesOf(sentence: Sentence): Clauses {
  const known = cut.get(sentence) ?? clausesIn(sentence);
  cut.set(sentence, known);
  return known;
}

function clausesIn({ text, start }: Sentence): Clauses {
  const closers = END.exec(text)?.[0] ?? '';
  // A closing quote or bracket belongs to the words inside it, so only the marks behind it close the sentence.
  const ending = /^[.!?…,;:]*["”’)]/u.test(closers) ? closers.replace(/^[.!?…,;:]*["”’)]/u, '') : closers;
  const body = text.slice(0, text.length - ending.length);
  const wholes = [...body.matchAll(WHOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const clauses: Clause[] = [];
  let from = 0;
  let joint = '';
  const push = (to: number) =>
    clauses.push({ text: body.slice(from, to), start: start + from, end: start + to, joint });
  for (const match of body.matchAll(JOINT)) {
    const inside = wholes.some((whole) => match.index > whole.start && match.index < whole.end);
    if (inside || match.index <= from || match.index + match[0].length >= body.length) continue;
    push(match.index);
    from = match.index + match[0].length;
    joint = match[0];
  }
  push(body.length);
  return { clauses, ending };
}
