/** The `console` of a script: writes texts, numbers and the like into the world's `consoleLines`. Nothing is printed. */
import { unsupported } from '../calls/exception';
import type { World } from '../calls/world';

export function createConsole({ consoleLines }: World): Console {
  const log = (...args: unknown[]): void => {
    if (args.some((each) => Object(each) === each)) throw unsupported('console.log of an object');
    const [first, ...rest] = args.map(String);
    if (rest.length > 0 && /%[sdifjoc%]/i.test(first!)) throw unsupported('console.log with %');
    consoleLines.push({ level: 'log', text: args.map(String).join(' ') });
  };
  return { log } as Console;
}
