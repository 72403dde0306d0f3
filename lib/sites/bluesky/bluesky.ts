import { type FormSite, formSite } from '../form-site';
import type { Site } from '../site';

const SELECTORS = {
  /** TipTap in one build, a textarea under an overlay in another. */
  box: '.ProseMirror[contenteditable="true"], textarea', // 2026-03
  composer: '[role="dialog"], [data-testid="composePostView"]', // 2026-03
  button: '[data-testid="composerPublishBtn"]', // 2026-03
  furniture: '[data-testid="openMediaBtn"], [data-testid="selectLangBtn"], [role="progressbar"]', // 2026-03
  profile: 'nav a[href^="/profile/"]', // 2026-03
} as const;

const SENTENCE = 'The publish button has the test id "composerPublishBtn".';

const bluesky: FormSite = {
  id: 'bluesky',
  boxAround: (element) => {
    const box = element.closest<HTMLElement>(SELECTORS.box);
    return box?.closest(SELECTORS.composer)?.querySelector(SELECTORS.button) ? box : undefined;
  },
  blockOf: (box) => box.closest(SELECTORS.composer) ?? box,
  button: SELECTORS.button,
  postsByKey: true,
  furniture: SELECTORS.furniture,
  poster: (box) => {
    const path = box.ownerDocument.querySelector(SELECTORS.profile)?.getAttribute('href') ?? '';
    const handle = /^\/profile\/([\w.:-]+)$/.exec(path)?.[1];
    return handle ? { handle } : undefined;
  },
  // The post that is answered stands in the composer without a name of its own, so it is not read.
  parent: () => undefined,
  brokenBeliefs: (document) => {
    const open = document.querySelector('[role="dialog"] .ProseMirror[contenteditable="true"]');
    return open && !document.querySelector(SELECTORS.button) ? [{ sentence: SENTENCE, lost: true }] : [];
  },
};

export const blueskySite = (document: Document): Site => formSite(document, bluesky);
