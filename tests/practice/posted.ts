/** One press of the Post button (or its key), as the server received it. */
export type Posted = {
  /** Exactly the words of each post of the thread; one for a single post. */
  readonly texts: readonly string[];
  readonly surface: 'home' | 'modal' | 'inline' | 'chat' | 'elsewhere';
  /** Handle of the account that posted. */
  readonly account: string;
  /** Id of the post answered or quoted, and the time picked, where there is one. */
  readonly inReplyTo?: string;
  readonly quotes?: string;
  readonly scheduledFor?: string;
};
