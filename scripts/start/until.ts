import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 15_000;

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
