import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Answer, Engine } from '../engine';
import { type Request, readRequest } from './request';

type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
};

/** Answers each line of `input` on a line of `output`, in order. Returns how many lines could not be read. */
export async function answerLines(engine: Engine, { input, output, errors }: Streams): Promise<number> {
  let number = 0;
  let malformed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const request = readRequest(line);
    if ('problem' in request) {
      malformed += 1;
      errors.write(`line ${number}: ${request.problem}\n`);
      continue;
    }
    const said = `${JSON.stringify(lineOf(request, await engine.coach(request.text, request.context)))}\n`;
    // Waiting for a slow reader keeps memory flat however long the input is.
    if (!output.write(said)) await once(output, 'drain');
  }
  return malformed;
}

/** The shape that `npm run coach -- --jsonl` promises. */
function lineOf({ id }: Request, { verdict, advice }: Answer) {
  return {
    id,
    score: Number(verdict.score.toFixed(6)),
    heat: verdict.heat,
    level: verdict.level,
    findings: verdict.findings.map(({ kind, span, quote, why }) => ({
      kind,
      start: span.start,
      end: span.end,
      quote,
      why,
    })),
    rewrites: advice.rewrites.map(({ strategy, text }) => ({ strategy, text })),
  };
}
