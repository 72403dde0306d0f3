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
  /** What a piece may carry, in the order of the network's columns: the kinds, then what an editor does to it. */
  readonly carried: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly tensors: readonly Stored[];
};

export type Matrix = {
  readonly shape: readonly number[];
  /** All of it, widened into the beginning of `place` which must be large enough: it is four times as large as what is stored. */
  values(place: Float32Array): Float32Array;
  /** A reader of single rows, which keeps a byte a weight and lets go of the file. */
  rows(): (indices: readonly number[]) => Float32Array;
};
export type Weights = { readonly header: Header; readonly matrices: ReadonlyMap<string, Matrix> };

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');
const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** Reads the one binary that holds vocabulary and weights; rejects where a single byte of it is not as it was written. */
export async function readWeights(file: ArrayBuffer): Promise<Weights> {
  const { header, end } = headerOf(file);
  if (hex(await crypto.subtle.digest('SHA-256', new Uint8Array(file, end))) !== header.hash)
    throw new Error(
      'The encoder’s weights are damaged: their hash is not the one in their header. Install Poise again.',
    );
  const matrices = new Map<string, Matrix>();
  let at = end;
  const floats = (count: number) => {
    at += count * 4;
    return new Float32Array(file.slice(at - count * 4, at));
  };
  for (const { name, shape, kind, lines } of header.tensors) {
    const size = sizeOf(shape);
    const [rows = 1, columns = 1] = shape;
    if (kind === 'float32') {
      matrices.set(name, plain(floats(size), shape, columns));
      continue;
    }
    const scales = floats(lines === 'rows' ? rows : columns);
    matrices.set(name, scaled({ bytes: new Uint8Array(file, at, size), scales, columns, lines }, shape));
    at += Math.ceil(size / 4) * 4;
  }
  return { header, matrices };
}

function headerOf(file: ArrayBuffer): { header: Header; end: number } {
  try {
    const length = new DataView(file).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as Header;
    if (header.format === 1) return { header, end: 4 + length };
  } catch {
    // Falls through to the one sentence that says what to do, whatever was wrong with the bytes.
  }
  throw new Error('The encoder’s weights cannot be read: the file has no header of this version. Install Poise again.');
}

const plain = (values: Float32Array, shape: Matrix['shape'], columns: number): Matrix => ({
  shape,
  values: () => values,
  rows: () => (indices) =>
    Float32Array.from(indices.flatMap((row) => [...values.subarray(row * columns, (row + 1) * columns)])),
});

type Scaled = Pick<Stored, 'lines'> & {
  readonly bytes: Uint8Array;
  readonly scales: Float32Array;
  readonly columns: number;
};

const scaled = (stored: Scaled, shape: Matrix['shape']): Matrix => ({
  shape,
  values: (place) => widened(stored, [...Array(stored.bytes.length / stored.columns).keys()], place),
  rows: () => rowsOf({ ...stored, bytes: stored.bytes.slice() }),
});

/** A scope of its own, in which nothing holds the file. */
const rowsOf = (kept: Scaled) => (indices: readonly number[]) => widened(kept, indices);

function widened(
  { bytes, scales, columns, lines }: Scaled,
  indices: readonly number[],
  place: Float32Array = new Float32Array(indices.length * columns),
): Float32Array {
  const values = place.subarray(0, indices.length * columns);
  indices.forEach((row, place) => {
    for (let column = 0; column < columns; column++) {
      const scale = scales[lines === 'rows' ? row : column] ?? 0;
      values[place * columns + column] = ((bytes[row * columns + column] ?? 128) - 128) * scale;
    }
  });
  return values;
}
