import type { Finding } from '../coach/finding';

/** What the coach would mark in a text that answers the same post. */
export type Look = (text: string) => readonly Finding[];
