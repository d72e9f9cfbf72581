/** What stands more than once in a list. */

/**
 * Groups of two or more that have the same key.
 *
 * @param items what is looked at, in its order
 * @param keyOf what is compared; null for an item that is left out
 * @returns the groups in the order of their first item, each in the order of the list; never throws
 * @example duplicatesOf(['A', 'b', 'a'], (name) => name.toLowerCase()) // => [["A", "a"]]
 */
export function duplicatesOf<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
