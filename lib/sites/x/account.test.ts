// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accountId, posterOf } from './account';

const LINK = '<a data-testid="AppTabBar_Profile_Link" href="/NorthlinePR">Profile</a>';
const SWITCHER = `<button data-testid="SideNav_AccountSwitcher_Button">
  <div data-testid="UserAvatar-Container-NorthlinePR"></div><span><span>Northline @ work</span><span>@NorthlinePR</span></span></button>`;
const unit = (before: string, after = '') =>
  `<div>${before}<div><div id="box" contenteditable="true"></div></div>${after}</div>`;
const avatar = (handle: string) => `<div data-testid="UserAvatar-Container-${handle}"></div>`;

describe('the account that would post', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each([
    ['the profile link', LINK, { handle: 'NorthlinePR' }],
    ['the account switcher', SWITCHER, { handle: 'NorthlinePR', name: 'Northline @ work' }],
    ['the avatar before the box', unit(avatar('tess_okafor')), { handle: 'tess_okafor' }],
    ['the link, not a quoted face', LINK + unit('', avatar('somebody')), { handle: 'NorthlinePR' }],
  ])('by %s', (_, html, expected) => {
    document.body.innerHTML = html;
    const box = document.getElementById('box') ?? undefined;
    expect(posterOf(document, box)).toMatchObject(expected);
  });

  it('is nobody where only a quoted face shows, or nothing', () => {
    document.body.innerHTML = unit('', avatar('somebody'));
    expect(posterOf(document, document.getElementById('box') as HTMLElement)).toBeUndefined();
    document.body.replaceChildren();
    expect(posterOf(document)).toBeUndefined();
  });

  it.each([
    ['lang=en; twid=u%3D1234567890; x=1', '1234567890'],
    ['twid=u=42', '42'],
    ['twid="u%3D7"', '7'],
    ['lang=en', undefined],
    ['nottwid=u%3D1', undefined],
  ])('reads the id out of %s', (cookies, id) => {
    expect(accountId(cookies)).toBe(id);
  });
});
