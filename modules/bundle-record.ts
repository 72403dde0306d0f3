import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Bytes, before compression, of each file that went into each script of a build; packages by their name, own files by path. */
export type BundleRecord = Record<string, Record<string, number>>;

/** Writes down what each build is made of, so that the size and licence tests speak of what ships and not of what is installed. */
export default defineWxtModule((wxt) => {
  const record: BundleRecord = {};
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'poise:bundle-record',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            const parts: Record<string, number> = {};
            for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
              if (renderedLength > 0)
                parts[partOf(wxt.config.root, id)] = (parts[partOf(wxt.config.root, id)] ?? 0) + renderedLength;
            }
            record[chunk.fileName] = parts;
          }
        },
      },
    ],
  }));
  wxt.hooks.hook('build:done', async () => {
    const folder = new URL('../.cache/bundle/', import.meta.url);
    await mkdir(folder, { recursive: true });
    await writeFile(new URL(`${wxt.config.browser}.json`, folder), JSON.stringify(record, undefined, 1));
  });
});

function partOf(root: string, id: string): string {
  const file = id.replace(/^\0+/, '').replace(/\?.*$/, '');
  const inPackage = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  return inPackage?.[1] ?? (file.startsWith('/') ? relative(root, file) : file);
}
