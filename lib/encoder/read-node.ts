import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EncoderFile } from './open-judge';

const weights = join(dirname(fileURLToPath(import.meta.url)), '../../public/encoder');
const backend = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));

/** Reads the encoder's files from the checkout, for `npm run coach` and for tests. */
export async function readNode(file: EncoderFile): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(join(file === 'poise.bin' ? weights : backend, file));
  const whole = byteLength === buffer.byteLength;
  return (whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}
