// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mustRun, ROOT, run } from './command.mjs';
import { step } from './step.mjs';

/** Installs the packages that the lockfile names, unless they are all there, and the Node they ask for. */
export async function installPackages() {
  if (!(await upToDate())) await step('Installing the packages', () => mustRun('npm', ['ci']));
  if (!(await ownNodeRuns())) await step('Fetching Node for the tools', fetchOwnNode);
}

/** @param {string} file */
async function packagesIn(file) {
  /** @type {Record<string, { version?: string, optional?: boolean }>} */
  const packages = JSON.parse(await readFile(path.join(ROOT, file), 'utf8')).packages;
  return packages;
}

async function upToDate() {
  const wanted = await packagesIn('package-lock.json');
  const present = await packagesIn('node_modules/.package-lock.json').catch(() => undefined);
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

async function ownNodeRuns() {
  const { code, output } = await run('node', ['--version']);
  return code === 0 && Number(/^v(\d+)/.exec(output)?.[1]) >= 22;
}

/** npm versions that block install scripts leave the `node` package without its binary; its own installer brings it. */
async function fetchOwnNode() {
  const cwd = path.join(ROOT, 'node_modules', 'node');
  const { output } = await run(process.execPath, ['installArchSpecificPackage.js'], { cwd });
  if (!(await ownNodeRuns())) throw new Error(`Poise's tools need Node 22 or later: please install it.\n${output}`);
}
