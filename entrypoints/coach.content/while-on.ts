import { logOnce } from '../../lib/browser/log';
import { FIRST, isOn, isPaused, readSettings, type Settings, watchSettings } from '../../lib/browser/settings';

/** Runs `start` while Poise is on for this site, and aborts its signal whenever it is not. */
export async function whileOn(start: (signal: AbortSignal) => void, signal: AbortSignal): Promise<void> {
  let running: AbortController | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function settle(settings: Settings) {
    // It stays on the watch when the signal aborts: after an update of the extension there is no way to stop watching.
    if (signal.aborted) return;
    const now = Date.now();
    const on = isOn(settings, location.hostname, now);
    if (on && !running) {
      running = new AbortController();
      start(AbortSignal.any([signal, running.signal]));
    } else if (!on) {
      running?.abort();
      running = undefined;
    }
    clearTimeout(resting);
    if (isPaused(settings, now)) resting = setTimeout(settle, settings.pausedUntil - now, settings);
  }

  watchSettings(settle);
  settle(await readSettings().catch(unread));
}

/** Silence would look like calm: where nobody can say what the writer wished, Poise works as it comes. */
function unread(error: unknown): Settings {
  logOnce('the settings cannot be read, and Poise works as it comes', error);
  return FIRST;
}
