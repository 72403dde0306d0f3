import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The two React versions that Draft.js is known to be driven with; nobody outside knows which one X runs. */
export type ReactVersion = 17 | 18;

export type Bundle = { readonly script: string; readonly style: string };

const client = fileURLToPath(new URL('../client/', import.meta.url));
const require = createRequire(import.meta.url);

/** Draft.js asks for plain "react"; it and the client must both get the old one, never the extension's. */
const reactOf = (version: ReactVersion): Plugin => ({
  name: `react-${version}`,
  setup(builder) {
    builder.onResolve({ filter: /^(react|react-dom)(\/.*)?$/ }, ({ path }) => ({
      path: require.resolve(path.replace(/^(react-dom|react)/, `$1-${version}`)),
    }));
  },
});

const cache = new Map<ReactVersion, Promise<Bundle>>();

const bundle = async (version: ReactVersion): Promise<Bundle> => {
  const { outputFiles } = await build({
    entryPoints: [join(client, `main-${version}.tsx`)],
    bundle: true,
    write: false,
    outdir: dirname(client),
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [reactOf(version)],
    minify: true,
    logLevel: 'silent',
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
};

/** Built at first use and kept for the life of the server. */
export const bundleFor = (version: ReactVersion): Promise<Bundle> => {
  const kept = cache.get(version) ?? bundle(version);
  cache.set(version, kept);
  kept.catch(() => cache.delete(version));
  return kept;
};
