import * as v from 'valibot';
import { ACCOUNTS } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import type { Ask, AskAdvice } from './messages';

/** Far above the longest post anywhere; a page that sends more is not writing. */
const LONGEST = 100_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const Sent = v.object({
  text,
  context: v.object({
    account: v.exactOptional(v.picklist(ACCOUNTS)),
    lateAfter: v.exactOptional(v.number()),
    parent: v.exactOptional(
      v.object({
        text,
        hoursAgo: v.exactOptional(v.number()),
        author: v.exactOptional(v.string()),
        friends: v.exactOptional(v.boolean()),
      }),
    ),
  }),
});

const word = v.pipe(v.string(), v.maxLength(2_000));
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const SentForAdvice = v.object({
  ...Sent.entries,
  weighing: v.object({
    strictness: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    sensitivity: v.object(Object.fromEntries(KINDS.map((kind) => [kind, weight])) as Record<Kind, typeof weight>),
    allowedTags: v.array(word),
    ignored: v.array(v.object({ kind: v.picklist(KINDS), quote: text })),
  }),
  voice: v.object({
    person: v.picklist(['we', 'I']),
    formality: v.picklist(['formal', 'plain', 'casual']),
    warmth: v.picklist(['warm', 'neutral']),
    signOff: word,
    greeting: word,
    avoid: v.array(word),
  }),
});

/** A content script shares its process with the page, so what it sends is checked; undefined where it does not hold. */
export function parsedAsk(input: unknown): Ask | undefined {
  const result = v.safeParse(Sent, input);
  return result.success ? result.output : undefined;
}

/** The same for what comes with a wish for rewrites. */
export function parsedAskAdvice(input: unknown): AskAdvice | undefined {
  const result = v.safeParse(SentForAdvice, input);
  return result.success ? result.output : undefined;
}
