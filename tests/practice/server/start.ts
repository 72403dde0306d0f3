import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { Posted } from '../posted';
import { answer } from './answer';
import { certificate } from './certificate';

export type Practice = {
  /** Where it answers as itself, over http. */
  readonly origin: string;
  /** Port on the loopback where it answers over https as X; a test browser maps x.com to it. */
  readonly securePort: number;
  /** Everything posted so far, oldest first. */
  posted(): readonly Posted[];
  forget(): void;
  close(): Promise<void>;
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the practice site on the loopback; port 0 takes any free one. */
export const startPractice = async (ports: { plain: number; secure: number }): Promise<Practice> => {
  const posted: Posted[] = [];
  const listener: RequestListener = (request, response) => {
    answer(request, response, posted).catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
  const plain = createServer(listener);
  const secure = createSecureServer(await certificate(), listener);
  const port = await listen(plain, ports.plain);
  const securePort = await listen(secure, ports.secure);
  return {
    origin: `http://localhost:${port}`,
    securePort,
    posted: () => [...posted],
    forget: () => {
      posted.length = 0;
    },
    close: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
};
