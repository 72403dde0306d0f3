import { personOf } from '../../people';
import { SiteLink } from '../SiteLink';
import { addressOf, type Post } from './post';
import { Time } from './Time';

/** Exactly two children: the display name, and the line with handle and (outside the focused post) time. */
export const UserName = ({ post, focused }: { post: Post; focused: boolean }) => {
  const { name, handle } = personOf(post.by);
  return (
    <div data-testid="User-Name" className={focused ? 'user-name stacked' : 'user-name'}>
      <div>
        <SiteLink to={`/${handle}`} className="name">
          {name}
        </SiteLink>
      </div>
      <div className="second-line">
        <SiteLink to={`/${handle}`} className="handle">
          @{handle}
        </SiteLink>
        {!focused && (
          <>
            <span aria-hidden="true">·</span>
            <SiteLink to={addressOf(post)} className="handle">
              <Time at={post.at} />
            </SiteLink>
          </>
        )}
      </div>
    </div>
  );
};
