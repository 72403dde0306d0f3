// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parentOf } from './parent';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const BOX = '<div id="box" data-testid="tweetTextarea_0" contenteditable="true"></div>';
const post = (inner: string, handle = 'marketing_sage') => `<article data-testid="tweet">
  <div data-testid="User-Name"><div><a href="/${handle}">Imogen @ Vale</a></div><div><a href="/${handle}">@${handle}</a>
  <a href="/${handle}/status/1"><time datetime="2026-11-25T09:00:00.000Z">3h</time></a></div></div>${inner}</article>`;
const text = (inner: string) => `<div data-testid="tweetText">${inner}</div>`;
const quote = `<div role="link"><div data-testid="User-Name"><div>Lena</div><div><span>@lena_hartwig</span></div></div>${text('A quoted report')}</div>`;
const column = (inner: string) => `<div data-testid="primaryColumn">${inner}</div>`;
const dialog = (inner: string) => `<div role="dialog"><div>${inner}</div></div>`;

const read = (html: string) => {
  document.body.innerHTML = html;
  return parentOf(document.getElementById('box') as HTMLElement, NOW);
};

describe('the post being answered', () => {
  it('is the last one above the box, with author and age', () => {
    const parent = read(column(post(text('First')) + post(text('Second'), 'priya') + BOX + post(text('Third'))));
    expect(parent).toEqual({ text: 'Second', author: 'priya', hoursAgo: 3 });
  });

  it('is looked for in the dialog only, when the box is in one', () => {
    expect(read(column(post(text('Behind'))) + dialog(BOX))).toBeUndefined();
    expect(read(column(post(text('Behind'))) + dialog(post(text('In front')) + BOX))?.text).toBe('In front');
  });

  it('is nobody on the home page, where posts come after the box', () => {
    expect(read(column(BOX + post(text('Below'))))).toBeUndefined();
  });

  it('reads emoji by name, links as shown, and lines as lines', () => {
    const inner =
      '<span>Well </span><img alt="😤"><span>\nsee </span><a href="https://t.co/x"><span>https://</span>a.example</a>';
    expect(read(dialog(post(text(inner)) + BOX))?.text).toBe('Well 😤\nsee https://a.example');
  });

  it('takes its own words, not those it quotes', () => {
    expect(read(dialog(post(text('Own words') + quote) + BOX))?.text).toBe('Own words');
    expect(read(dialog(post(quote) + BOX))).toBeUndefined();
  });

  it('is the quoted post where the writer quotes', () => {
    const attachments = `<div data-testid="attachments">${quote}</div><button data-testid="tweetButton"></button>`;
    expect(read(dialog(BOX + attachments))).toEqual({ text: 'A quoted report', author: 'lena_hartwig' });
  });

  it('is friendly where the page shows that both follow', () => {
    const both = '<div data-testid="userFollowIndicator"></div><button data-testid="123-unfollow"></button>';
    expect(read(dialog(post(text('Ha') + both) + BOX))?.friends).toBe(true);
    expect(
      read(dialog(post(`${text('Ha')}<button data-testid="123-unfollow"></button>`) + BOX))?.friends,
    ).toBeUndefined();
  });
});
