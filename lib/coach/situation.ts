import type { Context, Reading } from './context';
import type { Draft } from './text';

/** All that a detector may know: the draft, the post being answered, and who speaks. */
export type Situation = {
  readonly draft: Draft;
  readonly context: Context;
  readonly reading: Reading | undefined;
  /** True where the account speaks for an organisation. */
  readonly house: boolean;
};
