import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as arbitrary from '../../tests/unit/profile/arbitraries';
import { KINDS } from '../coach/kinds';
import { FIELD_NAMES } from './fields';
import { managedFrom, policyProblems, UNMANAGED } from './managed';
import { PRESETS } from './presets';
import { STARTER_PACK } from './starter-pack';

const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

it('publishes exactly the fields, kinds and presets there are', () => {
  for (const part of ['defaults', 'locked']) {
    const { properties } = schema.properties[part];
    expect(Object.keys(properties).sort()).toEqual([...FIELD_NAMES].sort());
    expect(Object.keys(properties.sensitivity.properties).sort()).toEqual([...KINDS].sort());
  }
  expect(schema.properties.accounts.additionalProperties.enum).toEqual(PRESETS);
});

it('keeps to what Chrome takes: only integers may have bounds', () => {
  const numbers = JSON.stringify(schema).match(/\{"type":"number"[^{}]*\}/g) ?? [];
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect(number).not.toMatch(/minimum|maximum/);
});

it('takes a policy as the browser hands it over', () => {
  const policy = {
    organisation: 'Wex Valley Council',
    defaults: { strictness: 0.7 },
    locked: { hold: 'edgy' },
    accounts: { '@WexCouncil': 'public-sector' },
    packs: [STARTER_PACK],
  };
  expect(managedFrom(policy)).toEqual({ ...policy, accounts: { wexcouncil: 'public-sector' } });
  expect(policyProblems(policy)).toEqual([]);
});

it('keeps what holds of a bad policy, and says what does not', () => {
  const policy = {
    organisation: 7,
    locked: { hold: 'always', strictness: 0.9 },
    accounts: { a: 'nobody' },
    packs: [{}],
  };
  expect(managedFrom(policy)).toEqual({ ...UNMANAGED, locked: { strictness: 0.9 } });
  expect(policyProblems(policy)[0]).toMatch(/^locked\.hold: /);
});

it('takes any garbage for no policy at all', () => {
  fc.assert(
    fc.property(fc.anything(), arbitrary.changes, (garbage, locked) => {
      expect(
        managedFrom({ organisation: garbage, defaults: garbage, locked, accounts: garbage, packs: garbage }).locked,
      ).toEqual(locked);
      expect(() => managedFrom(garbage)).not.toThrow();
    }),
  );
});
