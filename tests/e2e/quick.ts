/**
 * `npm test` tries each behaviour once: in Chromium, or in Firefox where it is more at risk there, and in both where a writer's words
 * hang on it. The long form (`POISE_LONG`) tries everything in both. A test that says nothing is tried in Chromium.
 */
export type Quick = { readonly tag?: '@both' | '@firefox' | '@long' };

export const CHROMIUM: Quick = {};
export const FIREFOX: Quick = { tag: '@firefox' };
export const BOTH: Quick = { tag: '@both' };
/** A second proof of what another test proves: on another surface, by another key, from another seed. */
export const LONG: Quick = { tag: '@long' };

/** What Playwright picks for a browser; where Firefox is missing, Chromium tries what would be Firefox's. */
export const picked = (engine: 'chromium' | 'firefox', hasFirefox: boolean) => {
  if (process.env.POISE_LONG) return {};
  if (engine === 'firefox') return { grep: /@firefox|@both/ };
  return { grepInvert: hasFirefox ? /@firefox|@long/ : /@long/ };
};
