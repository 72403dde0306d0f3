import type { Parent } from '../../coach/context';
import { blockOf, surfaceOf } from './boxes';
import { SELECTORS } from './selectors';

const HOUR = 3_600_000;

/** The post a box answers: the last one above it, or the one it quotes. */
export function parentOf(box: Element, now: number): Parent | undefined {
  const above = [...surfaceOf(box).querySelectorAll(SELECTORS.post)].filter((post) => isBefore(post, box)).at(-1);
  const post = above ?? quotedBy(box);
  const text = post && postText(post);
  if (!post || text === undefined) return undefined;
  const author = authorOf(post);
  const time = own(post, SELECTORS.postTime)?.getAttribute('datetime');
  // To a tenth: a post that is a moment older is not another situation.
  const hoursAgo = time ? Math.max(0, Math.round((10 * (now - Date.parse(time))) / HOUR) / 10) : Number.NaN;
  return {
    text,
    ...(author && { author }),
    ...(Number.isFinite(hoursAgo) && { hoursAgo }),
    ...(followEachOther(post) && { friends: true }),
  };
}

function quotedBy(box: Element): Element | undefined {
  const attachments = blockOf(box)?.querySelector(SELECTORS.attachments);
  const text = attachments?.querySelector(SELECTORS.postText);
  return text?.closest(SELECTORS.quote) ?? (text && attachments) ?? undefined;
}

function postText(post: Element): string | undefined {
  const element = own(post, SELECTORS.postText);
  return element && shownText(element).trim();
}

/** X shows emoji as pictures and lines as line breaks. */
export function shownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches('img')) return node.getAttribute('alt') ?? '';
      return node.matches('br') ? '\n' : shownText(node);
    })
    .join('');
}

/** The handle, from the address: display names may hold an "@" of their own. Quoted posts have no links, only text. */
function authorOf(post: Element): string | undefined {
  const author = own(post, SELECTORS.postAuthor);
  const paths = [...(author?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');
  const linked = paths.map((path) => /^\/(\w+)$/.exec(path)?.[1]).find((handle) => handle !== undefined);
  if (linked) return linked;
  const texts = [...(author?.querySelectorAll('span, div') ?? [])].map((part) => part.textContent?.trim() ?? '');
  return texts.map((text) => /^@(\w+)$/.exec(text)?.[1]).find((handle) => handle !== undefined);
}

/** X says so only here and there; where it does, banter is between people who know each other. */
const followEachOther = (post: Element) =>
  own(post, SELECTORS.followsYou) !== undefined && own(post, SELECTORS.youFollow) !== undefined;

/** The first match that belongs to the post itself and not to one quoted in it. */
function own(post: Element, selector: string): Element | undefined {
  return [...post.querySelectorAll(selector)].find((element) => {
    const quote = element.closest(SELECTORS.quote);
    return !quote || quote === post || !post.contains(quote) || quote.contains(post) || quote.tagName === 'A';
  });
}

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
