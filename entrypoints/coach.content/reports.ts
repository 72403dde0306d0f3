import { addFeedback } from '../../lib/browser/feedback';
import { type Health, reportHealth } from '../../lib/browser/health';
import { countEnding } from '../../lib/browser/insights';
import { logOnce } from '../../lib/browser/log';
import { type Protocol, sendMessage } from '../../lib/browser/messages';
import { newestOnly } from '../../lib/browser/newest-only';
import type { Ending } from '../../lib/profile/tally';
import { type Draft, heatOf } from '../../lib/session/state';

/** What the coach tells the rest of the extension; that it could not be told is never the writer's trouble. */
export type Reports = {
  /** How a draft ended: numbers and kinds. */
  ended(ending: Ending): void;
  /** "This is wrong". */
  wrong(said: Parameters<typeof addFeedback>[0]): void;
  /** How many findings stand: the number on the tool bar. */
  noted(draft: Draft): void;
  /** How Poise fares here, and which of its beliefs about the page no longer hold. */
  health(state: Health['state'], broken: readonly string[]): void;
};

export function createReports(isAlive: () => boolean): Reports {
  // The background may be asleep, and of several counts only the newest is worth showing.
  const count = newestOnly(
    (badge: Parameters<Protocol['counted']>[0]) => sendMessage('counted', badge),
    (error) => logOnce('the findings could not be counted on the tool bar', error),
  );
  const quietly = (tell: () => Promise<unknown>) => {
    if (isAlive()) tell().catch((error) => logOnce('something could not be kept', error));
  };
  return {
    ended: (ending) => quietly(() => countEnding(ending)),
    wrong: (said) => quietly(() => addFeedback(said)),
    noted(draft) {
      const findings = draft.phase === 'noted' ? draft.verdict.findings.length : 0;
      quietly(() => count({ findings, heat: heatOf(draft) }));
    },
    health: (state, broken) => quietly(() => reportHealth({ host: location.hostname, state, broken: [...broken] })),
  };
}
