/** Methods that take nothing. Google refuses arguments they are given, where JavaScript would ignore them. */
import { signatureError } from './parameters';

/**
 * Lets the methods of a class and those above it that are written without parameters refuse arguments, in Google's words.
 * @param className such as "SpreadsheetApp.Range"
 */
export function refuseArguments(prototype: object, className: string): void {
  for (let owner = prototype; owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (typeof value !== 'function' || !/^\w+\(\)/.test(String(value))) continue;
      const strict = function (this: unknown, ...args: unknown[]): unknown {
        if (args.length > 0) throw signatureError(`${className}.${name}`, args);
        return (value as () => unknown).call(this);
      };
      Object.defineProperty(owner, name, { value: strict, configurable: true, writable: true });
    }
  }
}
