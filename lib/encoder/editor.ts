import * as tf from '@tensorflow/tfjs-core';

/** Neighbours two pieces to each side, this many pieces apart, layer by layer; training/editor.py is the other half of this agreement. */
const DILATIONS = [1, 2, 4, 8, 1];
const REACH = 2;
/** The lower layer's rows are twice as large as the upper's. */
const LOWER = 0.5;

/** What stands out among the convolutions is about this much larger than their mean. */
const PEAK = 0.3;
const EPSILON = 1e-6;

/** The network's own arithmetic, where each column is a piece. */
export type Parts = {
  columns(x: tf.Tensor2D, name: string, activation?: 'relu'): tf.Tensor2D;
  weight(name: string): tf.Tensor2D;
};

/** Logits that an editor would change the draft at all, as one number, and that each piece of it would be cut, as a row. */
export type Edits = { readonly due: tf.Tensor2D; readonly cuts: tf.Tensor2D };

/**
 * Reads on from what both layers made of the draft's own pieces, row by row, to what an editor would do: convolutions over
 * neighbours nearer and farther, then a question to each piece and one to all of them together.
 */
export function editsOf(lower: tf.Tensor2D, upper: tf.Tensor2D, { columns, weight }: Parts): Edits {
  const pieces: tf.Tensor2D = tf.transpose(tf.concat([tf.mul(lower, LOWER), upper], 1));
  const heard = DILATIONS.reduce(
    (y, apart, i) => {
      const calm = norm(y, weight(`editor.scale${i}`), weight(`editor.bias${i}`));
      return tf.add(y, columns(neighbours(calm, apart), `editor.conv${i}`, 'relu')) as tf.Tensor2D;
    },
    columns(pieces, 'editor.read', 'relu'),
  );
  const peak = tf.mul(tf.max(heard, 1, true), PEAK);
  const whole = tf.concat([peak, tf.mean(heard, 1, true), tf.mean(pieces, 1, true)], 0) as tf.Tensor2D;
  return {
    due: columns(columns(whole, 'editor.mix', 'relu'), 'editor.due'),
    cuts: columns(tf.concat([heard, pieces], 0) as tf.Tensor2D, 'editor.out'),
  };
}

function norm(x: tf.Tensor2D, scale: tf.Tensor2D, bias: tf.Tensor2D): tf.Tensor2D {
  const centred = tf.sub(x, tf.mean(x, 0, true));
  const spread = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 0, true), EPSILON));
  return tf.add(tf.mul(tf.mul(centred, spread), scale), bias);
}

/** Under each piece those before and behind it, `apart` pieces from one to the next; zeros beyond both ends. */
function neighbours(pieces: tf.Tensor2D, apart: number): tf.Tensor2D {
  const [height, count] = pieces.shape;
  const padded = tf.pad(pieces, [
    [0, 0],
    [REACH * apart, REACH * apart],
  ]);
  const shifts = Array.from({ length: 2 * REACH + 1 }, (_, i) => tf.slice(padded, [0, i * apart], [height, count]));
  return tf.concat(shifts, 0) as tf.Tensor2D;
}
