import type { Kind } from './kinds';

/** How one account's tone profile weighs what was found; the profile makes it, the verdict reads it. */
export type Weighing = {
  /** 0 lenient, 0.5 as shipped, 1 strict: moves the thresholds, never the probabilities. */
  readonly strictness: number;
  /** Per kind: 0 ignores it, 1 as shipped, 2 twice as ready to mark. */
  readonly sensitivity: Readonly<Record<Kind, number>>;
  /** Hashtags that are never a fault, lower case, without "#". */
  readonly allowedTags: readonly string[];
  /** Exact words of findings that the writer ignored or called wrong for this account, lower case. */
  readonly ignored: readonly { readonly kind: Kind; readonly quote: string }[];
};
