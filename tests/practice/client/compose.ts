import { openDraft } from './composer/part';
import { addressOf, type Post } from './posts/post';
import { go } from './router';
import { type State, store } from './store';

/** Id of the draft in the modal: each post answered or quoted has one of its own. */
export const modalDraft = ({ about }: State): string =>
  about === undefined ? 'modal' : 'reply' in about ? `reply:${about.reply}` : `quote:${about.quote}`;

const open = (about: State['about'], path: string): void => {
  store.setState({ about });
  openDraft(modalDraft(store.getState()));
  go(path);
};

/** "Post" in the side navigation. */
export const write = (): void => open(undefined, '/compose/post');

export const answer = (post: Post): void => open({ reply: post.id }, '/compose/post');

export const quote = (post: Post): void =>
  open({ quote: post.id }, `/compose/post?url=${encodeURIComponent(`https://x.com${addressOf(post)}`)}`);
