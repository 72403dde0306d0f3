import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { lay, PITCH, practise } from './page';

/** Bluesky's composer in its two builds: TipTap, or with `?box=textarea` a textarea under coloured text. */
const isTextarea = new URLSearchParams(location.search).get('box') === 'textarea';

const part = lay(`
  <nav role="navigation"><a href="/profile/tess.example">Profile</a></nav>
  <div role="dialog" aria-modal="true"><div data-testid="composePostView">
    <button type="button" data-testid="composerDiscardButton">Cancel</button>
    <button type="button" data-testid="composerPublishBtn" aria-label="Publish reply">Reply</button>
    <p>${PITCH}</p>
    <div class="field"></div>
    <button type="button" data-testid="openMediaBtn">Photo</button><div role="progressbar"></div>
  </div></div>`);

const publishes = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey);

function tipTap() {
  const editor: Editor = new Editor({
    element: part('.field'),
    extensions: [StarterKit],
    editorProps: {
      handleKeyDown: (_, event) => {
        if (!publishes(event)) return false;
        void post();
        return true;
      },
    },
  });
  return practise(
    () => editor.getText({ blockSeparator: '\n' }),
    () => editor.commands.clearContent(),
  );
}

function textarea() {
  part('.field').innerHTML = '<div class="overlay" aria-hidden="true"></div><textarea rows="4"></textarea>';
  const box = part('.field textarea') as HTMLTextAreaElement;
  const shown = part('.overlay');
  const draw = () => {
    shown.innerHTML = '';
    for (const word of box.value.split(/(#\w+)/)) {
      const piece = document.createElement('span');
      piece.textContent = word;
      if (word.startsWith('#')) piece.style.color = 'rgb(32, 139, 254)';
      shown.append(piece);
    }
  };
  box.addEventListener('input', draw);
  box.addEventListener('keydown', (event) => {
    if (publishes(event)) void post();
  });
  return practise(
    () => box.value,
    () => {
      box.value = '';
      draw();
    },
  );
}

const post = isTextarea ? textarea() : tipTap();
part('[data-testid="composerPublishBtn"]').addEventListener('click', () => void post());
