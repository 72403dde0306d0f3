import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from '../../practice/server/certificate';
import { BEDS, type BedId } from './beds';
import { bundle } from './build';

const page = (id: BedId) => `<!doctype html><html><head><meta charset="utf-8"><title>${id}</title><style>
body { font: 16px/1.5 sans-serif; margin: 20px; background: #fff; color: #000 }
#box { width: 420px }
#box * { outline: none }
textarea { font: inherit }
.dark { background: #000; color: #fff }
</style></head><body data-variant="${BEDS[id].variant}"><div id="box"></div><script src="/${id}.js"></script></body></html>`;

export type Served = { readonly port: number; close(): void };

/** Serves one page a bed on a loopback port; scripts are bundled at first use. */
export async function serve(): Promise<Served> {
  const scripts = new Map<BedId, Promise<string>>();
  const script = (id: BedId) => {
    const made = scripts.get(id) ?? bundle(`pages/${BEDS[id].script}.ts`, BEDS[id].react);
    scripts.set(id, made);
    return made;
  };
  const server = createServer(await certificate(), async (request, response) => {
    const [, id, isScript] = /^\/([\w-]+?)(\.js)?$/.exec(request.url ?? '') ?? [];
    if (!id || !(id in BEDS)) return void response.writeHead(404).end();
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(isScript ? await script(id as BedId) : page(id as BedId));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
