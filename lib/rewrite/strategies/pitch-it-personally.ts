import { assemble } from '../assemble';
import type { Task } from '../task';

/** A pitch without its blast wording, opened as a question to the one person it is for. */
export function pitchItPersonally({ account, kinds, lines, draft, opening, answering }: Task): string | undefined {
  if (account !== 'press' || !kinds.has('boilerplate') || opening !== undefined || answering) return undefined;
  return assemble('Might this be one for you?', lines, draft);
}
