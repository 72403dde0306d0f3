import { type Ending, repairedTally, type Tally, tallied } from '../profile/tally';
import { inTurn } from './in-turn';
import { stored } from './stored';

const item = stored('local:insights');

export async function readInsights(): Promise<Tally> {
  return repairedTally(await item.read());
}

/** Counts a draft that was posted or left; call once for each composer. */
export function countEnding(ending: Ending): Promise<void> {
  return inTurn('insights', async () => item.write(tallied(await readInsights(), dayOf(new Date()), ending)));
}

export async function clearInsights(): Promise<void> {
  await item.remove();
}

export function watchInsights(changed: () => void): () => void {
  return item.watch(changed);
}

/** The writer's own day, not Greenwich's. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
