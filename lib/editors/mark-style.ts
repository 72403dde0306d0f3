import type { Mark } from './mark';

export type Theme = 'light' | 'dark';

/** Levels differ by form, dots or waves, and not by colour alone. Literal colours: variables do not reach a highlight. */
export const COLOURS: Readonly<Record<Theme, Readonly<Record<Mark['heat'], string>>>> = {
  light: { 1: '#b45309', 2: '#dc2626' },
  dark: { 1: '#fbbf24', 2: '#f87171' },
};

export const NAMES: Readonly<Record<Mark['heat'], string>> = { 1: 'poise-edgy', 2: 'poise-heated' };

/** Rules for the two highlights. */
export const marksCss = (theme: Theme): string => `
::highlight(${NAMES[1]}) { text-decoration: underline dotted 2px ${COLOURS[theme][1]}; text-underline-offset: 3px; }
::highlight(${NAMES[2]}) { text-decoration: underline wavy 2px ${COLOURS[theme][2]}; text-underline-offset: 3px; }
`;
