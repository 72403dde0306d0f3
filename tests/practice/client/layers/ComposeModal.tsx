import { useLayoutEffect, useState } from 'react';
import { modalDraft } from '../compose';
import { Composer } from '../composer/Composer';
import { addPart, closeDraft, openDraft, partsOf, textOf } from '../composer/part';
import { Article } from '../posts/Article';
import { QuoteCard } from '../posts/QuoteCard';
import { closeModal } from '../router';
import { SiteLink } from '../SiteLink';
import { store, useStore } from '../store';
import { useLabels } from '../use-labels';
import { ConfirmSheet } from './ConfirmSheet';
import { Dialog } from './Dialog';

/** New post, reply or quote over the page, with the post that it is about. */
export const ComposeModal = () => {
  const labels = useLabels();
  const [asking, setAsking] = useState(false);
  const draft = useStore(modalDraft);
  const about = useStore((state) => state.about);
  const posts = useStore((state) => state.posts);
  useLayoutEffect(() => openDraft(draft), [draft]);
  const answered = about && 'reply' in about ? posts.find(({ id }) => id === about.reply) : undefined;
  const quoted = about && 'quote' in about ? posts.find(({ id }) => id === about.quote) : undefined;

  const leave = () => {
    closeModal();
    closeDraft(draft);
    store.setState({ about: undefined, scheduledFor: undefined });
  };
  const texts = () => partsOf(store.getState(), draft).map(textOf);
  const close = () => (texts().some((text) => text.trim() !== '') ? setAsking(true) : leave());
  const save = () => {
    store.setState(({ saved }) => ({ saved: [...saved, texts()] }));
    leave();
  };

  const drafts = (
    <SiteLink to="/compose/post/unsent/drafts" testId="unsentButton" className="text-button">
      {labels.drafts}
    </SiteLink>
  );
  return (
    <>
      <Dialog title={labels.post} action={drafts} onClose={close}>
        {answered && <Article post={answered} look="answered" />}
        {answered && (
          <div className="replying-to">
            {labels.replyingTo} <SiteLink to={`/${answered.by}`}>@{answered.by}</SiteLink>
          </div>
        )}
        <Composer
          key={draft}
          place={{ id: draft, surface: 'modal', inReplyTo: answered?.id, quotes: quoted?.id }}
          placeholder={answered ? labels.yourReply : quoted ? labels.comment : labels.happening}
          autoFocus
          attachment={quoted && <QuoteCard post={quoted} />}
          onAdd={() => addPart(draft)}
          onPosted={leave}
        />
      </Dialog>
      {asking && <ConfirmSheet onSave={save} onDiscard={leave} onBack={() => setAsking(false)} />}
    </>
  );
};
