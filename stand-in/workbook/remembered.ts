/** Answers that are asked for again and again, each worked out once. */

export function remembered<Key, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => answers.get(key) ?? heldIn(answers, key, () => make(key));
}

interface Holder<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What a map has under a key, put there if it has nothing. */
export function heldIn<Key, Value>(map: Holder<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
