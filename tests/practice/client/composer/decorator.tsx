import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { CSSProperties, ReactNode } from 'react';
import twitter from 'twitter-text/dist/index.js';
import { emojiIn } from '../emoji';

type Find = (start: number, end: number) => void;
type Props = { children: ReactNode; decoratedText: string };

const Coloured = ({ children }: Props) => <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;

/** X paints the picture behind the real character and makes the character itself transparent. */
const Painted = ({ children, decoratedText }: Props) => {
  const style: CSSProperties = {
    backgroundImage: `url("${emojiIn(decoratedText)[0]?.url}")`,
    backgroundSize: '1em 1em',
    backgroundPosition: 'center center',
    backgroundRepeat: 'no-repeat',
    padding: '0.15em',
    WebkitTextFillColor: 'transparent',
  };
  return <span style={style}>{children}</span>;
};

const entities = (block: ContentBlock, found: Find) => {
  for (const { indices } of twitter.extractEntitiesWithIndices(block.getText())) found(...indices);
};

const emoji = (block: ContentBlock, found: Find) => {
  for (const { indices } of emojiIn(block.getText())) found(...indices);
};

export const decorator = new CompositeDecorator([
  { strategy: entities, component: Coloured },
  { strategy: emoji, component: Painted },
]);
