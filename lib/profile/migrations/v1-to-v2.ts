/**
 * Version 1 knew one preset for each handle of X. Version 2 has profiles that several accounts of any site share, what
 * each changes, and packs.
 */
export function v1ToV2(old: Record<string, unknown>): Record<string, unknown> {
  const presets = typeof old.presets === 'object' && old.presets !== null ? Object.entries(old.presets) : [];
  return {
    version: 2,
    profiles: {},
    accounts: Object.fromEntries(
      presets
        .filter(([, preset]) => typeof preset === 'string')
        .map(([handle, preset]) => [
          `x:${handle.toLowerCase()}`,
          { changed: 0, profile: RENAMED[preset] ?? preset, guessed: false },
        ]),
    ),
    packs: {},
  };
}

/** Version 1 named presets after the coach's accounts. */
const RENAMED: Readonly<Record<string, string>> = { brand: 'brand-support', support: 'brand-support' };

export const example = { version: 1, presets: { Hollowfen: 'support', ada_writes: 'personal' } };
