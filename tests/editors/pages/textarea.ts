import { createElement, useState } from 'react';
import { box, lay } from './bed';
import { mount } from './mount';

let fill = (_text: string) => {};
let held = '';

/** A textarea whose text React holds, as on X's mobile layout. */
const Box = () => {
  const [text, setText] = useState('');
  fill = setText;
  held = text;
  return createElement('textarea', {
    value: text,
    rows: 6,
    cols: 40,
    onChange: ({ target }: { target: HTMLTextAreaElement }) => setText(target.value),
  });
};

mount(createElement(Box), box());

lay({
  set: (text) => {
    fill(text);
    const element = box().querySelector('textarea');
    element?.focus();
    element?.setSelectionRange(text.length, text.length);
  },
  model: () => held,
});
