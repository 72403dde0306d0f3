// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card';
import type { SessionState } from '../../../lib/session/state';
import { draw, fill } from './draw';
import { advice, at, blame, draftOf, empty, heated, snark, TEXT } from './states';

const actions = {
  onUse: vi.fn(),
  onUndo: vi.fn(),
  onCopy: vi.fn(async () => true),
  onFold: vi.fn(),
  onFix: vi.fn(),
  onIgnore: vi.fn(),
  onWrong: vi.fn(),
};
const props = (state: SessionState, more: Partial<CardProps> = {}): CardProps => ({
  state,
  folded: false,
  shortcut: 'Alt+Shift+P',
  ...actions,
  ...more,
});

let drawn: ReturnType<typeof draw>;
const show = (state: SessionState, more?: Partial<CardProps>) => {
  drawn = draw(<Card {...props(state, more)} />);
  return drawn;
};
const words = () => drawn.place.textContent ?? '';
const spoken = () => drawn.place.querySelector('[role=status]')?.textContent ?? '';

afterEach(() => {
  drawn.erase();
  vi.clearAllMocks();
});

describe('the card', () => {
  it('says nothing on an empty draft', () => {
    show(empty);
    expect(words()).toBe('');
  });

  it('is no more than a small mark on a calm draft', () => {
    show(at(draftOf(0, [])));
    expect(drawn.place.querySelector('header')?.textContent).toContain('Calm');
    expect(drawn.buttons()).toEqual([]);
  });

  it('says quietly that it does not read the language', () => {
    show(at({ phase: 'foreign', text: '¿Qué tal?' }));
    expect(words()).toBe('Poise reads English only');
  });

  it('is a region of its name, and names level, kind, words and reason', () => {
    show(heated);
    expect(drawn.place.querySelector('section')?.getAttribute('aria-label')).toBe('Poise');
    const [first, second] = drawn.place.querySelectorAll('.finding');
    for (const said of ['Blame', 'The fault is yours', blame.why]) expect(first?.textContent).toContain(said);
    for (const said of ['May read as snark', 'Read your email']) expect(second?.textContent).toContain(said);
    expect(drawn.place.querySelector('header')?.textContent).toContain('Heated');
  });

  it('says of its English words that they are English, whatever the language around them', () => {
    show(heated);
    const english = '.quote, .why, .fix > *, .rewrite-text, .preview';
    const said = [...drawn.place.querySelectorAll<HTMLElement>(english)];
    expect(said.map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(said.map(() => 'en auto'));
    expect(new Set(said.map(({ className }) => className))).toEqual(
      new Set(['quote', 'why', '', 'rewrite-text', 'preview']),
    );
  });

  it('hands on what is done with a finding', () => {
    show(heated);
    drawn.press('Ignore');
    expect(actions.onIgnore).toHaveBeenCalledWith(blame);
    drawn.press('This is wrong');
    expect(actions.onWrong).toHaveBeenCalledWith(blame);
    drawn.press('Say “Something went wrong” instead');
    expect(actions.onFix).toHaveBeenCalledWith(blame, blame.fixes[0]);
  });

  it('shows three findings at first, the hottest, and the others on demand', () => {
    const many = [1, 2, 3, 4].map((nth) => ({ ...snark, quote: `word ${nth}`, span: { start: nth, end: nth + 1 } }));
    show(at(draftOf(2, [...many, blame])));
    expect(drawn.place.querySelectorAll('.finding')).toHaveLength(3);
    expect(words()).toContain('The fault is yours');
    drawn.press('2 more');
    expect(drawn.place.querySelectorAll('.finding')).toHaveLength(5);
  });

  it('shows words as words, whatever they are made of', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    show(at(draftOf(2, [{ ...blame, quote: nasty }], nasty)));
    expect(words()).toContain(nasty);
    expect(drawn.place.querySelector('img')).toBeNull();
  });

  it('keeps the caret in the draft when anything but a field is pressed', () => {
    show(heated);
    drawn.press('Next stepI will write to you by [when] about it.');
    const press = (target: Element | null) => {
      const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      target?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press(drawn.button('Ignore'))).toBe(true);
    expect(press(drawn.place.querySelector('.quote'))).toBe(true);
    expect(press(drawn.place.querySelector('input'))).toBe(false);
  });
});

describe('the better sentences', () => {
  it('are offered with what changes, the best one open', () => {
    show(heated);
    expect(drawn.place.querySelectorAll('.rewrite')).toHaveLength(2);
    const all = (tag: string) => [...drawn.place.querySelectorAll(`.rewrite ${tag}`)].map((one) => one.textContent);
    expect(all('ins')).toEqual(['Something went wrong']);
    expect(all('del')).toEqual(['The fault is yours']);
    drawn.press('Use this');
    expect(actions.onUse).toHaveBeenCalledWith('Something went wrong. Read your email. We shipped on Monday.');
  });

  it('are not used before their blanks are filled', () => {
    show(heated);
    drawn.press('Next stepI will write to you by [when] about it.');
    expect(drawn.button('Use this').disabled).toBe(true);
    const field = drawn.place.querySelector('input');
    if (!field) throw new Error('There is no field for the blank.');
    fill(field, '  ');
    expect(drawn.button('Use this').disabled).toBe(true);
    fill(field, 'Friday ');
    drawn.press('Use this');
    expect(actions.onUse).toHaveBeenCalledWith('I will write to you by Friday about it.');
  });

  it('cannot be used for words that are no longer in the draft', () => {
    show({ ...heated, draft: draftOf(2, [blame], `${TEXT} And`) });
    expect(drawn.button('Use this').disabled).toBe(true);
  });

  it('are an outline where no honest one is possible', () => {
    const outline = { rewrites: [], outline: { steps: ['Say what happened.', 'Ask for what you need.'] } };
    show({ ...heated, shown: { ...heated.shown, advice: outline } });
    expect(words()).toContain('Say what happened.Ask for what you need.');
    expect(drawn.buttons()).not.toContain('Use this');
  });

  it('can be taken back, and copied where the page refuses them', async () => {
    show(at(draftOf(0, []), { swap: { original: TEXT, rewritten: 'Sorry.' } }));
    drawn.press('Undo');
    expect(actions.onUndo).toHaveBeenCalled();
    drawn.erase();
    show({ ...heated, offer: 'Sorry.' });
    expect(drawn.place.querySelector('textarea')?.value).toBe('Sorry.');
    drawn.press('Copy the words');
    expect(actions.onCopy).toHaveBeenCalledWith('Sorry.');
    await vi.waitFor(() => expect(drawn.buttons()).toContain('Copied'));
  });
});

describe('folding', () => {
  it('leaves the level and hides the rest', () => {
    show(heated, { folded: true });
    expect(drawn.buttons()).toEqual(['Show the notes']);
    expect(drawn.place.querySelector('header')?.textContent).toContain('Heated');
    drawn.press('Show the notes');
    expect(actions.onFold).toHaveBeenCalledWith(false);
  });
});

describe('what is spoken', () => {
  it('changes with the level of what is shown, and with nothing else', () => {
    show(at(draftOf(0, [])));
    expect(spoken()).toContain('Calm');
    drawn.redraw(<Card {...props({ ...at(draftOf(0, [])), draft: draftOf(2, [blame]) })} />);
    expect(spoken()).toContain('Calm');
    drawn.redraw(<Card {...props(heated)} />);
    const once = spoken();
    expect(once).toContain('Heated');
    expect(once).toContain('Alt+Shift+P');
    const fewer = draftOf(2, [blame], `${TEXT} More.`);
    drawn.redraw(<Card {...props(at(fewer, { shown: { draft: fewer, advice } }))} />);
    expect(spoken()).toBe(once);
  });
});
