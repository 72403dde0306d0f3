// npm run train -- [--data FOLDER] [--fusion-only | --editor-only] [--fresh] [--threads N]
// Trains the encoder, learns how it is weighed with instinct, writes weights, fusion and MODEL.md. Needs Python 3 with
// torch and scikit-learn (on Debian: python3-torch, python3-sklearn), and for the first stage the public sets.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const training = join(root, 'training');
const cache = join(training, 'cache');
const args = process.argv.slice(2);
const option = (name: string, otherwise: string) => args[args.indexOf(name) + 1 || -1] ?? otherwise;
const data = option('--data', process.env.POISE_DATA ?? join(training, 'data'));
const threads = option('--threads', '2');
const FOLDS = ['0', '1', '2', '3', 'all'];
const named = (fold: string) => (fold === 'all' ? 'the model that ships' : `fold ${fold}`);

/** A step is skipped where what it makes is there already and newer than every file that its arguments name. */
type Step = {
  readonly what: string;
  readonly makes?: string;
  readonly command: string;
  readonly args: readonly string[];
};

const python = (what: string, makes: string | undefined, script: string, ...rest: string[]): Step => ({
  what,
  ...(makes && { makes }),
  command: process.env.PYTHON ?? '/usr/bin/python3',
  args: [join(training, script), ...rest],
});
const node = (what: string, makes: string | undefined, script: string, ...rest: string[]): Step => ({
  what,
  ...(makes && { makes }),
  command: join(root, 'node_modules/.bin/tsx'),
  args: [join(training, script), ...rest],
});

/** Drafts that the encoder does not read, so that what is weighed beside its answers is weighed on drafts it never saw. */
const APART = ['extra-edits.jsonl', 'extra-days.jsonl'];
/** What nothing is learnt from. */
const UNLEARNT = new Set(['rewrites.jsonl', 'extra-calm.jsonl']);
const editors = ['extra-mended.jsonl', ...APART].map((name) => join(root, 'corpus', name));
const corpus = readdirSync(join(root, 'corpus'))
  .filter((name) => name.endsWith('.jsonl') && !APART.includes(name) && !UNLEARNT.has(name))
  .map((name) => join(root, 'corpus', name));
const kept = (name: string) => join(cache, name);
const shipped = join(root, 'public/encoder/poise.bin');
const trees = join(root, 'lib/rewrite/structure/way-trees.generated.json');

const encoder: readonly Step[] = [
  python('reading the public sets', kept('public.jsonl'), 'public.py', data, kept('public.jsonl')),
  node(
    'cutting the public sets into pieces',
    kept('public.ids.jsonl'),
    'ids.ts',
    kept('public.jsonl'),
    '--to',
    kept('public.ids.jsonl'),
  ),
  node(
    'cutting the corpus into pieces',
    kept('corpus.ids.jsonl'),
    'ids.ts',
    ...corpus,
    '--to',
    kept('corpus.ids.jsonl'),
  ),
  node('naming marks and emoji', kept('names.json'), 'names.ts', kept('names.json')),
  python('stage A: the public sets', kept('stage-a.pt'), 'stage_a.py', kept('stage-a.pt'), threads),
];
/** A fold needs nothing of another: as many go side by side as there are threads, each on one, which is faster than all threads on one. */
const folds: readonly (readonly Step[])[] = FOLDS.map((fold) => [
  python(`stage B: ${named(fold)}`, kept(`stage-b-${fold}.pt`), 'stage_b.py', '--fold', fold, '--threads', '1'),
  python(`stage C: ${named(fold)}`, kept(`stage-c-${fold}.pt`), 'stage_c.py', '--fold', fold, '--threads', '1'),
  python(`reading what it never saw: ${named(fold)}`, kept(`stage-c-${fold}.out.jsonl`), 'unseen.py', fold, '1'),
]);
const weights: readonly Step[] = [
  python(
    'writing the weights',
    undefined,
    'export.py',
    kept('stage-c-all.pt'),
    shipped,
    join(root, 'lib/encoder/reference.json'),
  ),
];
const editor: readonly Step[] = [
  node('naming marks and emoji', kept('names.json'), 'names.ts', kept('names.json')),
  node(
    'cutting what the editor’s layers read into pieces',
    kept('editor.ids.jsonl'),
    'ids.ts',
    ...editors,
    '--to',
    kept('editor.ids.jsonl'),
  ),
  python(
    'the layers that read on to what an editor would do',
    undefined,
    'editor.py',
    kept('editor.ids.jsonl'),
    kept('editor.out.jsonl'),
    shipped,
    join(root, 'lib/encoder/editor-reference.json'),
    threads,
  ),
];
const fusion: readonly Step[] = [
  node('learning what words alone tell', undefined, 'words.ts'),
  node('weighing instinct and judgement', undefined, 'fuse.ts'),
  node('weighing clauses for the rewriter', undefined, 'clauses.ts'),
];
const edits: readonly Step[] = [
  node('weighing the second reader', undefined, 'second.ts'),
  node('weighing words for the rewriter', undefined, 'cuts.ts'),
  python('ordering the ways of cutting', undefined, 'rank.py', kept('ways.jsonl'), trees),
];
const finish: readonly Step[] = [
  {
    what: 'formatting what was written',
    command: join(root, 'node_modules/.bin/biome'),
    args: [
      'format',
      '--write',
      join(root, 'lib/coach/fusion.json'),
      join(root, 'lib/coach/second-reader.json'),
      join(root, 'lib/encoder/reference.json'),
      join(root, 'lib/encoder/editor-reference.json'),
      join(root, 'lib/encoder/words.generated.json'),
      join(root, 'lib/rewrite/structure'),
    ],
  },
];

function isFresh(makes: string, named: readonly string[]): boolean {
  if (!existsSync(makes)) return false;
  const made = statSync(makes).mtimeMs;
  return named.every(
    (path) =>
      path === makes ||
      !path.includes('/') ||
      !existsSync(path) ||
      statSync(path).isDirectory() ||
      statSync(path).mtimeMs <= made,
  );
}

async function run({ what, makes, command, args: rest }: Step): Promise<void> {
  if (makes && isFresh(makes, rest)) {
    console.log(`· ${what}: kept from before`);
    return;
  }
  console.log(`> ${what}`);
  const begun = Date.now();
  // All mended pairs, with what each layer says of them, need more room than Node gives by itself.
  const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=8192`.trim() };
  const [status] = await once(spawn(command, rest, { stdio: 'inherit', cwd: training, env }), 'exit');
  if (status !== 0) {
    console.error(`This step failed: ${what}. What it said stands above; run the command again to go on from here.`);
    process.exit(1);
  }
  console.log(`  ${what}: done in ${Math.round((Date.now() - begun) / 1000)} s`);
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

async function sideBySide(lines: readonly (readonly Step[])[]): Promise<void> {
  const waiting = [...lines];
  const lane = async () => {
    for (let line = waiting.shift(); line; line = waiting.shift()) await inTurn(line);
  };
  await Promise.all(Array.from({ length: Number(threads) }, lane));
}

mkdirSync(cache, { recursive: true });
if (args.includes('--fresh'))
  for (const { makes } of [...encoder, ...folds.flat(), ...editor]) if (makes) rmSync(makes, { force: true });
if (args.includes('--editor-only')) {
  // From the encoder that ships: its own answers, what is fused of them and MODEL.md stay as they are.
  await inTurn([...editor, ...edits, ...finish]);
} else {
  if (!existsSync(kept('public.jsonl')) && !existsSync(data)) {
    console.error(
      `The public sets are not in ${data}. MODEL.md names each one with its source; --data FOLDER says where they are.`,
    );
    process.exit(1);
  }
  if (!args.includes('--fusion-only')) {
    await inTurn(encoder);
    await sideBySide(folds);
    await inTurn([...weights, ...editor]);
  }
  await inTurn([...fusion, ...edits, node('writing MODEL.md', undefined, 'card.ts'), ...finish]);
}
