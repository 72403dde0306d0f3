/** The sections of the options page, in their order; each is the address's part behind "#". */
export const SECTIONS = [
  'profiles',
  'practice',
  'insights',
  'feedback',
  'detectors',
  'packs',
  'privacy',
  'backup',
  'keyboard',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Anything else in the address means the first section. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash) ?? 'profiles';
}
