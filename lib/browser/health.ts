import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const Health = v.object({ host: v.string(), state: v.picklist(['attached', 'lost']) });
/** How the coach last fared on a page: at work in a composer, or not able to find its way in one. */
export type Health = v.InferOutput<typeof Health>;

const item = storage.defineItem<unknown>('local:health');

export async function readHealth(): Promise<Health | undefined> {
  const result = v.safeParse(Health, await item.getValue());
  return result.success ? result.output : undefined;
}

export async function reportHealth(health: Health): Promise<void> {
  const last = await readHealth();
  if (last?.host !== health.host || last.state !== health.state) await item.setValue(health);
}
