/** What is still at work here, by name. */
const working = new Map<string, Promise<unknown>>();

/**
 * Does one piece of work of a name after the other, so that what is read, changed and written back is one act. Poise's own
 * pages and worker wait for each other. A content script waits for itself alone: its locks are the page's, which could hold
 * them for ever.
 */
export function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const turn = () => (isOwnPage() ? navigator.locks.request(`poise-${name}`, work) : work()) as Promise<Result>;
  const before = working.get(name) ?? Promise.resolve();
  const mine = before.then(turn, turn);
  working.set(name, mine);
  return mine;
}

const isOwnPage = () => globalThis.location?.protocol.endsWith('-extension:') && 'locks' in navigator;
