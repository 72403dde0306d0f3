// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blueskySite } from './bluesky/bluesky';
import { genericSite } from './generic/generic';
import { mastodonSite } from './mastodon/mastodon';
import type { Attempt, Site } from './site';
import { xSite } from './x/x';

let attempts: Attempt[];
let pressed: string[];
let stop: AbortController;

beforeEach(() => {
  [attempts, pressed, stop] = [[], [], new AbortController()];
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** Lays a page, holds every post on it, and writes down which buttons a release presses. */
function lay(site: (document: Document) => Site, markup: string): void {
  document.body.innerHTML = markup;
  site(document).holdPosts((attempt) => attempts.push(attempt) > 0, stop.signal);
  document.addEventListener('click', ({ target }) => pressed.push((target as HTMLElement).id), { signal: stop.signal });
}

const find = (css: string) => document.querySelector(css) as HTMLElement;

/** What the writer's own hand does; gives whether the page still gets to hear of it. */
function byHand(css: string, event: Event): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  find(css).dispatchEvent(event);
  return !event.defaultPrevented;
}
const OPTIONS = { bubbles: true, cancelable: true, composed: true };
const click = (css: string) => byHand(css, new MouseEvent('click', OPTIONS));
const modEnter = (css: string) =>
  byHand(css, new KeyboardEvent('keydown', { ...OPTIONS, key: 'Enter', ctrlKey: true }));
const asked = () => attempts.map(({ composers }) => composers.map(({ editor }) => editor.read()));

const X_HOME =
  '<div data-testid="primaryColumn"><textarea data-testid="tweetTextarea_0">Other words</textarea><button id="home" data-testid="tweetButtonInline"></button></div>';
const dialog = (words: string) =>
  `<div role="dialog"><textarea data-testid="tweetTextarea_0">${words}</textarea><button id="modal" data-testid="tweetButton"></button></div>`;

it('X: never presses the button of another composer where its own has gone', () => {
  lay(xSite, X_HOME + dialog('So it goes'));
  expect(click('#modal')).toBe(false);
  find('[role="dialog"]').remove();
  attempts[0]?.release();
  expect(pressed).toEqual([]);
});

it('X: presses the new button where the page was drawn anew around the same words', () => {
  lay(xSite, X_HOME + dialog('So it goes'));
  click('#modal');
  find('[role="dialog"]').outerHTML = dialog('So it goes').replace('id="modal"', 'id="anew"');
  attempts[0]?.release();
  attempts[0]?.release();
  expect(pressed).toEqual(['anew']);
});

it('X: a Draft.js box with no post button near it, as that of an Article, is no composer, nor is a title or a search', () => {
  lay(
    xSite,
    `<div data-testid="primaryColumn"><textarea id="title"></textarea>
     <div id="article" class="public-DraftEditor-content" role="textbox" contenteditable="true">Words</div>
     <input id="find" data-testid="SearchBox_Search_Input"></div>`,
  );
  expect(['#title', '#article', '#find'].map(modEnter)).toEqual([true, true, true]);
  expect(attempts).toEqual([]);
});

const FORM =
  '<form><textarea>Words</textarea><textarea>More</textarea><button id="preview">Preview</button><button id="send">Send</button></form>';

it('any page: the button that was pressed is the one that is released, and every box of its form is asked about', () => {
  lay(genericSite, FORM);
  expect(click('#send')).toBe(false);
  expect(asked()).toEqual([['Words', 'More']]);
  attempts[0]?.release();
  expect(pressed).toEqual(['send']);
});

it('any page: another button right after is another attempt, a second click on the same one is not', () => {
  lay(genericSite, FORM);
  click('#preview');
  attempts[0]?.release();
  expect(click('#preview')).toBe(false);
  expect(attempts).toHaveLength(1);
  click('#send');
  attempts[1]?.release();
  expect(pressed).toEqual(['preview', 'send']);
});

const redraw = (...buttons: readonly string[]) => {
  for (const button of document.querySelectorAll('button')) button.remove();
  find('form').insertAdjacentHTML('beforeend', buttons.join(''));
};

it('any page: a release presses the same button where the page made it anew', () => {
  lay(genericSite, FORM);
  click('#send');
  redraw('<button id="newer-preview">Preview</button>', '<button id="newer-send"> Send </button>');
  attempts[0]?.release();
  expect(pressed).toEqual(['newer-send']);
});

it.each([
  ['says something else', '<button>Publish</button>'],
  ['sends something else', '<button name="as" value="draft">Send</button>'],
  ['goes elsewhere', '<button formaction="/drafts">Send</button>'],
  ['is one of two', '<button>Send</button><button>Send</button>'],
  ['cannot be pressed', '<button disabled>Send</button>'],
])('any page: a release presses no button that %s', (_, button) => {
  lay(genericSite, FORM);
  click('#send');
  redraw('<button>Preview</button>', button);
  attempts[0]?.release();
  expect(pressed).toEqual([]);
});

it('any page: a release presses nothing in a form that has gone', () => {
  lay(genericSite, FORM);
  const form = find('form');
  form.addEventListener('click', () => pressed.push('gone'));
  click('#send');
  form.remove();
  attempts[0]?.release();
  expect(pressed).toEqual([]);
});

it("any page: Ctrl+Enter is the page's own affair", () => {
  lay(genericSite, FORM);
  expect(modEnter('textarea')).toBe(true);
  expect(attempts).toEqual([]);
});

it('any page: a box stays a box where another writing helper has turned the spelling off in it', () => {
  lay(
    genericSite,
    '<form><textarea spellcheck="false" data-gramm="true">Words</textarea><button id="send"></button></form>',
  );
  click('#send');
  expect(asked()).toEqual([['Words']]);
});

it('any page: search, code, and a button without a form are left alone', () => {
  lay(
    genericSite,
    `<form role="search"><textarea>One</textarea><button id="search"></button></form>
     <form><textarea spellcheck="false">Two</textarea><button id="code"></button></form>
     <textarea>Three</textarea><button id="loose"></button>`,
  );
  expect(['#search', '#code', '#loose'].map(click)).toEqual([true, true, true]);
});

it.each([
  [
    'Bluesky',
    blueskySite,
    '<div role="dialog"><textarea>One</textarea><textarea>Two</textarea><button id="post" data-testid="composerPublishBtn"></button></div>',
    [['One', 'Two']],
  ],
  [
    'Mastodon',
    mastodonSite,
    '<form class="compose-form"><textarea class="autosuggest-textarea__textarea">One</textarea><button type="submit" id="post"></button></form>',
    [['One']],
  ],
])('%s: Ctrl+Enter posts all of its boxes, by its button', (_, site, markup, words) => {
  lay(site, markup);
  expect(modEnter('textarea')).toBe(false);
  expect(asked()).toEqual(words);
  attempts[0]?.release();
  expect(pressed).toEqual(['post']);
});

it('a button that is disabled posts nothing, and nothing is asked', () => {
  lay(xSite, X_HOME.replace('id="home"', 'id="home" aria-disabled="true"'));
  expect(click('#home')).toBe(true);
  expect(attempts).toEqual([]);
});

const MASTODON =
  '<form class="compose-form"><textarea class="autosuggest-textarea__textarea">One</textarea><button type="submit"></button></form>';

it.each([
  ['X', 'gone', xSite, X_HOME.replace('tweetButtonInline', 'renamed')],
  ['X', 'disabled', xSite, X_HOME.replace('id="home"', 'aria-disabled="true"')],
  ['Mastodon', 'gone', mastodonSite, MASTODON.replace('submit', 'button')],
  ['Mastodon', 'disabled', mastodonSite, MASTODON.replace('type=', 'disabled type=')],
])('%s: Ctrl+Enter goes to the page where the button to release by is %s', (_, __, site, markup) => {
  lay(site, markup);
  expect(modEnter('textarea')).toBe(true);
  expect(attempts).toEqual([]);
});
