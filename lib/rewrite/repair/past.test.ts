import { expect, it } from 'vitest';
import { pastOf } from './past';

it.each([
  ['inviting', 'invited'],
  ['queueing', 'queued'],
  ['leaving', 'left'],
  ['carrying', 'carried'],
])('puts %s into the past', (gerund, past) => expect(pastOf(gerund)).toBe(past));
