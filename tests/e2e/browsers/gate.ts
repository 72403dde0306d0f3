import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { HOSTS } from '../../practice/server/certificate';

export type Gate = {
  readonly port: number;
  /** Hosts that somebody tried to reach and that are not the practice site, in order; none of them was reached. */
  readonly strangers: string[];
  close(): Promise<void>;
};

/** Chromium fetches a spelling dictionary for the first editor with `spellcheck`; no flag turns it off. */
const SPELLING = 'redirector.gvt1.com';

/** The only way out of a test browser: X's hosts lead to the practice site, everything else is refused and written down. */
export const startGate = async (practicePort: number): Promise<Gate> => {
  const strangers: string[] = [];
  const open = new Set<{ destroy(): unknown }>();
  const server = createServer((request, response) => {
    const { host } = new URL(request.url ?? '', 'http://localhost');
    if (host !== SPELLING) strangers.push(host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket, head) => {
    open.add(socket.on('close', () => open.delete(socket)));
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!HOSTS.includes(host)) {
      if (host !== SPELLING) strangers.push(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const practice = connect(practicePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      practice.write(head);
      practice.pipe(socket).pipe(practice);
    });
    practice.on('error', () => socket.destroy());
    socket.on('error', () => practice.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    strangers,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
