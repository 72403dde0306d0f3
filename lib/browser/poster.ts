import * as v from 'valibot';
import type { Poster } from '../profile/guess';
import { stored } from './stored';

const Seen = v.object({ site: v.string(), handle: v.string(), name: v.optional(v.string(), '') });
/** The account that wrote last, so that the popup opens on it. */
export type Seen = v.InferOutput<typeof Seen>;

const item = stored('local:poster');

export async function lastPoster(): Promise<Seen | undefined> {
  const result = v.safeParse(Seen, await item.read());
  return result.success ? result.output : undefined;
}

export async function rememberPoster({ site, handle, name = '' }: Poster): Promise<void> {
  const last = await lastPoster();
  if (last?.site === site && last.handle === handle && last.name === name) return;
  await item.write({ site, handle, name });
}
