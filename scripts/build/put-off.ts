/** Ships with what the loader puts off. */
export { once } from '../../src/core/once';

/** The value of a property that was a getter until it was first read. */
export function kept<Value>(object: object, name: PropertyKey, value: Value): Value {
  Object.defineProperty(object, name, { value, enumerable: true });
  return value;
}
