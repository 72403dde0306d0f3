import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Draft.js asks for plain "react" and must get the version under test, never the extension's own. */
const reactOf = (version: string): Plugin => ({
  name: `react-${version}`,
  setup(builder) {
    builder.onResolve({ filter: /^(react|react-dom)(\/.*)?$/ }, ({ path }) => ({
      path: require.resolve(path.replace(/^(react-dom|react)/, `$1-${version}`)),
    }));
    builder.onResolve({ filter: /^\.\/mount$/ }, () => ({ path: here(`../pages/mount-${version}.ts`) }));
  },
});

export async function bundle(entry: string, react: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(`../${entry}`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [reactOf(react)],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const manifest = (browser: string) => ({
  manifest_version: 3,
  name: 'Poise editor bench',
  version: '1',
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_end' }],
  // The worker and the page do nothing: the browser's starter looks for them.
  ...(browser === 'chromium' && { background: { service_worker: 'background.js' } }),
  ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'bench@poise.example' } } }),
});

/** Writes the extension that carries the code under test; gives its folder. */
export async function extension(browser: string, content: 'content' | 'x-content'): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'poise-bench-')), browser);
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest(browser)));
  await writeFile(join(folder, 'background.js'), '');
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Bench</title>');
  await writeFile(join(folder, 'content.js'), await bundle(`rig/${content}.ts`, '18'));
  return folder;
}
