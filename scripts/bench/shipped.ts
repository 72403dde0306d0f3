import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { analyse } from '../../lib/coach/analyse';
import type { verdict } from '../../lib/coach/verdict';
import type { advise } from '../../lib/rewrite/advise';
import { withoutPolyfills } from './without-polyfills';

export type Shipped = {
  readonly analyse: typeof analyse;
  readonly verdict: typeof verdict;
  readonly advise: typeof advise;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE = ['coach/analyse', 'coach/verdict', 'rewrite/advise'].map((file) => `export * from './lib/${file}';`);

/** Analyser and rewriter as the extension ships them, bundled and minified: a loader for TypeScript would be timed along otherwise. */
export async function shipped(): Promise<Shipped> {
  const outfile = `${ROOT}.cache/bench/shipped.mjs`;
  await build({
    stdin: { contents: SOURCE.join('\n'), resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome120',
    outfile,
    plugins: [withoutPolyfills],
  });
  return import(pathToFileURL(outfile).href);
}
