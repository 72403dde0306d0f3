/**
 * All that Poise knows of X's markup by name, each with the month it was last seen. Test ids are the same in every language
 * and outlive class names; labels and classes of the form `css-…` and `r-…` are never used.
 */
export const SELECTORS = {
  /** The box, but also its label and its container: see `isBoxId`. */
  box: '[data-testid^="tweetTextarea_"]', // 2026-10
  /** Should the test id go: Draft.js's own class and role. */
  unnamedBox: '.public-DraftEditor-content[role="textbox"][contenteditable="true"]', // 2026-10
  boxContainer: '[data-testid$="RichTextInputContainer"]', // 2026-10
  /** Inline composers have the one, the modal the other. */
  postButton: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]', // 2026-10
  toolBar: '[data-testid="toolBar"]', // 2026-10
  counter: '[role="progressbar"]', // 2026-01
  typeahead: '[id^="typeaheadDropdownWrapped-"], [role="listbox"]', // 2026-08
  attachments: '[data-testid="attachments"]', // 2026-08
  dialog: '[role="dialog"]', // 2026-08
  column: '[data-testid="primaryColumn"]', // 2026-01
  layers: '#layers', // 2026-01
  inlineReply: '[data-testid="inline_reply_offscreen"]', // 2026-10
  post: 'article[data-testid="tweet"]', // 2026-10
  postText: '[data-testid="tweetText"]', // 2026-10
  postAuthor: '[data-testid="User-Name"]', // 2026-10
  postTime: 'time[datetime]', // 2026-10
  /** A quoted post inside a post is one big link. */
  quote: '[role="link"]', // 2025-10
  followsYou: '[data-testid="userFollowIndicator"]', // 2026-01
  youFollow: '[data-testid$="-unfollow"]', // 2026-01
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]', // 2026-01
  accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]', // 2026-01
  avatar: '[data-testid^="UserAvatar-Container-"]', // 2026-01
} as const;

export const isBoxId = (testId: string | null | undefined): boolean => /^tweetTextarea_\d+$/.test(testId ?? '');
