import * as tf from '@tensorflow/tfjs-core';
import { KINDS } from '../coach/kinds';
import { editsOf } from './editor';
import type { Matrix } from './weights';

/** The network's answer: one logit a head, and row by row for each piece of the draft what it carries. */
export type Answer = {
  readonly heads: Float32Array;
  readonly carry: Float32Array;
  /** How many logits a row of `carry` holds: one a kind, then what an editor would do to the piece. */
  readonly columns: number;
  /** For each piece of the draft the logit that an editor would cut it, by the layers that learnt nothing else. */
  readonly cuts: Float32Array;
  /** The logit that an editor would change the draft, by the same layers. */
  readonly due: number;
};
export type Network = { answer(ids: readonly number[], own: number): Promise<Answer>; dispose(): void };

const HEADS = 4;
const WIDTH = 256;
const LAYERS = ['layer0', 'layer1'];
const EPSILON = 1e-6;

/** Two pre-norm transformer layers over the sum of table, place and segment; the same arithmetic as training/judge.py. */
export function createNetwork(weights: ReadonlyMap<string, Matrix>): Network {
  const table = held(weights, 'table').rows();
  const tensors = new Map<string, tf.Tensor>();
  const whole = [...weights].filter(([name]) => name !== 'table');
  // The backend copies what it is given, so one place serves for all.
  const place = new Float32Array(Math.max(...whole.map(([, { shape }]) => tf.util.sizeFromShape([...shape]))));
  for (const [name, { values, shape }] of whole) {
    const tensor = tf.tensor(values(place), [...shape]);
    tensors.set(name, isTurned(name) ? turned(tensor) : tensor);
  }
  const w = <T extends tf.Tensor = tf.Tensor2D>(name: string): T => held(tensors, name) as T;
  for (const at of LAYERS)
    for (const end of ['', '_b']) {
      const whole = w(`${at}.qkv${end}`);
      const third = (whole.shape.at(-1) as number) / 3;
      const [query, heeded] = tf.split(whole as tf.Tensor, [third, 2 * third], -1) as [tf.Tensor, tf.Tensor];
      tensors.set(`${at}.query${end}`, query).set(`${at}.heeded${end}`, turned(heeded)).delete(`${at}.qkv${end}`);
      whole.dispose();
    }
  const dense = (x: tf.Tensor2D, name: string, activation?: 'relu') =>
    tf.fused.matMul({
      a: x,
      b: w(name),
      bias: w<tf.Tensor1D>(`${name}_b`),
      ...(activation && { activation }),
    }) as tf.Tensor2D;

  /** The same where each column is a piece, by weights that lie turned: the backend packs what stands second, and keeps a copy of it. */
  function columns(x: tf.Tensor2D, name: string, activation?: 'relu'): tf.Tensor2D {
    const sum: tf.Tensor2D = tf.add(tf.matMul(w(name), x), w(`${name}_b`));
    return activation === 'relu' ? tf.relu(sum) : sum;
  }

  function norm(x: tf.Tensor2D, scale: string, bias: string): tf.Tensor2D {
    const centred = tf.sub(x, tf.mean(x, 1, true));
    const spread = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 1, true), EPSILON));
    return tf.add(tf.mul(tf.mul(centred, spread), w(scale)), w(bias));
  }

  /** Attends to every row and goes on with the first `wanted` alone: after the last layer nobody asks for the others. */
  function layer(x: tf.Tensor2D, at: string, wanted: number): tf.Tensor2D {
    const first = (rows: tf.Tensor2D) => tf.slice(rows, [0, 0], [wanted, -1]) as tf.Tensor2D;
    const heard = norm(x, `${at}.scale1`, `${at}.bias1`);
    const [k, v] = tf.split(columns(tf.transpose(heard), `${at}.heeded`), 2, 0) as [tf.Tensor2D, tf.Tensor2D];
    const q = tf.mul(dense(first(heard), `${at}.query`), (k.shape[0] / HEADS) ** -0.5);
    // Head by head: the backend has no fast product for several matrices at once, nor for a turned one.
    const [queries, keys, told] = [tf.split(q, HEADS, 1), tf.split(k, HEADS, 0), tf.split(tf.transpose(v), HEADS, 1)];
    const heads = queries.map((query, head) =>
      tf.matMul(tf.softmax(tf.matMul(query, keys[head] as tf.Tensor2D)), told[head] as tf.Tensor2D),
    );
    const mixed = tf.concat(heads, 1) as tf.Tensor2D;
    const straight = tensors.has(`${at}.widen`) ? dense(first(x), `${at}.widen`) : first(x);
    const y: tf.Tensor2D = tf.add(tf.transpose(columns(tf.transpose(mixed), `${at}.out`)), straight);
    const up = columns(tf.transpose(norm(y, `${at}.scale2`, `${at}.bias2`)), `${at}.up`, 'relu');
    return tf.add(y, tf.transpose(columns(up, `${at}.down`)));
  }

  function run(ids: readonly number[], own: number): [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor] {
    const segments = ids.map((_, i) => (i < own ? 0 : 1));
    const rows = tf.mul(tf.tensor2d(table(ids), [ids.length, WIDTH]), 2);
    const h: tf.Tensor2D = tf.add(
      tf.add(rows, places(ids.length)),
      tf.gather(w('segment'), tf.tensor1d(segments, 'int32')),
    );
    const middle = tf.tidy(() => layer(h, 'layer0', ids.length));
    const draft = tf.tidy(() => layer(middle, 'layer1', own));
    const carry = dense(draft, 'carry');
    const { due, cuts } = editsOf(tf.slice(middle, [0, 0], [own, -1]) as tf.Tensor2D, draft, { columns, weight: w });
    const sentence = tf.tanh(dense(tf.mean(draft, 0, true), 'tanh'));
    const kinds = tf.slice(tf.max(carry, 0, true), [0, 0], [1, KINDS.length]);
    const feature = tf.concat([tf.mul(sentence, 5), tf.mul(tf.max(draft, 0, true), 0.2), tf.mul(kinds, 0.5)], 1);
    return [dense(dense(feature as tf.Tensor2D, 'mix', 'relu'), 'heads'), carry, cuts, due];
  }

  return {
    async answer(ids, own) {
      const answers = tf.tidy(() => run(ids, own));
      const columns = answers[1].shape[1] ?? 0;
      const values = await Promise.all(answers.map((one) => one.data<'float32'>()));
      tf.dispose(answers);
      const [heads, carry, cuts, due] = values as [Float32Array, Float32Array, Float32Array, Float32Array];
      return { heads, carry, columns, cuts, due: due[0] ?? Number.NaN };
    },
    dispose: () => tf.dispose([...tensors.values()]),
  };
}

/** The widest matrices, which are kept once instead of twice. */
const isTurned = (name: string) => /\.(?:out|up|down)(?:_b)?$|^editor\./u.test(name);

/** A matrix the other way round, a row of numbers as a column; what was given is let go of. */
function turned(tensor: tf.Tensor): tf.Tensor {
  const other = tensor.rank === 2 ? tf.transpose(tensor) : tf.reshape(tensor, [tensor.size, 1]);
  tensor.dispose();
  return other;
}

function held<T>(all: ReadonlyMap<string, T>, name: string): T {
  const one = all.get(name);
  if (!one) throw new Error(`The encoder’s weights hold no "${name}".`);
  return one;
}

let known = new Float32Array(0);

/** Sines, then cosines, of each place; kept for the longest line so far. */
function places(length: number): tf.Tensor2D {
  if (known.length < length * WIDTH) known = waves(length);
  return tf.tensor2d(known.slice(0, length * WIDTH), [length, WIDTH]);
}

function waves(length: number): Float32Array<ArrayBuffer> {
  const half = WIDTH / 2;
  const values = new Float32Array(length * WIDTH);
  for (let at = 0; at < length; at++)
    for (let i = 0; i < half; i++) {
      const angle = at * Math.exp(i * -(Math.log(1e4) / (half - 1)));
      values[at * WIDTH + i] = Math.sin(angle);
      values[at * WIDTH + half + i] = Math.cos(angle);
    }
  return values;
}
