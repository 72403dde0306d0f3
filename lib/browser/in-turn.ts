/** What is still at work here, by name. */
const working = new Map<string, Promise<unknown>>();

/**
 * Does one piece of work of a name after the other, so that what is read, changed and written back is one act. Where nothing
 * is at work it begins at once: the popup may be closed right after a click.
 */
export function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = working.get(name);
  const mine = before === undefined ? work() : before.then(work, work);
  working.set(name, mine);
  const done = () => {
    if (working.get(name) === mine) working.delete(name);
  };
  mine.then(done, done);
  // Another promise than the one heard above: a refusal that nobody hears must still be told as unheard.
  return mine.then((result) => result);
}
