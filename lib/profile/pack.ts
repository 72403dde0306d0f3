import * as v from 'valibot';
import { KINDS } from '../coach/kinds';
import { Id } from './fields';
import { matcherOf } from './pattern';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(280));

const Rule = v.strictObject({
  /** In the language of `matcherOf`. */
  pattern: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  kind: v.picklist(KINDS),
  /** One sentence about the words, shown in the card. */
  why: line,
  source: v.optional(v.pipe(v.string(), v.url(), v.maxLength(300))),
  /** What to say in place of the words; absent where they are better left out. */
  instead: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120))),
  flags: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
  allows: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
});
export type Rule = v.InferOutput<typeof Rule>;

/** A set of rules a team or a friend can share as one file. */
export const Pack = v.strictObject({
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  about: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(400)), ''),
  rules: v.pipe(v.array(Rule), v.minLength(1), v.maxLength(200)),
});
export type Pack = v.InferOutput<typeof Pack>;

export type FailedExample = { readonly rule: number; readonly example: string; readonly expected: 'flags' | 'allows' };

/** Runs a pack's own examples; only a pack with none left over may be taken in. */
export function failedExamples(pack: Pack): FailedExample[] {
  const matchers = pack.rules.map((rule) => matcherOf(rule.pattern));
  return pack.rules.flatMap((rule, index) => [
    ...rule.flags
      .filter((text) => matchers[index]?.(text).length === 0)
      .map((example) => ({ rule: index, example, expected: 'flags' as const })),
    ...rule.allows
      .filter((text) => matchers.some((matches) => matches(text).length > 0))
      .map((example) => ({ rule: index, example, expected: 'allows' as const })),
  ]);
}
