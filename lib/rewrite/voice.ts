/** How an account sounds; a tone profile carries one. */
export type Voice = {
  /** Who speaks: the house or a person. */
  readonly person: 'we' | 'I';
  readonly formality: 'formal' | 'plain' | 'casual';
  readonly warmth: 'warm' | 'neutral';
  /** Put at the end of rewrites that hold none yet, for example "^DM"; empty for none. */
  readonly signOff: string;
  /** Put before rewrites of replies, for example "Hi"; empty for none. */
  readonly greeting: string;
  /** Words a rewrite must not add, lower case. */
  readonly avoid: readonly string[];
};
