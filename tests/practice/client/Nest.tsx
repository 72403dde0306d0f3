import type { ReactNode } from 'react';

type Props = { levels: number; children: ReactNode };

/** The many anonymous boxes that React Native for Web leaves around everything. */
export const Nest = ({ levels, children }: Props) => (
  <div className="css-175oi2r">{levels > 1 ? <Nest levels={levels - 1}>{children}</Nest> : children}</div>
);
