// One by one: a sentence may hold more words than a call takes arguments.

/** The largest of the values, and not less than `floor`. */
export const highest = (values: readonly number[], floor = Number.NEGATIVE_INFINITY) =>
  values.reduce((most, value) => Math.max(most, value), floor);

/** The smallest of the values, and not more than `ceiling`. */
export const lowest = (values: readonly number[], ceiling = Number.POSITIVE_INFINITY) =>
  values.reduce((least, value) => Math.min(least, value), ceiling);
