import { store } from './store';

const SHOWN_FOR = 4000;

/** X's short-lived note at the foot of the page. */
export const showToast = (text: string, href?: string): void => {
  const toast = href ? { text, href } : { text };
  store.setState({ toast });
  setTimeout(() => {
    if (store.getState().toast === toast) store.setState({ toast: undefined });
  }, SHOWN_FOR);
};
