/** An address that nobody can own, for the attempt on the privacy page; the browser lists it even though it refuses it. */
export const NOWHERE = 'https://nowhere.invalid/words.gif';

/** How many things this page fetched from anywhere but the extension itself, by the browser's own count. */
export function requestsMade(): number {
  const own = [location.origin, 'data:', NOWHERE];
  return performance.getEntriesByType('resource').filter(({ name }) => !own.some((start) => name.startsWith(start)))
    .length;
}
