import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, CLEAR_HISTORY_COMMAND, createEditor } from 'lexical';
import { box, lay } from './bed';

const rich = document.body.dataset.variant === 'rich';
const element = document.createElement('div');
element.contentEditable = 'true';
element.style.whiteSpace = 'pre-wrap';
box().append(element);

const editor = createEditor({
  namespace: 'box',
  onError: (error) => bed.errors.push(`Lexical: ${error.message}`),
});
editor.setRootElement(element);
if (rich) registerRichText(editor);
else registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

const bed = lay({
  set: (text) => {
    editor.update(
      () => {
        const paragraphs = text.split('\n').map((line) => {
          const paragraph = $createParagraphNode();
          return line === '' ? paragraph : paragraph.append($createTextNode(line));
        });
        $getRoot()
          .clear()
          .append(...paragraphs)
          .selectEnd();
      },
      { discrete: true },
    );
    element.focus();
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    // The history begins with the first update it sees.
    editor.update(() => $getRoot().markDirty(), { discrete: true });
  },
  model: () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    ),
});
