/** What a content script under test can be asked from the page's world, by name. */
export type Operations = Readonly<Record<string, (...values: never[]) => unknown>>;

export function answer(ops: Operations): void {
  window.addEventListener('message', async ({ data, source }) => {
    if (source !== window || typeof data?.asks !== 'number') return;
    try {
      const op = ops[data.op] as (...values: unknown[]) => unknown;
      window.postMessage({ answers: data.asks, value: await op(...data.values) });
    } catch (error) {
      window.postMessage({ answers: data.asks, failed: String(error) });
    }
  });
  document.documentElement.dataset.ready = 'yes';
}
