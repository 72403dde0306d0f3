import twitter from 'twitter-text/dist/index.js';
import type { Settings } from '../../settings';
import { type Part, textOf } from './part';

export const limitOf = ({ plan }: Settings): number => (plan === 'premium' ? 25_000 : 280);

/** X's weighted length of the model's text, whatever the page shows. */
export const weightOf = (part: Part): number => twitter.parseTweet(textOf(part)).weightedLength;

/** Whether X would take these posts: none empty, none too long. */
export const sendable = (parts: readonly Part[], settings: Settings): boolean =>
  parts.length > 0 && parts.every((part) => textOf(part).trim() !== '' && weightOf(part) <= limitOf(settings));
