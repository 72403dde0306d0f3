import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Managed, managedFrom, policyProblems } from '../profile/managed';

/** Just after its start a browser may take seconds to say what its policy is; longer than this nobody is kept waiting. */
const PATIENCE = 30;

/** The policy as it was last told. */
const last = storage.defineItem<unknown>('local:policy');

/** What the organisation's policy says; nothing where there is none. A late answer is kept, and its watchers are told. */
export async function readManaged(): Promise<Managed> {
  return managedFrom(await policy());
}

/** Which parts of the policy were not understood. */
export async function managedProblems(): Promise<string[]> {
  return policyProblems(await policy());
}

async function policy(): Promise<unknown> {
  const known = last.getValue();
  const told = toldNow();
  const late = new Promise((answer) => setTimeout(answer, PATIENCE, known));
  void told.then(async (now) => {
    if (JSON.stringify(now) !== JSON.stringify((await known) ?? {})) await last.setValue(now);
  });
  return Promise.race([told, late]);
}

/** Firefox refuses to answer where no policy is set; that is the same as an empty one. */
async function toldNow(): Promise<unknown> {
  return browser.storage.managed.get().catch(() => ({}));
}
