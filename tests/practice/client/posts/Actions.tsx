import { answer, quote } from '../compose';
import { Icon } from '../Icon';
import type { Post } from './post';

export const Actions = ({ post }: { post: Post }) => (
  // biome-ignore lint/a11y/useSemanticElements: as X has it
  <div role="group" className="actions">
    <button type="button" data-testid="reply" aria-label="Reply" onClick={() => answer(post)}>
      <Icon name="reply" size={18} />
    </button>
    <button type="button" data-testid="retweet" aria-label="Quote" onClick={() => quote(post)}>
      <Icon name="repost" size={18} />
    </button>
    <button type="button" data-testid="like" aria-label="Like">
      <Icon name="heart" size={18} />
      <span>{post.likes || ''}</span>
    </button>
    <button type="button" data-testid="analytics" aria-label="Views">
      <Icon name="chart" size={18} />
    </button>
  </div>
);
