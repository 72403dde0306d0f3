import * as tf from '@tensorflow/tfjs-core';
import type { Matrix } from './weights';

/** The network's answer: one logit a head, and for each piece of the draft one logit a kind: how much it carries. */
export type Answer = { readonly heads: Float32Array; readonly carry: Float32Array };
export type Network = { answer(ids: readonly number[], own: number): Promise<Answer>; dispose(): void };

const HEADS = 4;
const WIDTH = 256;
const EPSILON = 1e-6;

/** Two pre-norm transformer layers over the sum of table, place and segment; the same arithmetic as training/judge.py. */
export function createNetwork(weights: ReadonlyMap<string, Matrix>): Network {
  const tensors = new Map([...weights].map(([name, { values, shape }]) => [name, tf.tensor(values, [...shape])]));
  const w = <T extends tf.Tensor = tf.Tensor2D>(name: string): T => {
    const tensor = tensors.get(name);
    if (!tensor) throw new Error(`The encoder’s weights hold no "${name}".`);
    return tensor as T;
  };
  const dense = (x: tf.Tensor2D, name: string, activation?: 'relu') =>
    tf.fused.matMul({
      a: x,
      b: w(name),
      bias: w<tf.Tensor1D>(`${name}_b`),
      ...(activation && { activation }),
    }) as tf.Tensor2D;

  function norm(x: tf.Tensor2D, scale: string, bias: string): tf.Tensor2D {
    const centred = tf.sub(x, tf.mean(x, 1, true));
    const spread = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 1, true), EPSILON));
    return tf.add(tf.mul(tf.mul(centred, spread), w(scale)), w(bias));
  }

  function layer(x: tf.Tensor2D, at: string): tf.Tensor2D {
    const [length] = x.shape;
    const qkv = dense(norm(x, `${at}.scale1`, `${at}.bias1`), `${at}.qkv`);
    const width = (qkv.shape[1] ?? 0) / 3 / HEADS;
    const [q, k, v] = tf
      .split(qkv, 3, 1)
      .map((part) => tf.transpose(tf.reshape(part, [length, HEADS, width]), [1, 0, 2]));
    if (!q || !k || !v) throw new Error('Attention needs three parts.');
    const heeded = tf.softmax(tf.matMul(tf.mul(q, width ** -0.5), k, false, true));
    const mixed = tf.reshape(tf.transpose(tf.matMul(heeded, v), [1, 0, 2]), [length, HEADS * width]) as tf.Tensor2D;
    const straight = tensors.has(`${at}.widen`) ? dense(x, `${at}.widen`) : x;
    const y: tf.Tensor2D = tf.add(dense(mixed, `${at}.out`), straight);
    const up = dense(norm(y, `${at}.scale2`, `${at}.bias2`), `${at}.up`, 'relu');
    return tf.add(y, dense(up, `${at}.down`));
  }

  function run(ids: readonly number[], own: number): [tf.Tensor, tf.Tensor] {
    const segments = ids.map((_, i) => (i < own ? 0 : 1));
    const rows = tf.mul(tf.gather(w('table'), tf.tensor1d([...ids], 'int32')), 2);
    let h: tf.Tensor2D = tf.add(
      tf.add(rows, places(ids.length)),
      tf.gather(w('segment'), tf.tensor1d(segments, 'int32')),
    );
    for (const at of ['layer0', 'layer1']) h = layer(h, at);
    const draft = tf.slice(h, [0, 0], [own, -1]) as tf.Tensor2D;
    const carry = dense(draft, 'carry');
    const sentence = tf.tanh(dense(tf.mean(draft, 0, true), 'tanh'));
    const feature = tf.concat(
      [tf.mul(sentence, 5), tf.mul(tf.max(draft, 0, true), 0.2), tf.mul(tf.max(carry, 0, true), 0.5)],
      1,
    );
    return [dense(dense(feature as tf.Tensor2D, 'mix', 'relu'), 'heads'), carry];
  }

  return {
    async answer(ids, own) {
      const [heads, carry] = tf.tidy(() => run(ids, own));
      const [headValues, carryValues] = await Promise.all([heads.data<'float32'>(), carry.data<'float32'>()]);
      tf.dispose([heads, carry]);
      return { heads: headValues, carry: carryValues };
    },
    dispose: () => tf.dispose([...tensors.values()]),
  };
}

/** Sines, then cosines, of each place. */
function places(length: number): tf.Tensor2D {
  const half = WIDTH / 2;
  const values = new Float32Array(length * WIDTH);
  for (let at = 0; at < length; at++)
    for (let i = 0; i < half; i++) {
      const angle = at * Math.exp(i * -(Math.log(1e4) / (half - 1)));
      values[at * WIDTH + i] = Math.sin(angle);
      values[at * WIDTH + half + i] = Math.cos(angle);
    }
  return tf.tensor2d(values, [length, WIDTH]);
}
