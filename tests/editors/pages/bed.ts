/** What each page offers to the tests, in the page's own world. */
export type Bed = {
  /** Fills the editor as if it had just been opened with this text: focused, caret at the end, nothing to undo. */
  set(text: string): void;
  /** The text that the editor itself holds, lines joined by "\n". */
  model(): string;
  /** What its button "Post" was pressed for. Posting empties the editor. */
  readonly posted: string[];
  /** The page goes elsewhere and comes back, as single-page sites do: the box leaves the page with its text and returns. */
  leave(): void;
  comeBack(): void;
  readonly errors: string[];
};

declare global {
  interface Window {
    bed: Bed;
  }
}

/** Puts the bed where tests find it, and keeps what went wrong on the page. */
export function lay(bed: Pick<Bed, 'set' | 'model'>): Bed {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const warn = console.error;
  console.error = (...words: unknown[]) => {
    errors.push(words.map(String).join(' '));
    warn(...words);
  };
  const posted: string[] = [];
  const place = box();
  const button = document.createElement('button');
  button.textContent = 'Post';
  button.addEventListener('click', () => {
    posted.push(bed.model());
    bed.set('');
  });
  document.body.append(button);
  let kept = '';
  const leave = () => {
    kept = bed.model();
    place.remove();
  };
  const comeBack = () => {
    document.body.prepend(place);
    bed.set(kept);
  };
  window.bed = { ...bed, posted, leave, comeBack, errors };
  return window.bed;
}

export const box = (): HTMLElement => document.getElementById('box') as HTMLElement;
