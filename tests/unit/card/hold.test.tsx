// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Hold, type HoldProps } from '../../../components/hold/Hold';
import { draw } from './draw';

const answers = { onCalmer: vi.fn(), onEdit: vi.fn(), onPost: vi.fn() };
const props: HoldProps = { heat: 2, quotes: ['The fault is yours'], wait: 0, ...answers };

let drawn: ReturnType<typeof draw>;
const show = (more: Partial<HoldProps> = {}) => {
  drawn = draw(<Hold {...props} {...more} />);
  const dialog = drawn.place.querySelector('dialog');
  if (!dialog) throw new Error('There is no dialog.');
  return dialog;
};
const key = (target: Element | null, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  act(() => void target?.dispatchEvent(event));
  return event;
};

afterEach(() => {
  drawn.erase();
  vi.clearAllMocks();
  vi.useRealTimers();
});

it('is an open alert dialog named "Before you post" with the words that weigh most', () => {
  const dialog = show();
  expect(dialog.getAttribute('role')).toBe('alertdialog');
  expect(dialog.open).toBe(true);
  const title = dialog.getAttribute('aria-labelledby') ?? '';
  expect(drawn.place.querySelector(`[id="${title}"]`)?.textContent).toBe('Before you post');
  expect(dialog.textContent).toContain('The fault is yours');
});

it('takes three answers', () => {
  show();
  expect(drawn.buttons()).toEqual(['Use the calmer version', 'Keep editing', 'Post anyway']);
  drawn.press('Use the calmer version');
  drawn.press('Keep editing');
  drawn.press('Post anyway');
  for (const answer of Object.values(answers)) expect(answer).toHaveBeenCalledTimes(1);
});

it('offers no calmer version where there is none', () => {
  show({ onCalmer: undefined });
  expect(drawn.buttons()).toEqual(['Keep editing', 'Post anyway']);
});

it('keeps editing on Escape', () => {
  key(show(), { key: 'Escape' });
  expect(answers.onEdit).toHaveBeenCalledTimes(1);
  expect(answers.onPost).not.toHaveBeenCalled();
});

it('lets no held key and no second half of a double click answer', () => {
  show();
  expect(key(drawn.button('Use the calmer version'), { key: 'Enter', repeat: true }).defaultPrevented).toBe(true);
  act(() => {
    drawn.button('Post anyway').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  });
  expect(answers.onPost).not.toHaveBeenCalled();
});

it('keeps Tab inside', () => {
  show();
  const [first, last] = [drawn.button('Use the calmer version'), drawn.button('Post anyway')];
  last.focus();
  expect(key(last, { key: 'Tab' }).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(first);
  key(first, { key: 'Tab', shiftKey: true });
  expect(document.activeElement).toBe(last);
});

it('waits in quiet hours before it lets go', () => {
  vi.useFakeTimers();
  show({ wait: 2 });
  expect(drawn.button('Post anyway in 2 s').disabled).toBe(true);
  act(() => vi.advanceTimersByTime(1000));
  act(() => vi.advanceTimersByTime(1000));
  expect(drawn.button('Post anyway').disabled).toBe(false);
});
