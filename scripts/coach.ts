import { parseArgs } from 'node:util';
import { answerLines } from './coach/lines';
import { printed } from './coach/printed';
import { openEngine } from './engine';

const USAGE = `npm run coach -- "the reply you are about to post"
npm run --silent coach -- --jsonl < drafts.jsonl

  --jsonl        one JSON object a line: {"id", "text", "parent"?: {"text", "hours_ago"?}, "account"?}
  --no-encoder   judge by words alone, without the sentence encoder
`;

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { jsonl: { type: 'boolean' }, encoder: { type: 'boolean', default: true }, help: { type: 'boolean' } },
});
const text = positionals.join(' ');

if (values.help || (!values.jsonl && text === '')) {
  process.stdout.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const engine = await openEngine({ encoder: values.encoder });
  if (values.jsonl) {
    const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
    process.exitCode = (await answerLines(engine, streams)) === 0 ? 0 : 1;
  } else {
    process.stdout.write(printed(await engine.coach(text, {})));
  }
}
