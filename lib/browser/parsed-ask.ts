import * as v from 'valibot';
import { ACCOUNTS } from '../coach/context';
import type { Ask } from './messages';

/** Far above the longest post anywhere; a page that sends more is not writing. */
const LONGEST = 100_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const Sent = v.object({
  text,
  context: v.object({
    account: v.exactOptional(v.picklist(ACCOUNTS)),
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

/** A content script shares its process with the page, so what it sends is checked; undefined where it does not hold. */
export function parsedAsk(input: unknown): Ask | undefined {
  const result = v.safeParse(Sent, input);
  return result.success ? result.output : undefined;
}
