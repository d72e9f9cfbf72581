/** Methods that take nothing. Google refuses arguments they are given, where JavaScript would ignore them. */
import { signatureError } from './parameters';

/**
 * Wraps each method so that it refuses arguments, in Google's words.
 * @param className such as "SpreadsheetApp.Range"
 */
export function withoutArguments<Methods extends object>(className: string, methods: Methods): Methods {
  const strict = Object.entries(methods).map(([name, method]) => [
    name,
    function (this: unknown, ...args: unknown[]): unknown {
      if (args.length > 0) throw signatureError(`${className}.${name}`, args);
      return (method as (this: unknown) => unknown).call(this);
    },
  ]);
  return Object.fromEntries(strict) as Methods;
}
