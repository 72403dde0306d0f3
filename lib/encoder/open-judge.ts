import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend } from '@tensorflow/tfjs-core';
import { createJudge, type Judge } from './judge';
import { createNetwork } from './network';
import { readWeights } from './weights';

/** The extension's own files that the encoder needs. */
export type EncoderFile = 'poise.bin' | 'tfjs-backend-wasm-simd.wasm' | 'tfjs-backend-wasm.wasm';

/** Loads the sentence encoder. Rejects with a sentence for the log where a file is missing or damaged; instinct then answers alone. */
export async function openJudge(read: (file: EncoderFile) => Promise<ArrayBuffer>): Promise<Judge> {
  const [weights] = await Promise.all([read('poise.bin').then(readWeights), startBackend(read)]);
  return createJudge(weights.header, createNetwork(weights.matrices));
}

async function startBackend(read: (file: EncoderFile) => Promise<ArrayBuffer>): Promise<void> {
  // Threads need a worker made from a blob, which a service worker cannot start; asked first, tfjs would hang there.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const simd = Boolean(await env().getAsync('WASM_HAS_SIMD_SUPPORT'));
  const binary = await read(simd ? 'tfjs-backend-wasm-simd.wasm' : 'tfjs-backend-wasm.wasm');
  // tfjs would fetch its binary by address; it is handed the bytes instead, so that no request is made at all.
  env().platform.fetch = async () => new Response(binary);
  setWasmPaths('', true);
  if (!(await setBackend('wasm')))
    throw new Error('The encoder needs WebAssembly, which this browser does not allow here.');
  await ready();
}
