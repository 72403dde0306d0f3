import { useRef, useState } from 'react';
import type { Posted } from '../../posted';
import { LABELS } from '../labels';
import { addressOf, type Post } from '../posts/post';
import { store } from '../store';
import { showToast } from '../toast';
import { sendable } from './counting';
import { partsOf, textOf } from './part';

export type Place = {
  readonly id: string;
  readonly surface: 'home' | 'modal' | 'inline';
  readonly inReplyTo?: string | undefined;
  readonly quotes?: string | undefined;
};

export const record = async (posted: Posted): Promise<void> => {
  const answer = await fetch('/i/api/posts', { method: 'POST', body: JSON.stringify(posted) });
  if (!answer.ok) throw new Error(`The practice server refused the post: ${answer.status}`);
  window.practice.posted.push(posted);
};

const publish = (place: Place, texts: readonly string[]): Post => {
  const { posts, account } = store.getState();
  const [first, ...others] = texts.map(
    (text, index): Post => ({
      id: String(1_900_000_000_000_000_000n + BigInt(posts.length + index)),
      by: account.handle,
      text,
      at: new Date().toISOString(),
      inReplyTo: place.inReplyTo,
      quotes: place.quotes,
      likes: 0,
    }),
  );
  if (!first) throw new Error('A post without text was sent');
  store.setState({ posts: [first, ...others, ...posts] });
  return first;
};

/** Posts what the models hold, once; a second press while it is under way does nothing. */
export const usePosting = (place: Place, done: () => void) => {
  const busy = useRef(false);
  const [sending, setSending] = useState(false);

  const post = async () => {
    const { settings, account, scheduledFor } = store.getState();
    const parts = partsOf(store.getState(), place.id);
    if (busy.current || !sendable(parts, settings)) return;
    busy.current = true;
    setSending(true);
    const texts = parts.map(textOf);
    await record({
      texts,
      surface: place.surface,
      account: account.handle,
      ...(place.inReplyTo ? { inReplyTo: place.inReplyTo } : {}),
      ...(place.quotes ? { quotes: place.quotes } : {}),
      ...(scheduledFor ? { scheduledFor } : {}),
    });
    const labels = LABELS[settings.language];
    showToast(labels.sent, scheduledFor ? undefined : addressOf(publish(place, texts)));
    store.setState({ scheduledFor: undefined });
    busy.current = false;
    setSending(false);
    done();
  };

  return { sending, post };
};
