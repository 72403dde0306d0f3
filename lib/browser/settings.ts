import * as v from 'valibot';
import { PRESETS } from '../profile/presets';
import { inTurn } from './in-turn';
import { stored } from './stored';

const Settings = v.object({
  enabled: v.fallback(v.boolean(), true),
  /** Host names where Poise stays away. */
  sitesOff: v.fallback(v.pipe(v.array(v.string()), v.maxLength(200)), []),
  /** Milliseconds; Poise rests until then. */
  pausedUntil: v.fallback(v.number(), 0),
  /** True where the writer agreed that whole drafts are kept with "this is wrong". */
  keepDrafts: v.fallback(v.boolean(), false),
  /** Which preset the writer picked on the welcome page; null before that. */
  preset: v.fallback(v.nullable(v.picklist(PRESETS)), null),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What Poise begins with. */
export const FIRST: Settings = v.parse(Settings, {});

const item = stored('local:settings');

export async function readSettings(): Promise<Settings> {
  return parsed(await item.read());
}

export function changeSettings(changes: Partial<Settings>): Promise<void> {
  return inTurn('settings', async () => item.write({ ...(await readSettings()), ...changes }));
}

/** Returns the way to stop watching. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parsed(value)));
}

/** Milliseconds of a pause. */
export const PAUSE = 3_600_000;

/** An open popup's instant is up to a minute old, and a pause begun since seems that much too long. */
const STALE = 2 * 60_000;

/** A pause ends by itself; one that seems longer than a pause can be was begun under a clock that ran ahead. */
export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return now < pausedUntil && pausedUntil <= now + PAUSE + STALE;
}

/** Whether Poise coaches on `host` at the instant `now`. */
export function isOn(settings: Settings, host: string, now: number): boolean {
  return settings.enabled && !isPaused(settings, now) && !settings.sitesOff.includes(host);
}

function parsed(value: unknown): Settings {
  return typeof value === 'object' && value !== null ? v.parse(Settings, value) : FIRST;
}
