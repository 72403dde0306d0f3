import { holdAttempts } from '../hold';
import type { Site } from '../site';
import { onThemeOf, themeOf } from '../theme';
import { watchComposers } from '../watch';
import { brokenBeliefs } from './beliefs';
import { composerUsedBy } from './composer';
import { postingOf } from './posting';

/** X, on the desktop and on mobile layouts. Chat and articles are left alone. */
export const xSite = (document: Document): Site => ({
  id: 'x',
  watch: (appeared, signal) => watchComposers(document, composerUsedBy, appeared, signal),
  holdPosts: (asked, signal) => holdAttempts(document.defaultView ?? window, postingOf, asked, signal),
  theme: () => themeOf(document),
  onTheme: (listener, signal) => onThemeOf(document, listener, signal),
  brokenBeliefs: () => brokenBeliefs(document),
});
