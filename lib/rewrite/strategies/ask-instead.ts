import { assemble } from '../assemble';
import { askable, POLITE_ORDER } from '../repair/plead';
import type { Task } from '../task';
import { pleaded } from './own-it';

/** Behind a handle and its comma a sentence goes on in small letters. */
const asked = (_: string, lead: string) => `${lead}${/,\s$/u.test(lead) ? 'could' : 'Could'} you `;

/** Turns the first order into a question: "Please send the figures" becomes "Could you send the figures?". */
export function askInstead({ opening, lines, draft, kinds }: Task): string | undefined {
  const orders = pleaded(lines, kinds);
  const index = orders.findIndex(({ text }) => askable(text));
  if (index < 0) return undefined;
  const turned = orders.map((line, at) =>
    at === index ? { ...line, text: line.text.replace(POLITE_ORDER, asked).replace(/[.!]*$/u, '?') } : line,
  );
  return assemble(opening?.plain ?? '', turned, draft);
}
