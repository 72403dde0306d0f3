import { useState } from 'react';
import { personOf } from '../../people';
import { Avatar } from '../Avatar';
import { record } from '../composer/use-posting';
import { store } from '../store';
import { useLabels } from '../use-labels';

const WITH = personOf('lena_hartwig');

/** X Chat is another front end: other test ids, a real textarea, and a button that exists only while there is text. */
export const Chat = () => {
  const labels = useLabels();
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const send = async () => {
    await record({ texts: [text], surface: 'chat', account: store.getState().account.handle });
    setSent([...sent, text]);
    setText('');
  };
  return (
    <div className="chat" data-testid="dm-conversation-panel">
      <div className="column-head titled">
        <Avatar handle={WITH.handle} size={32} />
        <h2>{WITH.name}</h2>
      </div>
      <div className="messages">
        <p>Are you free for a call about the bridge report?</p>
        {sent.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
          <p key={index} className="mine">
            {message}
          </p>
        ))}
      </div>
      <form
        data-testid="dm-composer-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          data-testid="dm-composer-textarea"
          rows={1}
          placeholder={labels.message}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() !== '' && (
          <button type="submit" className="post-button" data-testid="dm-composer-send-button">
            {labels.post}
          </button>
        )}
      </form>
    </div>
  );
};
