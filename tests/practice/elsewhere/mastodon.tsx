import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom-18/client';
import { lay, PITCH, practise } from './page';

/** Mastodon's compose form: React holds the textarea, and Ctrl+Enter submits. */
const part = lay('<div id="mastodon"></div>');

let [model, clear] = ['', () => {}];

function Compose({ post }: { readonly post: () => Promise<void> }) {
  const [text, setText] = useState('');
  model = text;
  clear = () => flushSync(() => setText(''));
  return (
    <>
      <div className="navigation-bar">
        <a href="/@tess">
          <span className="display-name__account">@tess</span>
        </a>
      </div>
      <form
        className="compose-form"
        onSubmit={(event) => {
          event.preventDefault();
          void post();
        }}
      >
        <div className="reply-indicator">
          <a href="https://mastodon.example/@imogen">Imogen</a>
          <div className="reply-indicator__content">
            <p>{PITCH}</p>
          </div>
        </div>
        <textarea
          className="autosuggest-textarea__textarea"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void post();
          }}
        />
        <div className="compose-form__buttons" />
        <span className="character-counter">{500 - text.length}</span>
        <div className="compose-form__actions">
          <button type="submit" disabled={text.trim() === ''}>
            Post
          </button>
        </div>
      </form>
    </>
  );
}

const post = practise(
  () => model,
  () => clear(),
);
createRoot(part('#mastodon')).render(<Compose post={post} />);
