/** How many characters two texts share at the beginning, and how many of the rest at the end. */
export function sharedEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return { head, tail };
}
