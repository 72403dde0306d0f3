/** Looks a key up, in hundredths of a logit; 0 where it was never learnt. */
export type WeightOf = (key: string) => number;

/**
 * Many learnt weights without their keys: 32-bit hashes of the keys in rising order and, in the same order, the weights as
 * 16-bit integers; both as the little-endian bytes of their numbers in base64. A hundred thousand keys as strings would take
 * ten megabytes of memory. A key that was never learnt is taken for one that was about once in 50,000 times.
 */
export type Packed = { readonly hashes: string; readonly weights: string };

export function packed(table: Readonly<Record<string, number>>): Packed {
  const entries = new Map(Object.entries(table).map(([key, weight]) => [hashOf(key), weight] as const));
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    hashes: base64(Uint32Array.from(sorted, ([hash]) => hash)),
    weights: base64(Int16Array.from(sorted, ([, weight]) => weight)),
  };
}

/** The table is unpacked when it is first asked. */
export function weightsIn(source: Packed): WeightOf {
  let find: WeightOf | undefined;
  return (key) => {
    find ??= unpacked(source);
    return find(key);
  };
}

/** The same for weights that were only just learnt. */
export const weightsOf =
  (table: Readonly<Record<string, number>>): WeightOf =>
  (key) =>
    table[key] ?? 0;

function unpacked({ hashes, weights: packedWeights }: Packed): WeightOf {
  const placeOf = placesIn(hashes);
  const weights = new Int16Array(bytesOf(packedWeights));
  return (key) => weights[placeOf(key)] ?? 0;
}

/** The same for rows of weights, one row a key: their signed bytes, in the order of the hashes. */
export type PackedRows = { readonly hashes: string; readonly rows: string };

/** All rows are of one length, and their numbers whole, -127 to 127. */
export function packedRows(table: Readonly<Record<string, readonly number[]>>): PackedRows {
  const entries = new Map(Object.entries(table).map(([key, row]) => [hashOf(key), row] as const));
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    hashes: base64(Uint32Array.from(sorted, ([hash]) => hash)),
    rows: base64(Int8Array.from(sorted.flatMap(([, row]) => row))),
  };
}

/** Looks up a key's row of so many numbers; undefined where the key was never learnt. Unpacked when it is first asked. */
export function rowsIn({ hashes, rows }: PackedRows, columns: number): (key: string) => Int8Array | undefined {
  let unpackedRows: { readonly placeOf: (key: string) => number; readonly all: Int8Array } | undefined;
  return (key) => {
    unpackedRows ??= { placeOf: placesIn(hashes), all: new Int8Array(bytesOf(rows)) };
    const place = unpackedRows.placeOf(key);
    return place < 0 ? undefined : unpackedRows.all.subarray(place * columns, (place + 1) * columns);
  };
}

/** Hashes that begin alike stand in one drawer, of one or two hashes where there are as many drawers as keys. */
const DRAWER_BITS = 16;

/** Where a key stands among the hashes; -1 where it does not. */
function placesIn(packedHashes: string): (key: string) => number {
  const hashes = new Uint32Array(bytesOf(packedHashes));
  const drawers = new Uint32Array(2 ** DRAWER_BITS + 1);
  // Where each drawer ends, which is where the next begins.
  hashes.forEach((hash, at) => {
    drawers[(hash >>> (32 - DRAWER_BITS)) + 1] = at + 1;
  });
  for (let drawer = 1; drawer < drawers.length; drawer++)
    drawers[drawer] = Math.max(drawers[drawer] ?? 0, drawers[drawer - 1] ?? 0);
  return (key) => {
    const hash = hashOf(key);
    const drawer = hash >>> (32 - DRAWER_BITS);
    const end = drawers[drawer + 1] ?? 0;
    for (let at = drawers[drawer] ?? 0; at < end; at++) if (hashes[at] === hash) return at;
    return -1;
  };
}

/** FNV-1a over the UTF-16 units, stirred at the end (MurmurHash3's finish), so that the first bits are as good as the last. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

// By hand: `btoa` is the browser's, and this is read in every surrounding.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(numbers: Uint32Array | Int16Array | Int8Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += LETTERS[(three >> shift) & 63];
  }
  const filled = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - filled) + '='.repeat(filled);
}

function bytesOf(text: string): ArrayBuffer {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value++) values[LETTERS.charCodeAt(value)] = value;
  const bare = text.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let index = 0; index < bare.length; index++) {
    bits = ((bits << 6) | (values[bare.charCodeAt(index)] ?? 0)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes.buffer;
}
