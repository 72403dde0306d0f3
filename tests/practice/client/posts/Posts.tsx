import { useStore } from '../store';
import { Article } from './Article';
import type { Post } from './post';
import { VirtualList } from './VirtualList';

/** A timeline of posts, newest first. */
export const Posts = ({ show }: { show: (post: Post) => boolean }) => {
  const posts = useStore((state) => state.posts).filter(show);
  const byId = new Map(posts.map((post) => [post.id, post]));
  return <VirtualList keys={[...byId.keys()]} estimate={160} cell={(id) => <Article post={byId.get(id) as Post} />} />;
};
