/** Words of files and layouts travel to the page with each list of them in one string, behind a stroke; no word has one. */

/** A value as it was before the build packed it. */
export function unpackLists(value: unknown): unknown {
  if (typeof value === 'string' && value[0] === '|') return value === '|' ? [] : value.slice(1).split('|');
  if (Array.isArray(value)) return value.map(unpackLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, unpackLists(held)]));
}
