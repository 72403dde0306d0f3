import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Heat } from '../../lib/coach/kinds';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

export type HoldProps = {
  readonly heat: Exclude<Heat, 0>;
  /** The words that weigh most, one or two. */
  readonly quotes: readonly string[];
  /** Undefined where there is no calmer version without a blank to fill. */
  readonly onCalmer: (() => void) | undefined;
  readonly onEdit: () => void;
  readonly onPost: () => void;
  /** Seconds until "Post anyway" can be pressed; a profile's quiet hours ask for them. */
  readonly wait: number;
};

/** One question before the words are public. Escape, the safe answer, goes on editing. */
export function Hold({ heat, quotes, onCalmer, onEdit, onPost, wait }: HoldProps) {
  const { t } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  const [left, setLeft] = useState(wait);
  useLayoutEffect(() => {
    // A dialog that the page threw out cannot be shown; whoever drew it sees at once that it is not open.
    if (dialog.current?.isConnected) dialog.current.showModal();
  }, []);
  useEffect(() => {
    if (left <= 0) return;
    const second = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(second);
  }, [left]);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="hold"
      data-heat={heat}
      aria-labelledby={title}
      aria-describedby={text}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return keepInside(event);
        event.preventDefault();
        event.stopPropagation();
        onEdit();
      }}
      onClickCapture={onlyFirst}
      onCancel={(event) => {
        event.preventDefault();
        onEdit();
      }}
    >
      <h2 id={title}>{t('hold.title')}</h2>
      <div id={text}>
        <p>{t(heat === 2 ? 'hold.heated' : 'hold.edgy')}</p>
        {quotes.map((quote) => (
          <p key={quote}>
            <q lang="en" dir="auto">
              {quote}
            </q>
          </p>
        ))}
      </div>
      {/* Should Poise be gone while it asks, any answer still closes the question: the browser does that by itself. */}
      <form method="dialog" className="answers">
        {onCalmer && (
          <Button type="submit" look="primary" onClick={answering(onCalmer)}>
            {t('hold.calmer')}
          </Button>
        )}
        <Button type="submit" look={onCalmer ? 'secondary' : 'primary'} onClick={answering(onEdit)}>
          {t('hold.edit')}
        </Button>
        <Button type="submit" look="secondary" disabled={left > 0} onClick={answering(onPost)}>
          {left > 0 ? t('hold.wait', String(left)) : t('hold.post')}
        </Button>
      </form>
    </dialog>
  );
}

/** The answer takes the question away, form and all: the browser would complain in the page's console that it cannot send it. */
function answering(answer: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    answer();
  };
}

/** Tab goes round inside: the browser's own trap lets it out to the tool bar. */
function keepInside(event: KeyboardEvent<HTMLDialogElement>) {
  // The key that posts may still be down; held, it must not answer for the writer.
  if (event.repeat && event.key !== 'Tab') event.preventDefault();
  if (event.key !== 'Tab') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
  const edge = event.shiftKey ? buttons.at(0) : buttons.at(-1);
  if (event.target !== edge) return;
  event.preventDefault();
  (event.shiftKey ? buttons.at(-1) : buttons.at(0))?.focus();
}

/** The second half of a double click on the post button is no answer. */
function onlyFirst(event: MouseEvent) {
  if (event.detail <= 1) return;
  event.stopPropagation();
  event.preventDefault();
}
