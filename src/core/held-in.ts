/** What a map holds, made where it holds nothing yet. */

interface Holder<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/**
 * Looks a value up, and makes it where nothing was made of its key before.
 *
 * @param map that remembers; a weak one forgets what was made of keys that nobody else has any more
 * @param key what the value is made of
 * @param make whatever it throws is passed on, and the next one asks again
 * @returns what the map holds under the key from now on
 * @example heldIn(new Map([['a', 1]]), 'a', () => 2) // => 1
 * @example heldIn(new Map(), 'abc', (key) => key.length) // => 3
 */
export function heldIn<Key, Value>(map: Holder<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make(key)));
  return value;
}
