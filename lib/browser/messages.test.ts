import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CarriesText } from './carries-text';
import { CARRY_WORDS, type Protocol } from './messages';

type Named = (typeof CARRY_WORDS)[number];
type Payload<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
/** Names of messages that could carry the writer's words though the list does not name them. */
type Leaks = {
  [Name in Exclude<keyof Protocol, Named>]: CarriesText<Payload<Name>> extends true ? Name : never;
}[Exclude<keyof Protocol, Named>];

describe('privacy as a type', () => {
  it('lets no message carry words but those named', () => {
    expectTypeOf<Leaks>().toBeNever();
    expect(CARRY_WORDS).toEqual(['judge', 'advise']);
  });

  it('tells words from ids, however deep they lie', () => {
    expectTypeOf<CarriesText<string>>().toEqualTypeOf<true>();
    expectTypeOf<CarriesText<unknown>>().toEqualTypeOf<true>();
    expectTypeOf<CarriesText<string[]>>().toEqualTypeOf<true>();
    expectTypeOf<CarriesText<`a${string}`>>().toEqualTypeOf<true>();
    expectTypeOf<CarriesText<{ readonly a?: { readonly b: readonly string[] } }>>().toEqualTypeOf<true>();
    expectTypeOf<CarriesText<Record<string, number>>>().toEqualTypeOf<true>();
    expectTypeOf<CarriesText<'on' | 'off' | 3 | undefined>>().toEqualTypeOf<false>();
    expectTypeOf<CarriesText<{ readonly kind: 'snark'; readonly count: number }[]>>().toEqualTypeOf<false>();
  });
});
