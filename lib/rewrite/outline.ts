import { factsOf } from './facts';
import type { Outline } from './rewrite';
import type { Task } from './task';

/** How to start again, where heat and matter cannot be parted by rule: what to say, in which order. */
export function outlineOf({ opening, draft }: Pick<Task, 'opening' | 'draft'>): Outline {
  const { handles, links, numbers } = factsOf(draft);
  const facts = [...new Set([...handles, ...numbers, ...links])];
  return {
    steps: [
      opening === undefined
        ? 'Say what happened, in one plain sentence.'
        : `Begin with the other person: “${opening.owning}”`,
      ...(facts.length > 0 ? [`Keep what can be acted on: ${facts.join(', ')}`] : []),
      'Say what you want to happen next, as a question.',
    ],
  };
}
