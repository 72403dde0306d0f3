import { Avatar } from '../Avatar';
import { go } from '../router';
import { SiteLink } from '../SiteLink';
import { useStore } from '../store';
import { Actions } from './Actions';
import { addressOf, type Post } from './post';
import { QuoteCard } from './QuoteCard';
import { Time } from './Time';
import { TweetText } from './TweetText';
import { UserName } from './UserName';

type Props = { post: Post; look?: 'timeline' | 'focused' | 'answered' };

export const Article = ({ post, look = 'timeline' }: Props) => {
  const quoted = useStore(({ posts }) => posts.find(({ id }) => id === post.quotes));
  const focused = look === 'focused';
  return (
    <article
      data-testid="tweet"
      className={`tweet ${look}`}
      tabIndex={focused ? -1 : 0}
      onClick={() => look === 'timeline' && go(addressOf(post))}
      onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && go(addressOf(post))}
    >
      <div className="face" data-testid="Tweet-User-Avatar">
        <Avatar handle={post.by} />
        {look === 'answered' && <div className="thread-line" />}
      </div>
      <div className="body">
        <UserName post={post} focused={focused} />
        <TweetText text={post.text} whole={focused} />
        {quoted && <QuoteCard post={quoted} />}
        {focused && (
          <div className="when">
            <SiteLink to={addressOf(post)}>
              <Time at={post.at} long />
            </SiteLink>
          </div>
        )}
        {look !== 'answered' && (
          // biome-ignore lint/a11y/noStaticElementInteractions: keeps a press of a button from opening the post
          <div onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
            <Actions post={post} />
          </div>
        )}
      </div>
    </article>
  );
};
