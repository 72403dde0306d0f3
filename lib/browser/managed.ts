import { browser } from 'wxt/browser';
import { type Managed, managedFrom, policyProblems } from '../profile/managed';
import { logOnce } from './log';
import { stored } from './stored';

/** Just after its start a browser may take seconds to say what its policy is; longer than this nobody is kept waiting. */
const PATIENCE = 30;

/** The policy as it was last told. */
const last = stored('local:policy');

/** What the organisation's policy says; nothing where there is none. A late answer is kept, and its watchers are told. */
export async function readManaged(): Promise<Managed> {
  return managedFrom(await policy());
}

/** Which parts of the policy were not understood. */
export async function managedProblems(): Promise<string[]> {
  return policyProblems(await policy());
}

async function policy(): Promise<unknown> {
  const known = last.read().catch(() => undefined);
  const told = toldNow();
  const late = new Promise((answer) => setTimeout(answer, PATIENCE, known));
  void keep(told, known).catch((error: unknown) => logOnce('the policy will be asked for anew', error));
  return Promise.race([told, late]);
}

async function keep(told: Promise<unknown>, known: Promise<unknown>): Promise<void> {
  const now = await told;
  if (JSON.stringify(now) !== JSON.stringify((await known) ?? {})) await last.write(now);
}

/** Firefox refuses to answer where no policy is set; that is the same as an empty one. */
async function toldNow(): Promise<unknown> {
  return browser.storage.managed.get().catch(() => ({}));
}
