import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { box, lay } from './bed';

const line = (text: string) => ({
  type: 'paragraph',
  content: text
    .split(/(?<=^| )(@[a-z_]+)(?= |$)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('@') ? { type: 'mention', attrs: { id: part.slice(1) } } : { type: 'text', text: part },
    ),
});

const make = (text: string): Editor =>
  new Editor({
    element: box(),
    extensions: [StarterKit, Mention],
    content: { type: 'doc', content: text.split('\n').map(line) },
    autofocus: 'end',
  });

let editor = make('');

lay({
  set: (text) => {
    editor.destroy();
    editor = make(text);
  },
  model: () => editor.getText({ blockSeparator: '\n' }),
});
