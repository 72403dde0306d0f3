import { randomBytes } from 'node:crypto';
import type { Person } from '../people';
import type { Settings } from '../settings';

export type Document = { readonly html: string; readonly policy: string };

/** As strict as X's own: no inline script without the nonce of this very answer. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    "base-uri 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data: https://*.twimg.com",
    "connect-src 'self' blob: https://*.twimg.com",
    "font-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "worker-src 'self' blob:",
    "form-action 'self'",
  ].join('; ');

const initialState = (account: Person): string =>
  JSON.stringify({
    session: { user_id: account.id },
    entities: { users: { entities: { [account.id]: { screen_name: account.handle, name: account.name } } } },
  }).replaceAll('<', '\\u003c');

/** The bare page that X sends before its script runs: html and body already carry language, direction and colours. */
export const documentFor = ({ react, theme, language, font }: Settings, account: Person): Document => {
  const nonce = randomBytes(16).toString('base64');
  const background = theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return {
    policy: policyFor(nonce),
    html: `<!DOCTYPE html>
<html dir="${direction}" lang="${language}" data-theme="${theme}" style="overflow-y: scroll; font-size: ${font}px; color-scheme: ${theme};">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title>
<link rel="stylesheet" href="/client/${react}.css">
</head>
<body style="background-color: ${background};">
<div id="react-root"></div>
<script nonce="${nonce}">window.__INITIAL_STATE__=${initialState(account)};</script>
<script nonce="${nonce}" src="/client/${react}.js" defer></script>
</body>
</html>
`,
  };
};
