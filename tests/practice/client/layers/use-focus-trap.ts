import { type RefObject, useEffect } from 'react';

const FOCUSABLE = '[contenteditable="true"], textarea, input:not([hidden]), button:not([disabled]), a[href]';

/** Focus that leaves the dialog is brought back at once, as in X's modal. */
export const useFocusTrap = (dialog: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const back = ({ target }: FocusEvent) => {
      const inside = dialog.current;
      if (!inside || !(target instanceof Node) || inside.contains(target)) return;
      inside.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    document.addEventListener('focusin', back);
    return () => document.removeEventListener('focusin', back);
  }, [dialog]);
};
