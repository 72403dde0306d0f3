import * as v from 'valibot';
import { Changes, FIELD_NAMES, type Field, repairedChanges } from './fields';
import { Pack } from './pack';
import { PRESETS, type PresetId } from './presets';

/** What an organisation sets for everyone through the browser's own policies; `public/managed-schema.json` publishes it. */
export type Managed = {
  readonly organisation: string;
  /** Where accounts start, in place of the presets' own values. */
  readonly defaults: Changes;
  /** What cannot be changed. */
  readonly locked: Changes;
  /** Which preset a handle uses, by `site:handle` or just the handle. */
  readonly accounts: Readonly<Record<string, PresetId>>;
  readonly packs: readonly Pack[];
};

export const UNMANAGED: Managed = { organisation: '', defaults: {}, locked: {}, accounts: {}, packs: [] };

/** Keeps every part of the policy that holds; administrators find the others in `policyProblems`. */
export function managedFrom(policy: unknown): Managed {
  if (typeof policy !== 'object' || policy === null) return UNMANAGED;
  const part = (name: string): unknown => Reflect.get(policy, name);
  const organisation = v.safeParse(v.pipe(v.string(), v.trim(), v.maxLength(80)), part('organisation'));
  return {
    organisation: organisation.success ? organisation.output : '',
    defaults: repairedChanges(part('defaults')),
    locked: repairedChanges(part('locked')),
    accounts: accountsFrom(part('accounts')),
    packs: packsFrom(part('packs')),
  };
}

function accountsFrom(input: unknown): Record<string, PresetId> {
  if (typeof input !== 'object' || input === null) return {};
  const kept = Object.entries(input).filter(([, preset]) => v.is(v.picklist(PRESETS), preset));
  return Object.fromEntries(kept.map(([handle, preset]) => [handle.toLowerCase().replace(/^@/, ''), preset]));
}

function packsFrom(input: unknown): Pack[] {
  if (!Array.isArray(input)) return [];
  return input.map((pack) => v.safeParse(Pack, pack)).flatMap((result) => (result.success ? [result.output] : []));
}

/** Names of the fields an organisation locked. */
export function lockedFields({ locked }: Managed): Field[] {
  return FIELD_NAMES.filter((name) => name in locked);
}

/** What in a policy was not understood, by its place, for the options page to show. */
export function policyProblems(policy: unknown): string[] {
  if (typeof policy !== 'object' || policy === null) return [];
  return (['defaults', 'locked'] as const).flatMap((part) => {
    const given: unknown = Reflect.get(policy, part) ?? {};
    const result = v.safeParse(Changes, given);
    return result.success ? [] : result.issues.map((issue) => `${part}.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  });
}
