import type { Context } from '../coach/context';
import { type PackedRows, rowsIn } from '../coach/packed-weights';
import learnt from './words.generated.json';

/** As training/words.ts writes them: for each head a logit's bias, and what one step of its column in the rows is worth. */
export type PackedWords = {
  readonly heads: readonly string[];
  readonly bias: readonly number[];
  readonly unit: readonly number[];
  readonly keys: PackedRows;
};

/** Logits of each head by the words of a draft and of the post it answers, alone. */
export type Words = (text: string, context: Context) => Readonly<Record<string, number>>;

/** Longer drafts are told by their beginning, as the encoder's are. */
const READ = 2000;
const LINK = /^(?:https?:\/\/|www\.)/u;
const TOKEN = /(?:https?:\/\/|www\.)\S+|[#@]?[\p{L}\p{N}_]+(?:'[\p{L}]+)?|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;
const NUMBER = /^\p{N}[\p{L}\p{N}]*$/u;

/** Words and signs, small; whose name, which number and which link it is does not matter. */
const tokensOf = (text: string): readonly string[] =>
  (text.slice(0, READ).replaceAll('’', "'").match(TOKEN) ?? []).map((token) => {
    if (LINK.test(token)) return 'link';
    if (/^@./u.test(token)) return '@';
    return NUMBER.test(token) ? '0' : token.toLowerCase();
  });

/** How much the post that is answered counts beside the draft. */
const ANSWERED = 0.7;

/**
 * What a draft is known by: each word and each two neighbours, each word of the post it answers, and who writes. `by` is what
 * one of them counts for: a long text has more, and is no hotter for it.
 */
export function wordKeys(
  text: string,
  { parent, account }: Context,
): readonly { readonly key: string; readonly by: number }[] {
  const own = tokensOf(text);
  const keys = [...own, ...own.slice(1).map((token, i) => `${own[i]} ${token}`)];
  const answered = parent === undefined ? ['*nobody'] : tokensOf(parent.text);
  return [
    ...shared(keys, 1),
    ...shared([...answered.map((token) => `^${token}`), ...(account === undefined ? [] : [`*${account}`])], ANSWERED),
  ];
}

const shared = (keys: readonly string[], weight: number) => {
  const distinct = [...new Set(keys)];
  return distinct.map((key) => ({ key, by: weight / Math.sqrt(distinct.length) }));
};

export function wordsIn({ heads, bias, unit, keys }: PackedWords): Words {
  const rowOf = rowsIn(keys, heads.length);
  return (text, context) => {
    const sums = new Float64Array(heads.length);
    for (const { key, by } of wordKeys(text, context))
      rowOf(key)?.forEach((weight, head) => {
        sums[head] = (sums[head] ?? 0) + by * weight;
      });
    return Object.fromEntries(heads.map((head, i) => [head, (bias[i] ?? 0) + (unit[i] ?? 0) * (sums[i] ?? 0)]));
  };
}

/** The words that ship. */
export const wordsSay: Words = wordsIn(learnt);
