import { personOf } from '../../people';
import { Avatar } from '../Avatar';
import { go } from '../router';
import { addressOf, type Post } from './post';
import { TweetText } from './TweetText';

/** A quoted post: a card with a face of its own, and no article. */
export const QuoteCard = ({ post }: { post: Post }) => {
  const { name, handle } = personOf(post.by);
  return (
    // biome-ignore lint/a11y/useSemanticElements: X's card is a div, and an adapter must cope with it
    <div
      role="link"
      tabIndex={0}
      className="quote-card"
      onClick={(event) => {
        event.stopPropagation();
        go(addressOf(post));
      }}
      onKeyDown={(event) => event.key === 'Enter' && go(addressOf(post))}
    >
      <div data-testid="User-Name" className="user-name">
        <div className="quote-who">
          <Avatar handle={handle} size={20} />
          <span className="name">{name}</span>
        </div>
        <div className="second-line">
          <span className="handle">@{handle}</span>
        </div>
      </div>
      <TweetText text={post.text} whole={false} />
    </div>
  );
};
