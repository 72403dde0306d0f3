import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { box, lay } from './bed';
import { mount } from './mount';

let fill = (_content: Content) => {};
let held = '';

/** A new `mounting` makes a new element, with nothing to undo. */
type Content = { readonly text: string; readonly mounting: number };

/** A textarea whose text React holds, as on X's mobile layout. */
const Box = () => {
  const [{ text, mounting }, setContent] = useState<Content>({ text: '', mounting: 0 });
  fill = setContent;
  held = text;
  return createElement('textarea', {
    key: mounting,
    value: text,
    rows: 6,
    cols: 40,
    onChange: ({ target }: { target: HTMLTextAreaElement }) => setContent({ text: target.value, mounting }),
  });
};

let mountings = 0;

mount(createElement(Box), box());

lay({
  set: (text) => {
    mountings += 1;
    flushSync(() => fill({ text, mounting: mountings }));
    const element = box().querySelector('textarea');
    element?.focus();
    element?.setSelectionRange(text.length, text.length);
  },
  model: () => held,
});
