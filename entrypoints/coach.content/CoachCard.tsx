import { useStore } from 'zustand';
import { Card, type CardProps } from '../../components/card/Card';
import type { Session } from '../../lib/session/session';
import type { Page } from './page';

type CoachCardProps = Omit<CardProps, 'state' | 'folded' | 'onFold' | 'onIgnore'> & {
  readonly session: Session;
  readonly page: Page;
};

/** The card with the page's and the composer's state behind it. */
export function CoachCard({ session, page, ...rest }: CoachCardProps) {
  const state = useStore(session.store);
  const folded = useStore(page, (shared) => shared.folded);
  return (
    <Card
      state={state}
      folded={folded}
      onFold={(fold) => page.setState({ folded: fold })}
      onIgnore={session.ignored}
      {...rest}
    />
  );
}
