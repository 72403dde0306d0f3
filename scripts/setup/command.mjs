// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of every child: the project's own tools come first, its own Node included. */
export const OWN_ENVIRONMENT = {
  ...process.env,
  PATH: [path.join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
};

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, parameters, { env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd,
      env: { ...OWN_ENVIRONMENT, ...env },
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => {
      output += part;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program that must succeed; what it printed is the error's message if it does not.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 */
export async function mustRun(program, parameters, options) {
  const { code, output } = await run(program, parameters, options);
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${code}\n${output}`);
  return output;
}
