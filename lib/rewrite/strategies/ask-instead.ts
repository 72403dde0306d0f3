import { assemble } from '../assemble';
import { askable, POLITE_ORDER } from '../repair/plead';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** Turns the first order into a question: "Please send the figures" becomes "Could you send the figures?". */
export function askInstead({ opening, lines, draft }: Task): string | undefined {
  const asked = pleaded(lines);
  const index = asked.findIndex(({ text }) => askable(text));
  if (index < 0) return undefined;
  const turned = asked.map((line, at) =>
    at === index ? { ...line, text: line.text.replace(POLITE_ORDER, '$1Could you ').replace(/[.!]*$/u, '?') } : line,
  );
  return assemble(opening?.plain ?? '', turned, draft);
}
