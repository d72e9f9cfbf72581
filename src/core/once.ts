/** What is found out when it is first asked for, and remembered. */

/**
 * Puts off a computation until its result is needed.
 *
 * @param find called once, by the first who asks; whatever it throws is passed on, and the next one asks again
 * @returns a function that gives the result
 * @example once(() => [3, 1, 2].sort())() // => [1, 2, 3]
 */
export function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: find() }).value;
}
