import { useStore } from 'zustand';
import { Card, type CardProps } from '../../components/card/Card';
import type { Session } from '../../lib/session/session';
import type { Page } from './page';

type CoachCardProps = Omit<CardProps, 'state' | 'folded' | 'pointed' | 'onFold' | 'onIgnore'> & {
  readonly session: Session;
  readonly page: Page;
};

/** The card with the page's and the composer's state behind it. */
export function CoachCard({ session, page, ...rest }: CoachCardProps) {
  const state = useStore(session.store);
  const folded = useStore(page, (shared) => shared.folded);
  const pointed = useStore(page, (shared) => shared.pointed);
  return (
    <Card
      state={state}
      folded={folded}
      pointed={pointed}
      onFold={(fold) => page.setState({ folded: fold })}
      onIgnore={session.ignored}
      {...rest}
    />
  );
}
