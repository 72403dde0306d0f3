import { assigned } from '../profile/edits';
import { firstProfile, type Poster } from '../profile/guess';
import type { Profile } from '../profile/profile';
import { accountKey, assignedTo, resolvedProfile } from '../profile/resolve';
import { editBook, readBook, watchBook } from './book';
import { readFeedback } from './feedback';
import { readManaged } from './managed';
import { rememberPoster } from './poster';
import { readSettings } from './settings';

/** The tone profile of the account that writes. An account never met gets a guess, which is kept and shown as one. */
export async function profileFor(poster: Poster): Promise<Profile> {
  const key = accountKey(poster.site, poster.handle);
  await rememberPoster(poster);
  const known = await readProfile(key);
  if (known) return known;
  const { preset } = await readSettings();
  await editBook((book) => {
    if (key in book.accounts) return book;
    const { id, guessed } = firstProfile(poster, preset, Object.keys(book.accounts).length === 0);
    return assigned(book, key, id, Date.now(), guessed);
  });
  return (await readProfile(key)) ?? (await plainProfile());
}

/** What counts where no account can be told, as in the practice box before the first visit. */
export async function plainProfile(): Promise<Profile> {
  return resolvedProfile('personal', await readBook(), await readManaged());
}

/** Hands over the profile now and after every change of it, here, on another device, by policy or by feedback. */
export function watchProfile(poster: Poster, changed: (profile: Profile) => void, signal: AbortSignal): void {
  const tell = async () => {
    const profile = await profileFor(poster);
    if (!signal.aborted) changed(profile);
  };
  signal.addEventListener('abort', watchBook(tell), { once: true });
  void tell();
}

async function readProfile(key: string): Promise<Profile | undefined> {
  const [book, managed, feedback] = await Promise.all([readBook(), readManaged(), readFeedback()]);
  const assignment = assignedTo(key, book, managed);
  const heard = feedback.filter(({ account }) => account === key);
  return assignment && resolvedProfile(assignment.id, book, managed, heard);
}
