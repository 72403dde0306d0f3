import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Sites beyond X that have a page of their own, by host. */
const PAGES: Readonly<Record<string, string>> = {
  'bsky.app': 'bluesky.ts',
  'mastodon.example': 'mastodon.tsx',
  'forum.example': 'forum.ts',
};

export const ELSEWHERE = Object.keys(PAGES);

const STYLE = `body { font: 16px/1.5 sans-serif; margin: 40px; background: #fff; color: #000 }
.field, form, .note, [role="dialog"] { inline-size: 420px } textarea, [contenteditable] { font: inherit; inline-size: 400px; min-block-size: 96px; padding: 4px; border: 1px solid #888 }
.field { position: relative } .overlay { position: absolute; inset: 0; padding: 5px; inline-size: 400px; white-space: pre-wrap; pointer-events: none } .overlay + textarea { color: transparent; caret-color: #000 }`;

const require = createRequire(import.meta.url);

const withReact18: Plugin = {
  name: 'react-18',
  setup(builder) {
    builder.onResolve({ filter: /^(react|react-dom)(\/.*)?$/ }, ({ path }) => ({
      path: require.resolve(path.replace(/^(react-dom|react)/, '$1-18')),
    }));
  },
};

const scripts = new Map<string, Promise<string>>();

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../elsewhere/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [withReact18],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

/** The page of a host, or its script; undefined where the host has none, or the path is another. */
export const elsewhere = async (host: string, path: string): Promise<{ type: string; body: string } | undefined> => {
  const entry = PAGES[host];
  if (entry === undefined) return undefined;
  if (path === '/page.js') {
    const script = scripts.get(entry) ?? bundled(entry);
    scripts.set(entry, script);
    return { type: 'text/javascript', body: await script };
  }
  if (path !== '/') return undefined;
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${host}</title><style>${STYLE}</style></head><body><script src="/page.js" defer></script></body></html>`;
  return { type: 'text/html', body };
};
