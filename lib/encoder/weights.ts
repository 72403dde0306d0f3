import type { Vocabulary } from './pieces';

type Stored = {
  readonly name: string;
  readonly shape: readonly number[];
  /** `uint8` holds one byte a weight, 128 being zero, and one scale for each `lines` line. */
  readonly kind: 'uint8' | 'float32';
  readonly lines: 'rows' | 'columns';
};

/** What stands at the head of the weights file, as JSON. */
export type Header = {
  readonly format: 1;
  /** SHA-256 of everything after the header, in hexadecimal. */
  readonly hash: string;
  /** Where the weights come from, on what they were trained, when. */
  readonly provenance: Readonly<Record<string, string>>;
  readonly heads: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly tensors: readonly Stored[];
};

export type Matrix = { readonly values: Float32Array; readonly shape: readonly number[] };
export type Weights = { readonly header: Header; readonly tensors: ReadonlyMap<string, Matrix> };

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');
const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** Reads the one binary that holds vocabulary and weights; rejects where a single byte of it is not as it was written. */
export async function readWeights(file: ArrayBuffer): Promise<Weights> {
  const header = headerOf(file);
  const body = file.slice(4 + new DataView(file).getUint32(0, true));
  if (hex(await crypto.subtle.digest('SHA-256', body)) !== header.hash)
    throw new Error(
      'The encoder’s weights are damaged: their hash is not the one in their header. Install Poise again.',
    );
  const tensors = new Map<string, Matrix>();
  let at = 0;
  for (const { name, shape, kind, lines } of header.tensors) {
    const size = sizeOf(shape);
    if (kind === 'float32') {
      tensors.set(name, { values: new Float32Array(body, at, size), shape });
      at += size * 4;
      continue;
    }
    const [rows = 1, columns = 1] = shape;
    const scales = new Float32Array(body, at, lines === 'rows' ? rows : columns);
    at += scales.byteLength;
    const bytes = new Uint8Array(body, at, size);
    at += Math.ceil(size / 4) * 4;
    tensors.set(name, { values: widened(bytes, scales, columns, lines), shape });
  }
  return { header, tensors };
}

function headerOf(file: ArrayBuffer): Header {
  try {
    const length = new DataView(file).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as Header;
    if (header.format === 1) return header;
  } catch {
    // Falls through to the one sentence that says what to do, whatever was wrong with the bytes.
  }
  throw new Error('The encoder’s weights cannot be read: the file has no header of this version. Install Poise again.');
}

function widened(bytes: Uint8Array, scales: Float32Array, columns: number, lines: Stored['lines']): Float32Array {
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const line = lines === 'rows' ? Math.floor(i / columns) : i % columns;
    values[i] = ((bytes[i] ?? 128) - 128) * (scales[line] ?? 0);
  }
  return values;
}
