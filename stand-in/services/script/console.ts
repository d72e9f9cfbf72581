/** The `console` of a script: writes values as V8 does, into the world's `consoleLines`. Nothing is printed. */
import { format } from 'node:util';
import type { ConsoleLine, World } from '../calls/world';

export function createConsole(world: World): Console {
  const started = new Map<string, number>();
  const write =
    (level: ConsoleLine['level']) =>
    (...args: unknown[]): void => {
      world.consoleLines.push({ level, text: format(...args) });
    };
  const log = write('log');
  return {
    log,
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: (label: string) => {
      started.set(label, world.clock.now());
    },
    timeEnd: (label: string) =>
      log(`${label}: ${world.clock.now() - (started.get(label) ?? world.clock.now())}ms`),
  } as unknown as Console;
}
