import { expect, it } from 'vitest';
import { partsOf } from '../structure/heat';
import { dangles, withoutHot, withoutLast } from './cut';

it.each([
  ['The sign says, genius, that we shut at 4.', 'The sign says that we shut at 4.'],
  ['The pool, genius, is shut till 4.', 'The pool is shut till 4.'],
])('takes both commas of an aside along: %s', (text, left) => {
  const [part] = partsOf(text, []);
  expect(part && withoutHot(part)).toBe(left);
});

it('hears a verb that waits for what it is like', () => {
  expect(dangles('It is off by default, it sounds.')).toBe(true);
  expect(dangles('That is how it sounds to us.')).toBe(false);
});

it.each([
  ['Charged £31.99 on 1 Feb and 1 March, and your bot is thicker than.', 'Charged £31.99 on 1 Feb and 1 March.'],
  ['Your bot is thicker than.', 'Your bot is thicker than.'],
  ['It broke twice, and I rang.', 'It broke twice, and I rang.'],
])('takes off a last clause that breaks off: %s', (text, left) => expect(withoutLast(text)).toBe(left));
