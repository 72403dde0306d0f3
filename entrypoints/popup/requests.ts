/** How many things this page fetched from anywhere but the extension itself, by the browser's own count. */
export function requestsMade(): number {
  const own = location.origin;
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.startsWith(own) && !name.startsWith('data:')).length;
}
