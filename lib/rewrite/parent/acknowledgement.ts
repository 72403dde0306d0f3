import type { Account } from '../../coach/context';
import type { Person } from './flip';
import type { HeardPost } from './heard-post';

/** Ways to say first what the other side went through; from the most telling to the plainest. */
export type Acknowledgement = {
  /** Names what happened and takes it on: "Sorry our barista wrote “fat” on your cup." */
  readonly owning: string;
  /** Names it another way: "Three weeks is far too long, sorry." */
  readonly naming: string;
  /** Short and safe: "Sorry about that."; empty where nothing can be said that the draft does not deny. */
  readonly plain: string;
};

/** One way to open an answer; undefined where it has nothing to say to what was heard. */
export type Opening = (heard: HeardPost) => Acknowledgement | undefined;

export const only = (said: string): Acknowledgement => ({ owning: said, naming: said, plain: said });

/** How an account says sorry: short on a help desk or a shop's account, in whole words for an office. */
export function sorryFor(account: Account | undefined, person: Person, grave: boolean): string {
  if (account === 'brand' || account === 'support') return grave ? 'So sorry' : 'Sorry';
  return `${person === 'we' ? "We're" : "I'm"}${grave ? ' so' : ''} sorry`;
}

/** How anybody says it to somebody in grief or at their wits' end. */
export const deeplySorry = (person: Person): string => (person === 'we' ? "We're so sorry" : "I'm so sorry");
