import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { growth, instinct, keystroke } from './bench/instinct';
import { judgement, rewrites } from './bench/judgement';
import { memory } from './bench/memory';
import { page } from './bench/page';
import { popup } from './bench/popup';
import { markdown } from './bench/row';
import { shipped } from './bench/shipped';
import { weights } from './bench/weight';
import { mustRun } from './setup/command.mjs';

// npm run bench: every figure beside its bound, and the peers in the same run; writes BENCHMARKS.md.
await mustRun('npm', ['run', 'build']);
const machine = `${cpus().length} cores of ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the start`;
const engine = await shipped();
const parts = [
  `# Benchmarks\n\nWritten by \`npm run bench\` on ${machine}. Poise is timed as it ships, bundled and minified. Drafts are cut from the corpus; each tool reads the same ones in turn. A median is shown with its 95 % interval.\n`,
  markdown('Instinct', [...(await instinct(engine)), growth(engine), ...keystroke(engine)]),
  markdown('Judgement', [...(await judgement()), ...(await memory())]),
  markdown('Rewrites', rewrites(engine)),
  markdown('On the page', [...(await page()), ...(await popup())]),
  weights(),
];
await writeFile(new URL('../BENCHMARKS.md', import.meta.url), parts.join('\n'));
console.log(parts.join('\n'));
