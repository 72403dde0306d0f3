import type { Book } from '../profile/book';
import { assigned } from '../profile/edits';
import { firstProfile, type Poster } from '../profile/guess';
import type { Profile } from '../profile/profile';
import { accountKey, assignedTo, resolvedProfile } from '../profile/resolve';
import { editBook, readBook, watchBook } from './book';
import { readFeedback } from './feedback';
import { logOnce } from './log';
import { readManaged } from './managed';
import { rememberPoster } from './poster';
import { readSettings } from './settings';

/** The tone profile of the account that writes. An account never met gets a guess, which is shown as one and kept where storage takes it. */
export async function profileFor(poster: Poster): Promise<Profile> {
  const key = accountKey(poster.site, poster.handle);
  await rememberPoster(poster).catch(unkept);
  const known = await readProfile(key);
  if (known) return known;
  const { preset } = await readSettings();
  const met = (book: Book) => {
    if (key in book.accounts) return book;
    const { id, guessed } = firstProfile(poster, preset, Object.keys(book.accounts).length === 0);
    return assigned(book, key, id, Date.now(), guessed);
  };
  await editBook(met).catch(unkept);
  return (await readProfile(key, met)) ?? (await plainProfile());
}

const unkept = (error: unknown) =>
  logOnce('the account that writes could not be kept, and is met anew next time', error);

/** What counts where no account can be told, as in the practice box before the first visit; `place` is what such feedback is kept under. */
export async function plainProfile(place?: string): Promise<Profile> {
  const [book, managed, feedback] = await Promise.all([readBook(), readManaged(), readFeedback()]);
  const heard = feedback.filter(({ account }) => account === place);
  return resolvedProfile('personal', book, managed, heard);
}

/**
 * Hands over the profile of the account, or of `place` where nobody can be told, now and after every change of it, here, on another device, by policy or by feedback. Where storage
 * does not answer it hands over nothing, and the profile at hand stays.
 */
export function watchProfile(
  poster: Poster | undefined,
  place: string,
  changed: (profile: Profile) => void,
  signal: AbortSignal,
): void {
  const tell = () =>
    void (poster ? profileFor(poster) : plainProfile(place)).then(
      (profile) => !signal.aborted && changed(profile),
      (error: unknown) => logOnce('the profile cannot be read, and the one at hand stays', error),
    );
  signal.addEventListener('abort', watchBook(tell), { once: true });
  tell();
}

async function readProfile(key: string, edit = (book: Book) => book): Promise<Profile | undefined> {
  const [stored, managed, feedback] = await Promise.all([readBook(), readManaged(), readFeedback()]);
  const book = edit(stored);
  const assignment = assignedTo(key, book, managed);
  const heard = feedback.filter(({ account }) => account === key);
  return assignment && resolvedProfile(assignment.id, book, managed, heard);
}
