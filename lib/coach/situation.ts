import type { Context, Reading } from './context';
import type { Draft } from './text';

/** All that a detector may know: the draft, the post being answered, and who speaks. */
export type Situation = {
  readonly draft: Draft;
  readonly context: Context;
  readonly reading: Reading | undefined;
  /** True where the account speaks for an organisation. */
  readonly house: boolean;
  /** True where something in the draft's sentences was already marked. */
  readonly marked: boolean;
};

/** Words that turn to somebody: a draft without them, about one's own trifle, calls nobody to account. */
const TURNED = new Set([
  'you',
  'your',
  'yours',
  'they',
  'them',
  'their',
  'people',
  'somebody',
  'everybody',
  'customers',
  'parents',
  'neighbours',
  'residents',
  'drivers',
  'owners',
  'whoever',
  'please',
  'we',
  'our',
  'us',
]);

/** True where there is somebody to quarrel with; without one, #SorryNotSorry is a joke about cake. Who speaks for a house always has an audience. */
export function quarrels({ draft, reading, house, marked }: Situation): boolean {
  if (marked || reading?.complaint || reading?.distress) return true;
  if (reading !== undefined) return house && !reading.praise;
  if (house || draft.text.trimStart().startsWith('@')) return true;
  return draft.sentences.some(({ sentence }) => sentence.words.some(({ norm }) => TURNED.has(norm)));
}
