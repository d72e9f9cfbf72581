/** The `console` of a script: writes texts into the world's `consoleLines`. Nothing is printed. */
import type { World } from '../calls/world';

export function createConsole({ consoleLines }: World): Console {
  const log = (...args: unknown[]): void => {
    consoleLines.push({ level: 'log', text: args.map(String).join(' ') });
  };
  return { log } as Console;
}
