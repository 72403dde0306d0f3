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
  });

let editor = make('');

lay({
  set: (text) => {
    editor.destroy();
    editor = make(text);
    // Not `autofocus`: that comes a frame later, in the middle of whatever the test then does.
    editor.view.focus();
    editor.commands.setTextSelection(editor.state.doc.content.size);
  },
  model: () => editor.getText({ blockSeparator: '\n' }),
});
