import { SECTIONS } from '../../components/panels/options/sections';
/** One way to see everything: theme, language and width of the window. */
export type Look = {
  readonly id: string;
  /** As the index of the pictures names it. */
  readonly says: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'ar' | 'de';
  readonly width: number;
  /** Pixels of the picture to one of the page. */
  readonly sharpness: 1 | 2;
};

const light: Look = { id: 'light', says: 'Light', theme: 'light', language: 'en', width: 1100, sharpness: 2 };

export const LOOKS: readonly Look[] = [
  light,
  { ...light, id: 'dark', says: 'Dark', theme: 'dark' },
  { ...light, id: 'arabic', says: 'Arabic, right to left', language: 'ar', sharpness: 1 },
  { ...light, id: 'german', says: 'German', language: 'de', sharpness: 1 },
  { ...light, id: 'narrow', says: 'Narrow, 320 px', width: 320, sharpness: 1 },
  { ...light, id: 'wide', says: 'Wide, 1600 px', width: 1600, sharpness: 1 },
];

/** Poise's own pages by the name of their picture, with what there is to see. */
export const OWN_PAGES: readonly { readonly name: string; readonly page: string; readonly says: string }[] = [
  { name: 'popup', page: 'popup.html', says: 'The popup' },
  { name: 'welcome', page: 'welcome.html', says: 'The welcome page' },
  ...SECTIONS.map((section) => ({ name: section, page: `options.html#${section}`, says: `Options: ${section}` })),
];
