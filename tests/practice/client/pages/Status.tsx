import { InlineReply } from '../composer/InlineReply';
import { Icon } from '../Icon';
import { Article } from '../posts/Article';
import { Posts } from '../posts/Posts';
import { useStore } from '../store';
import { useLabels } from '../use-labels';
import { Missing } from './Missing';

/** One post, the lazy reply box after it, and its answers. */
export const Status = ({ id, composer }: { id: string; composer: boolean }) => {
  const labels = useLabels();
  const post = useStore(({ posts }) => posts.find((one) => one.id === id));
  if (!post) return <Missing />;
  return (
    <>
      <div className="column-head titled">
        <button type="button" data-testid="app-bar-back" aria-label={labels.back} onClick={() => history.back()}>
          <Icon name="back" />
        </button>
        <h2>{labels.post}</h2>
      </div>
      <div className="conversation">
        <div data-testid="cellInnerDiv">
          <div>
            <Article post={post} look="focused" />
            {composer && <InlineReply key={post.id} post={post} />}
          </div>
        </div>
        <Posts show={({ inReplyTo }) => inReplyTo === post.id} />
      </div>
    </>
  );
};
