import { useStored } from '../../components/ui/use-stored';
import { readBook, watchBook } from '../../lib/browser/book';
import { managedProblems, readManaged } from '../../lib/browser/managed';
import { lastPoster } from '../../lib/browser/poster';
import { accountKey, assignedTo, profileIds, resolvedProfile } from '../../lib/profile/resolve';

const read = async () => {
  const [book, managed, problems, poster] = await Promise.all([
    readBook(),
    readManaged(),
    managedProblems(),
    lastPoster(),
  ]);
  return { book, managed, problems, poster };
};

/** Book, policy and every profile there is; `current` is that of the account that wrote last. */
export function useProfiles() {
  const stored = useStored(read, watchBook);
  if (stored === undefined) return undefined;
  const { book, managed, problems, poster } = stored;
  const profiles = profileIds(book).map((id) => resolvedProfile(id, book, managed));
  const assignment = poster && assignedTo(accountKey(poster.site, poster.handle), book, managed);
  return { book, managed, problems, profiles, current: resolvedProfile(assignment?.id ?? 'personal', book, managed) };
}
