import { watchProfile } from '../../lib/browser/profiles';
import type { Context } from '../../lib/coach/context';
import { EMPTY_BOOK } from '../../lib/profile/book';
import { withHouseStyle } from '../../lib/profile/house-style';
import { UNMANAGED } from '../../lib/profile/managed';
import { contextOf, type Profile, voiceOf, weighingOf } from '../../lib/profile/profile';
import { accountKey, resolvedProfile } from '../../lib/profile/resolve';
import type { Manner } from '../../lib/session/session';
import type { Composer } from '../../lib/sites/site';

/** Who writes, under which profile, and what is being answered; read anew when the composer is used again. */
export type Situation = {
  /** The same object as long as nothing changed. */
  context(): Context;
  profile(): Profile;
  /** `site:handle`, or the site alone where nobody can be told. */
  account(): string;
  manner(): Manner;
  /** Looks at the page again: the account may have been switched, the post being answered may have loaded. */
  lookAgain(): void;
};

export function createSituation(
  { composer, site, isAlive }: { readonly composer: Composer; readonly site: string; readonly isAlive: () => boolean },
  /** `anew`: the profile or what is being answered is another than before. */
  changed: (anew: boolean) => void,
  signal: AbortSignal,
): Situation {
  // Until storage has answered, and where it fails, the plainest profile serves.
  let profile = resolvedProfile('personal', EMPTY_BOOK, UNMANAGED);
  let context: Context = {};
  let account = '';
  let watching = new AbortController();

  function settle(next: Profile) {
    if (signal.aborted) return;
    const before = { profile, context };
    profile = next;
    const seen = contextOf(profile, composer.parent());
    if (JSON.stringify(seen) !== JSON.stringify(context)) context = seen;
    changed(profile !== before.profile || context !== before.context);
  }

  function lookAgain() {
    const poster = composer.poster();
    const key = poster ? accountKey(site, poster.handle) : site;
    if (key === account) return settle(profile);
    account = key;
    watching.abort();
    watching = new AbortController();
    settle(profile);
    watchProfile(poster && { site, ...poster }, key, settle, watching.signal);
  }

  signal.addEventListener('abort', () => {
    // After an update of the extension there is no way, and no need, to stop watching.
    if (isAlive()) watching.abort();
  });

  return {
    context: () => context,
    profile: () => profile,
    account: () => account,
    manner: () => ({
      weighing: weighingOf(profile, context.parent),
      voice: voiceOf(profile),
      hold: profile.hold,
      house: (verdict, ignored) => withHouseStyle(verdict, { ...profile, ignored }),
    }),
    lookAgain,
  };
}
