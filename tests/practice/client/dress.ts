import { store } from './store';

/** Writes theme, size, language and direction where X writes them: on `html` and `body`, inline. */
export const dress = (): void => {
  const { theme, font, language } = store.getState().settings;
  const { documentElement: html, body } = document;
  html.dir = language === 'ar' ? 'rtl' : 'ltr';
  html.lang = language;
  html.dataset.theme = theme;
  html.style.fontSize = `${font}px`;
  html.style.colorScheme = theme;
  body.style.backgroundColor = theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
};
