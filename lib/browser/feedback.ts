import * as v from 'valibot';
import { Feedback } from '../profile/feedback';
import { inTurn } from './in-turn';
import { readSettings } from './settings';
import { stored } from './stored';

/** Older entries make room for newer ones. */
const KEPT = 500;

const item = stored('local:feedback');

export async function readFeedback(): Promise<Feedback[]> {
  const kept = await item.read();
  if (!Array.isArray(kept)) return [];
  return kept.map((entry) => v.safeParse(Feedback, entry)).flatMap((result) => (result.success ? [result.output] : []));
}

/** Keeps what a writer said of a finding; the whole draft only where they agreed to that. */
export async function addFeedback(entry: Omit<Feedback, 'at'>): Promise<void> {
  const { text, ...said } = entry;
  const { keepDrafts } = await readSettings();
  const kept = { ...said, at: Date.now(), ...(keepDrafts && text !== undefined ? { text } : {}) };
  await inTurn('feedback', async () => item.write([...(await readFeedback()), kept].slice(-KEPT)));
}

export function removeFeedback(at: number): Promise<void> {
  return inTurn('feedback', async () => item.write((await readFeedback()).filter((entry) => entry.at !== at)));
}

export async function clearFeedback(): Promise<void> {
  await item.remove();
}

export function watchFeedback(changed: () => void): () => void {
  return item.watch(changed);
}
