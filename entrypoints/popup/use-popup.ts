import { useEffect, useState } from 'react';
import { useStored } from '../../components/ui/use-stored';
import { readBook, watchBook } from '../../lib/browser/book';
import { readFeedback, watchFeedback } from '../../lib/browser/feedback';
import { readHealth, watchHealth } from '../../lib/browser/health';
import { dayOf, readInsights, watchInsights } from '../../lib/browser/insights';
import { readManaged } from '../../lib/browser/managed';
import { lastPoster } from '../../lib/browser/poster';
import { readSettings, watchSettings } from '../../lib/browser/settings';
import { placeInTab } from '../../lib/browser/tab';
import { totalOf } from '../../lib/profile/insights';
import { accountKey, assignedTo, isFixed, profileIds, resolvedProfile } from '../../lib/profile/resolve';

const readAll = async () => {
  const [book, managed, settings, feedback, tally, poster, health] = await Promise.all([
    readBook(),
    readManaged(),
    readSettings(),
    readFeedback(),
    readInsights(),
    lastPoster(),
    readHealth(),
  ]);
  return { book, managed, settings, feedback, tally, poster, health };
};

const watchAll = (changed: () => void) => {
  const stops = [watchBook, watchSettings, watchFeedback, watchInsights, watchHealth].map((watch) => watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
};

/** The tab stays the same as long as the popup is open. */
const unwatched = () => () => {};

/** Everything the popup shows, settled; undefined until it was read. */
export function usePopup() {
  const stored = useStored(readAll, watchAll);
  const place = useStored(placeInTab, unwatched);
  const now = useNow();
  if (stored === undefined) return undefined;
  const { book, managed, settings, feedback, tally, poster, health } = stored;
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
