import { useLayoutEffect } from 'react';
import { Avatar } from '../Avatar';
import { modalDraft } from '../compose';
import { sendable } from '../composer/counting';
import { PostButton } from '../composer/PostButton';
import { closeDraft, openDraft, partsOf } from '../composer/part';
import { TextareaBox } from '../composer/TextareaBox';
import { usePosting } from '../composer/use-posting';
import { Icon } from '../Icon';
import { Article } from '../posts/Article';
import { closeModal } from '../router';
import { store, useStore } from '../store';
import { useLabels } from '../use-labels';

/** Writing on a narrow window: a page with a plain textarea and the button in the bar above it. */
export const MobileCompose = () => {
  const labels = useLabels();
  const draft = useStore(modalDraft);
  const account = useStore((state) => state.account);
  const settings = useStore((state) => state.settings);
  const parts = useStore((state) => partsOf(state, draft));
  const about = useStore((state) => state.about);
  const answered = useStore(({ posts }) => posts.find(({ id }) => about && 'reply' in about && id === about.reply));
  useLayoutEffect(() => openDraft(draft), [draft]);
  const leave = () => {
    closeModal();
    closeDraft(draft);
    store.setState({ about: undefined });
  };
  const { sending, post } = usePosting({ id: draft, surface: 'modal', inReplyTo: answered?.id }, leave);
  return (
    <>
      <div className="app-bar">
        <button type="button" data-testid="app-bar-back" aria-label={labels.back} onClick={leave}>
          <Icon name="back" />
        </button>
        <PostButton
          testId="tweetButton"
          label={answered ? labels.reply : labels.post}
          disabled={sending || !sendable(parts, settings)}
          onPress={post}
        />
      </div>
      {answered && <Article post={answered} look="answered" />}
      <div className="composer mobile">
        {parts.map((part, index) => (
          <div key={part.key} className="unit">
            <Avatar handle={account.handle} />
            <TextareaBox
              draft={draft}
              part={part}
              index={index}
              placeholder={answered ? labels.yourReply : labels.happening}
            />
          </div>
        ))}
      </div>
    </>
  );
};
