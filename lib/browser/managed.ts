import { browser } from 'wxt/browser';
import { type Managed, managedFrom, policyProblems } from '../profile/managed';

/** What the organisation's policy says; nothing where there is none. */
export async function readManaged(): Promise<Managed> {
  return managedFrom(await policy());
}

/** Which parts of the policy were not understood. */
export async function managedProblems(): Promise<string[]> {
  return policyProblems(await policy());
}

/** Firefox refuses to answer where no policy is set; that is the same as an empty one. */
async function policy(): Promise<unknown> {
  return browser.storage.managed.get().catch(() => ({}));
}
