import { personOf } from '../../people';
import { REPLIES, TIMELINE, type Words } from './words';

export type Post = {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  /** ISO time, UTC. */
  readonly at: string;
  readonly inReplyTo?: string | undefined;
  readonly quotes?: string | undefined;
  readonly likes: number;
};

const HOUR = 3_600_000;

const postOf = ({ by, text, hoursAgo, ...rest }: Words): Post => ({
  by: personOf(by).handle,
  text,
  at: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
  likes: (text.length * 7) % 140,
  ...rest,
});

/** The timeline is as long as X's: the same words come again, older and under other ids, so that the list must be virtual. */
const older = (round: number): Words[] =>
  TIMELINE.map((words) => ({
    ...words,
    id: `${words.id.slice(0, -2)}${10 + round}`,
    hoursAgo: words.hoursAgo + round * 31,
  }));

export const POSTS: readonly Post[] = [TIMELINE, older(1), older(2), older(3), older(4), REPLIES].flat().map(postOf);

export const addressOf = ({ by, id }: Post): string => `/${by}/status/${id}`;
