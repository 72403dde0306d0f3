// @ts-check

/**
 * Runs one step and says that it began, that it still runs, and how long it took.
 * @template T
 * @param {string} label What the step does, as a person would say it.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  const elapsed = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  console.log(`▸ ${label}`);
  const heartbeat = setInterval(() => console.log(`  … ${elapsed()}`), 10_000);
  try {
    const result = await work();
    console.log(`  ${elapsed()}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
