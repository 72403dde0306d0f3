import * as tf from '@tensorflow/tfjs-core';

/** Neighbours two pieces to each side, this many pieces apart, layer by layer; training/editor.py is the other half of this agreement. */
const DILATIONS = [1, 2, 4, 8, 1];
const REACH = 2;
/** The lower layer's rows are twice as large as the upper's. */
const LOWER = 0.5;

/** What the network's own arithmetic is made of. */
export type Parts = {
  dense(x: tf.Tensor2D, name: string, activation?: 'relu'): tf.Tensor2D;
  norm(x: tf.Tensor2D, scale: string, bias: string): tf.Tensor2D;
};

/** What stands out in a row of the convolutions is about this much larger than their mean. */
const PEAK = 0.3;

/** Logits that an editor would change the draft at all, as one number, and that each piece of it would be cut, as a column. */
export type Edits = { readonly due: tf.Tensor2D; readonly cuts: tf.Tensor2D };

/**
 * Reads on from what both layers made of the draft's own pieces to what an editor would do: convolutions over neighbours nearer and
 * farther, then a question to each piece and one to all of them together.
 */
export function editsOf(lower: tf.Tensor2D, upper: tf.Tensor2D, { dense, norm }: Parts): Edits {
  const rows = tf.concat([tf.mul(lower, LOWER), upper], 1) as tf.Tensor2D;
  const read = dense(rows, 'editor.read', 'relu');
  const heard = DILATIONS.reduce((y, apart, i) => {
    const near = neighbours(norm(y, `editor.scale${i}`, `editor.bias${i}`), apart);
    return tf.add(y, dense(near, `editor.conv${i}`, 'relu')) as tf.Tensor2D;
  }, read);
  const peak = tf.mul(tf.max(heard, 0, true), PEAK);
  const whole = tf.concat([peak, tf.mean(heard, 0, true), tf.mean(rows, 0, true)], 1) as tf.Tensor2D;
  return {
    due: dense(dense(whole, 'editor.mix', 'relu'), 'editor.due'),
    cuts: dense(tf.concat([heard, rows], 1) as tf.Tensor2D, 'editor.out'),
  };
}

/** Beside each row those before and behind it, `apart` rows from one to the next; zeros beyond both ends. */
function neighbours(rows: tf.Tensor2D, apart: number): tf.Tensor2D {
  const [count, width] = rows.shape;
  const padded = tf.pad(rows, [
    [REACH * apart, REACH * apart],
    [0, 0],
  ]);
  const shifts = Array.from({ length: 2 * REACH + 1 }, (_, i) => tf.slice(padded, [i * apart, 0], [count, width]));
  return tf.concat(shifts, 1) as tf.Tensor2D;
}
