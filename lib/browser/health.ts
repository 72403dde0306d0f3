import * as v from 'valibot';
import { stored } from './stored';

const Health = v.object({
  host: v.string(),
  state: v.picklist(['attached', 'changed', 'lost']),
  /** What no longer holds of what Poise believes about the page: Poise's own sentences. */
  broken: v.array(v.string()),
});
/** How the coach last fared on a page: at work in a composer, at work on a changed page, or not able to find its way. */
export type Health = v.InferOutput<typeof Health>;

const item = stored('local:health');

export async function readHealth(): Promise<Health | undefined> {
  const result = v.safeParse(Health, await item.read());
  return result.success ? result.output : undefined;
}

export async function reportHealth(health: Health): Promise<void> {
  if (JSON.stringify(await readHealth()) !== JSON.stringify(health)) await item.write(health);
}

/** Returns the way to stop watching. */
export function watchHealth(changed: () => void): () => void {
  return item.watch(changed);
}
