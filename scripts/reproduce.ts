import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// npm run reproduce: two clean checkouts, built apart, must come out the same byte for byte.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

async function build(commit: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'poise-'));
  try {
    await run('git', ['clone', '--quiet', `file://${ROOT}`, folder]);
    await run('git', ['checkout', '--quiet', commit], { cwd: folder });
    await run('npm', ['ci'], { cwd: folder });
    await run('npm', ['run', 'build'], { cwd: folder });
    await run('npm', ['run', 'build:firefox'], { cwd: folder });
    return await hashes(join(folder, '.output'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function hashes(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const named = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const told = await Promise.all(
    named.map(async (file) => {
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return [relative(folder, file), hash] as const;
    }),
  );
  return new Map(told);
}

const commit = (await run('git', ['rev-parse', 'HEAD'], { cwd: ROOT })).stdout.trim();
const first = await build(commit);
const second = await build(commit);
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const file of different) console.log(`differs: ${file}`);
const whole = createHash('sha256')
  .update(JSON.stringify([...first]))
  .digest('hex');
console.log(`${commit}: ${first.size} files, ${different.length} differ, sha256 of the list ${whole}`);
process.exitCode = different.length === 0 && first.size > 0 ? 0 : 1;
