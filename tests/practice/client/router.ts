import { store } from './store';

const MODALS = /^\/(compose\/post|i\/foundmedia)/;

export const isModal = (path: string): boolean => MODALS.test(path);

const titleOf = (path: string): string => {
  if (path.startsWith('/home')) return '(2) Home / X';
  if (path.startsWith('/compose')) return 'Compose new post / X';
  return `${path.split('/')[1]} on X`;
};

let late = 0;

/** X's title passes through a bare "X", and is written twice. */
const flashTitle = (path: string): void => {
  document.title = 'X';
  clearTimeout(late);
  setTimeout(() => {
    document.title = titleOf(path);
  }, 0);
  late = window.setTimeout(() => {
    document.title = titleOf(path);
  }, 120);
};

const show = (path: string): void => {
  store.setState(({ base }) => ({ path, base: isModal(path) ? base : path, menu: false }));
  flashTitle(path);
};

/** Goes to another page of the site without loading it. */
export const go = (path: string): void => {
  if (path === store.getState().path) return;
  history.pushState({}, '', path);
  if (!isModal(path)) scrollTo(0, 0);
  show(path);
};

/** Closes the modal: back to the address of the page beneath it. */
export const closeModal = (): void => go(store.getState().base);

export const startRouter = (): void => {
  const redirected = location.pathname.replace(/^\/compose\/tweet/, '/compose/post').replace(/^\/$/, '/home');
  if (redirected !== location.pathname) history.replaceState({}, '', redirected + location.search);
  addEventListener('popstate', () => show(location.pathname + location.search));
  show(location.pathname + location.search);
};
