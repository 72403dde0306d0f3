import { useLayoutEffect, useState } from 'react';
import { Avatar } from '../Avatar';
import { answer } from '../compose';
import type { Post } from '../posts/post';
import { useStore } from '../store';
import { useLabels } from '../use-labels';
import { Composer } from './Composer';
import { PostButton } from './PostButton';
import { emptyPart, openDraft, setParts } from './part';

/** The reply box of a post's page. Until it is pressed there is no editor and no tool bar, only something that looks like one. */
export const InlineReply = ({ post }: { post: Post }) => {
  const labels = useLabels();
  const account = useStore((state) => state.account);
  const [used, setUsed] = useState(false);
  const draft = `inline:${post.id}`;
  useLayoutEffect(() => openDraft(draft), [draft]);
  return (
    <div data-testid="inline_reply_offscreen" className="inline-reply">
      {used ? (
        <Composer
          place={{ id: draft, surface: 'inline', inReplyTo: post.id }}
          placeholder={labels.yourReply}
          autoFocus
          onAdd={() => answer(post)}
          onPosted={() => setParts(draft, [emptyPart()])}
        />
      ) : (
        <div className="composer inline waiting">
          <Avatar handle={account.handle} />
          <button type="button" className="pretend-editor" onClick={() => setUsed(true)}>
            {labels.yourReply}
          </button>
          <PostButton testId="tweetButtonInline" label={labels.reply} disabled onPress={() => setUsed(true)} />
        </div>
      )}
    </div>
  );
};
