/** Answers that are asked for again and again, each worked out once. */

/** @param most how many are kept: of what comes in millions, those that come first come again, or none does */
export function remembered<Key, Answer>(make: (key: Key) => Answer, most = Infinity): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    if (answers.size < most) answers.set(key, answer);
    return answer;
  };
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
