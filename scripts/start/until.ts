import { setTimeout as pause } from 'node:timers/promises';

/** A slow machine busy with other things still gets there; only a broken one does not. */
export const PATIENCE = 60_000;

/** Asks until there is an answer; says what was waited for when there is none in time. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const giveUp = performance.now() + PATIENCE;
  while (performance.now() < giveUp) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(50);
  }
  throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what}.`);
}
