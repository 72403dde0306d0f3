import { useEffect, useState } from 'react';
import { useStored } from '../../components/ui/use-stored';
import { dayOf } from '../../lib/browser/insights';
import { totalOf } from '../../lib/profile/insights';
import { accountKey, assignedTo, isFixed, profileIds, resolvedProfile } from '../../lib/profile/resolve';
import { readPopup, type Stored, watchPopup } from './read-popup';

/** Everything the popup shows, settled; it follows what is stored. */
export function usePopup(first: Stored) {
  const stored = useStored(readPopup, watchPopup, first);
  const now = useNow();
  const { book, managed, settings, feedback, tally, poster, health, place } = stored;
  const key = poster && accountKey(poster.site, poster.handle);
  const assignment = key === undefined ? undefined : assignedTo(key, book, managed);
  const id = assignment?.id ?? 'personal';
  const heard = feedback.filter(({ account }) => account === key);
  return {
    settings,
    key,
    handle: poster?.handle,
    guessed: assignment?.guessed ?? false,
    fixed: key !== undefined && isFixed(key, managed),
    profile: resolvedProfile(id, book, managed, heard),
    profiles: profileIds(book).map((one) => resolvedProfile(one, book, managed)),
    today: totalOf(tally, dayOf(new Date(now))),
    health,
    place,
    now,
  };
}

/** The instant, anew each minute: a pause may end while the popup is open. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
