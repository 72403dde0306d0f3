import { readBook, watchBook } from '../../lib/browser/book';
import { readFeedback, watchFeedback } from '../../lib/browser/feedback';
import { readHealth, watchHealth } from '../../lib/browser/health';
import { readInsights, watchInsights } from '../../lib/browser/insights';
import { readManaged } from '../../lib/browser/managed';
import { lastPoster } from '../../lib/browser/poster';
import { readSettings, watchSettings } from '../../lib/browser/settings';
import { placeInTab } from '../../lib/browser/tab';

/** All that the popup shows. Every store is asked in the same breath: the popup opens as fast as the slowest one answers. */
export async function readPopup() {
  const [book, managed, settings, feedback, tally, poster, health, place] = await Promise.all([
    readBook(),
    readManaged(),
    readSettings(),
    readFeedback(),
    readInsights(),
    lastPoster(),
    readHealth(),
    placeInTab(),
  ]);
  return { book, managed, settings, feedback, tally, poster, health, place };
}

export type Stored = Awaited<ReturnType<typeof readPopup>>;

/** Returns the way to stop watching. */
export function watchPopup(changed: () => void): () => void {
  const stops = [watchBook, watchSettings, watchFeedback, watchInsights, watchHealth].map((watch) => watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}
