import { isOn, readSettings, type Settings, watchSettings } from '../../lib/browser/settings';

/** Runs `start` while Poise is on for this site, and aborts its signal whenever it is not. */
export async function whileOn(start: (signal: AbortSignal) => void, signal: AbortSignal): Promise<void> {
  let running: AbortController | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function settle(settings: Settings) {
    const now = Date.now();
    const on = isOn(settings, location.hostname, now) && !signal.aborted;
    if (on && !running) {
      running = new AbortController();
      start(AbortSignal.any([signal, running.signal]));
    } else if (!on) {
      running?.abort();
      running = undefined;
    }
    clearTimeout(resting);
    if (settings.pausedUntil > now) resting = setTimeout(settle, settings.pausedUntil - now, settings);
  }

  signal.addEventListener('abort', watchSettings(settle), { once: true });
  settle(await readSettings());
}
