import type { Situation } from './situation';

/** A wink, a smile or a hug beside a sentence takes the edge off by a step (background: the "fault is yours ;-)" of the #PRFail story). */
const SOFT = new Set([
  '😉',
  '😊',
  '🙂',
  '☺',
  '😄',
  '😁',
  '😃',
  '🤗',
  '💛',
  '💙',
  '💚',
  '❤',
  '💜',
  '🧡',
  '😘',
  '🥰',
  '😇',
  '🙏',
]);
const FACE = /^[;:=]['’-]?[)D3]$/;

/** True where a smile stands in the sentence that begins at `start`, or alone right after it. */
export function softened({ draft }: Situation, start: number): boolean {
  const at = draft.sentences.findIndex((placed) => placed.start <= start && start < placed.end);
  const own = draft.sentences[at]?.sentence.words ?? [];
  const after = draft.sentences[at + 1]?.sentence.words ?? [];
  const alone = after.every(({ norm }) => !/^\p{L}/u.test(norm)) ? after : [];
  return [...own, ...alone].some(({ norm }) => SOFT.has(norm) || FACE.test(norm));
}
