import type { StrategyId } from '../rewrite';
import type { Task } from '../task';
import { acknowledgeFirst } from './acknowledge-first';
import { askInstead } from './ask-instead';
import { justTheFacts } from './just-the-facts';
import { nextStep } from './next-step';
import { ownIt } from './own-it';
import { pitchItPersonally } from './pitch-it-personally';
import { softer } from './softer';

export type Strategy = { readonly id: StrategyId; readonly write: (task: Task) => string | undefined };

/** In the order they are shown; the first that passes the checks is the one to post. */
export const STRATEGY_LIST: readonly Strategy[] = [
  { id: 'own-it', write: ownIt },
  { id: 'acknowledge-first', write: acknowledgeFirst },
  { id: 'next-step', write: nextStep },
  { id: 'softer', write: softer },
  { id: 'ask-instead', write: askInstead },
  { id: 'just-the-facts', write: justTheFacts },
  { id: 'pitch-it-personally', write: pitchItPersonally },
];
