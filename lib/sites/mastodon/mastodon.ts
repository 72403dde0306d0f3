import { BLOCKS, readText } from '../../editors/text-map';
import { type FormSite, formSite } from '../form-site';
import type { Site } from '../site';

const SELECTORS = {
  form: 'form.compose-form', // 2026-03
  box: '.autosuggest-textarea__textarea', // 2026-03
  button: 'button[type="submit"]', // 2026-03
  furniture: '.compose-form__buttons, .compose-form__actions, .character-counter, .autosuggest-textarea__suggestions', // 2026-03
  account: '.navigation-bar .display-name__account, .navigation-bar a[href*="/@"]', // 2026-03
  reply: '.reply-indicator', // 2026-03
  replyText: '.reply-indicator__content', // 2026-03
  replyAuthor: '.reply-indicator a[href*="/@"]', // 2024-01
} as const;

const SENTENCE = 'The compose form has a textarea of the class "autosuggest-textarea__textarea".';

const mastodon: FormSite = {
  id: 'mastodon',
  boxAround: (element) =>
    element.closest(SELECTORS.form) ? (element.closest<HTMLElement>(SELECTORS.box) ?? undefined) : undefined,
  blockOf: (box) => box.closest(SELECTORS.form) ?? box,
  button: SELECTORS.button,
  postsByKey: true,
  furniture: SELECTORS.furniture,
  poster: (box) => {
    const account = box.ownerDocument.querySelector(SELECTORS.account);
    const handle = /@([\w.]+)/.exec(account?.getAttribute('href') ?? account?.textContent ?? '')?.[1];
    return handle ? { handle } : undefined;
  },
  parent: (box) => {
    const form = box.closest(SELECTORS.form);
    const content = form?.querySelector(SELECTORS.replyText);
    const text = content && readText(content, { block: BLOCKS, furniture: '' }).text.trim();
    const author = /\/@([\w.]+)/.exec(form?.querySelector(SELECTORS.replyAuthor)?.getAttribute('href') ?? '')?.[1];
    return text ? { text, ...(author && { author }) } : undefined;
  },
  brokenBeliefs: (document) => {
    const form = document.querySelector(SELECTORS.form);
    return form && !form.querySelector(SELECTORS.box) ? [{ sentence: SENTENCE, lost: true }] : [];
  },
};

export const mastodonSite = (document: Document): Site => formSite(document, mastodon);
