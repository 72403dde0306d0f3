import { type ReactNode, useState } from 'react';
import twitter from 'twitter-text/dist/index.js';
import { emojiIn } from '../emoji';
import { SiteLink } from '../SiteLink';
import { useLabels } from '../use-labels';

type Piece = { readonly indices: readonly [number, number]; readonly node: ReactNode };

const CUT_AT = 280;

const linkOf = (text: string, [start, end]: readonly [number, number]): ReactNode => {
  const words = text.slice(start, end);
  const kind = words[0];
  if (kind === '@') return <SiteLink to={`/${words.slice(1)}`}>{words}</SiteLink>;
  if (kind === '#') return <SiteLink to={`/hashtag/${words.slice(1)}`}>{words}</SiteLink>;
  const bare = words.replace(/^https?:\/\//, '');
  return (
    <a href="https://t.co/practice" rel="noopener noreferrer nofollow" onClick={(event) => event.preventDefault()}>
      {bare.length > 26 ? `${bare.slice(0, 26)}…` : bare}
    </a>
  );
};

const piecesOf = (text: string): Piece[] =>
  [
    ...twitter.extractEntitiesWithIndices(text).map(({ indices }) => ({ indices, node: linkOf(text, indices) })),
    ...emojiIn(text).map(({ indices, url, text: alt }) => ({
      indices,
      node: <img className="emoji" alt={alt} draggable={false} src={url} />,
    })),
  ].sort((one, other) => one.indices[0] - other.indices[0]);

/** A post's words as X shows them: emoji are images, links are shortened, long text is cut. */
export const TweetText = ({ text, whole }: { text: string; whole: boolean }) => {
  const labels = useLabels();
  const [open, setOpen] = useState(whole);
  const shown = open || text.length <= CUT_AT ? text : `${text.slice(0, CUT_AT)}…`;
  const nodes: ReactNode[] = [];
  let at = 0;
  for (const { indices, node } of piecesOf(shown)) {
    if (indices[0] > at) nodes.push(<span key={at}>{shown.slice(at, indices[0])}</span>);
    nodes.push(<span key={`entity-${indices[0]}`}>{node}</span>);
    at = indices[1];
  }
  if (at < shown.length) nodes.push(<span key={at}>{shown.slice(at)}</span>);
  return (
    <>
      <div className="tweet-text" data-testid="tweetText" lang="en" dir="auto">
        {nodes}
      </div>
      {shown !== text && (
        <button type="button" className="more" data-testid="tweet-text-show-more-link" onClick={() => setOpen(true)}>
          {labels.more}
        </button>
      )}
    </>
  );
};
