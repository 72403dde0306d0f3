import { CompositeDecorator, type ContentBlock, ContentState, Editor, EditorState } from 'draft-js';
import { Component, createElement, type PropsWithChildren } from 'react';
import { flushSync } from 'react-dom';
import { box, lay } from './bed';
import { mount } from './mount';

const find = (pattern: RegExp) => (block: ContentBlock, found: (start: number, end: number) => void) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};
const Coloured = ({ children }: PropsWithChildren) =>
  createElement('span', { style: { color: 'rgb(29, 155, 240)' } }, children);
const Painted = ({ children }: PropsWithChildren) =>
  createElement('span', { style: { WebkitTextFillColor: 'transparent', backgroundSize: '1em 1em' } }, children);

const decorator = new CompositeDecorator([
  { strategy: find(/https?:\/\/\S+|[#@]\w+/g), component: Coloured },
  { strategy: find(/\p{RGI_Emoji}/gv), component: Painted },
]);

/** The editor of X, decorated as X decorates. */
class Box extends Component<object, { state: EditorState }> {
  override state = { state: EditorState.createEmpty(decorator) };
  editor: Editor | null = null;
  set = (text: string) => {
    const content = ContentState.createFromText(text, '\n');
    this.editor?.focus();
    // At once: what Draft.js has heard of the focus would otherwise come later and bring the old content back with it.
    flushSync(() =>
      this.setState({ state: EditorState.moveFocusToEnd(EditorState.createWithContent(content, decorator)) }),
    );
  };
  override render() {
    return createElement(Editor, {
      editorState: this.state.state,
      onChange: (state) => this.setState({ state }),
      placeholder: 'Say something',
      stripPastedStyles: true,
      ref: (editor) => {
        this.editor = editor;
      },
    });
  }
}

mount(
  createElement(Box, {
    ref: (drawn: Box | null) => {
      if (drawn) lay({ set: drawn.set, model: () => drawn.state.state.getCurrentContent().getPlainText('\n') });
    },
  }),
  box(),
);
