import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { ROOT } from '../repository/source';

it('ends quietly when its reader has seen enough', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/coach.ts', '--jsonl', '--no-encoder'], {
    cwd: ROOT,
  });
  let complaints = '';
  child.stderr.on('data', (part) => {
    complaints += part;
  });
  child.stdin.on('error', () => undefined);
  const line = `${JSON.stringify({ id: 1, text: 'The fault is yours, not ours.' })}\n`;
  child.stdin.write(line);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end(line.repeat(200));
  const [code] = await once(child, 'close');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});
