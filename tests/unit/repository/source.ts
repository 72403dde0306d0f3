import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };

/** Files of the checkout by glob, with forward slashes; an empty list is a mistake in the glob and throws. */
export function sources(...globs: readonly string[]): SourceFile[] {
  const files = globSync([...globs], { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));
  if (files.length === 0)
    throw new Error(`No file matches ${globs.join(', ')}: the repository test looks in the wrong place.`);
  return files.sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Everything that is bundled into the extension. */
export const shipped = () =>
  sources('{entrypoints,components,lib}/**/*.{ts,tsx}').filter(({ path }) => !/\.test\.tsx?$|\.d\.ts$/.test(path));

/** The code without comments, so that a rule may be named where it is explained. */
export const codeOf = ({ text }: SourceFile) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm, '');

/** What a file imports: paths of the checkout for its own modules, bare names for packages. */
export function importsOf(file: SourceFile): string[] {
  const named = codeOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  return [...named].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file.path), name)).replaceAll('\\', '/') : name,
  );
}
