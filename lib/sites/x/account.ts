import type { Poster } from '../site';
import { SELECTORS } from './selectors';

/** The account that would post. Read anew each time: X switches accounts without loading the page anew. */
export function posterOf(document: Document, box?: Element): Poster | undefined {
  const switcher = document.querySelector(SELECTORS.accountSwitcher);
  const handle = profileHandle(document) ?? (switcher && avatarHandle(switcher)) ?? (box && composerHandle(box));
  if (!handle) return undefined;
  const id = accountId(document.cookie);
  const name = switcher && nameIn(switcher);
  return { handle, ...(id && { id }), ...(name && { name }) };
}

/** The one thing about an account that survives a new handle: `twid=u%3D<digits>`. */
export function accountId(cookies: string): string | undefined {
  const value = /(?:^|;\s*)twid=([^;]+)/.exec(cookies)?.[1];
  return value && /u(?:=|%3D)(\d+)/i.exec(value)?.[1];
}

function profileHandle(document: Document): string | undefined {
  const path = document.querySelector(SELECTORS.profileLink)?.getAttribute('href') ?? '';
  return /^\/(\w+)$/.exec(path)?.[1];
}

function avatarHandle(root: Element): string | undefined {
  return root.querySelector(SELECTORS.avatar)?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
}

/** The avatar in the composer's own row; one that comes after the box belongs to somebody quoted. */
function composerHandle(box: Element): string | undefined {
  for (let block = box.parentElement; block; block = block.parentElement) {
    const avatar = block.querySelector(SELECTORS.avatar);
    if (avatar) return isBefore(avatar, box) ? avatarHandle(block) : undefined;
  }
  return undefined;
}

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function nameIn(switcher: Element): string | undefined {
  const leaves = [...switcher.querySelectorAll('span')].filter((span) => !span.querySelector('span'));
  const texts = leaves.map((span) => span.textContent?.trim() ?? '');
  return texts.find((text) => text !== '' && !text.startsWith('@'));
}
