import Quill from 'quill';
import { box, lay } from './bed';

const quill = new Quill(box());
quill.root.style.whiteSpace = 'pre-wrap';

lay({
  set: (text) => {
    quill.setText(`${text}\n`);
    quill.setSelection(text.length, 0);
    quill.history.clear();
  },
  model: () => quill.getText().replace(/\n$/, ''),
});
