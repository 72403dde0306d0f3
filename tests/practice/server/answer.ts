import type { IncomingMessage, ServerResponse } from 'node:http';
import { accountOfCookies, twidOf } from '../people';
import type { Posted } from '../posted';
import { asksForSettings, COOKIE, cookieOf, SETTINGS, settingsFrom, settingsOfCookies } from '../settings';
import { bundleFor } from './bundle';
import { documentFor } from './document';
import { elsewhere } from './elsewhere';
import { avatar, emoji } from './pictures';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
};

/** The practice site as one function of request and record; the same behind http and https. */
export const answer = async (request: IncomingMessage, response: ServerResponse, posted: Posted[]): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const send = (type: string, body: string, headers: Record<string, string | string[]> = {}) =>
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers })
      .end(body);

  const script = /^\/client\/(17|18)\.(js|css)$/.exec(url.pathname);
  if (script) {
    const bundle = await bundleFor(script[1] === '18' ? 18 : 17);
    return void (script[2] === 'js' ? send('text/javascript', bundle.script) : send('text/css', bundle.style));
  }
  const face = /^\/profile_images\/(\w+)\.svg$/.exec(url.pathname);
  if (face) return void send('image/svg+xml', avatar(face[1] as string));
  const sign = /^\/emoji\/v2\/svg\/([0-9a-f-]+)\.svg$/.exec(url.pathname);
  if (sign) return void send('image/svg+xml', emoji(sign[1] as string));
  if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();

  if (url.pathname === '/__posted') {
    if (request.method === 'DELETE') posted.length = 0;
    return void send('application/json', JSON.stringify(posted));
  }
  if (url.pathname === '/i/api/posts' && request.method === 'POST') {
    posted.push(JSON.parse(await bodyOf(request)) as Posted);
    return void send('application/json', JSON.stringify({ count: posted.length }));
  }

  if (url.pathname === '/__fresh') {
    const gone = 'path=/; max-age=0';
    return void send('text/html', '<title>X</title>', { 'set-cookie': [`twid=; ${gone}`, `${COOKIE}=; ${gone}`] });
  }

  const page = await elsewhere(request.headers.host ?? '', url.pathname);
  if (page) return void send(page.type, page.body);

  const cookies = request.headers.cookie ?? '';
  const before = settingsOfCookies(cookies);
  if (asksForSettings(url.searchParams)) {
    const after = settingsFrom(url.searchParams, before);
    for (const name of Object.keys(SETTINGS)) url.searchParams.delete(name);
    return void response.writeHead(302, { location: url.pathname + url.search, 'set-cookie': cookieOf(after) }).end();
  }
  const account = accountOfCookies(cookies);
  const { html, policy } = documentFor(before, account);
  send('text/html', html, { 'content-security-policy': policy, 'set-cookie': twidOf(account) });
};
