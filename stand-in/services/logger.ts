/**
 * Logger and console. Logger shows values as Java does (`{a=1.0}`, `[1.0, x]`), console as V8 does; both only record,
 * nothing is printed. Read Logger.getLog() and the world's `consoleLines`.
 */
import { format } from 'node:util';
import { formatDatePattern } from './date-pattern';
import { formatTemplate } from './format-string';
import { isDate } from './parameters';
import type { ConsoleLine, World } from './world';
import { hideState } from './hidden-state';

const LOG_DATE = 'EEE MMM dd HH:mm:ss zzz yyyy';

export class LocalLogger {
  private lines: string[] = [];

  constructor(private readonly world: World) {
    hideState(this);
  }

  log(...args: unknown[]): this {
    const when = formatDatePattern(this.world.clock.now(), this.world.timeZone, LOG_DATE);
    this.lines.push(`${when} INFO: ${this.message(args)}\n`);
    return this;
  }

  getLog(): string {
    return this.lines.join('');
  }

  clear(): void {
    this.lines = [];
  }

  toString(): string {
    return 'Logger';
  }

  private message(args: readonly unknown[]): string {
    const describe = (value: unknown): string => describeAsJava(value, this.world.timeZone);
    const [template, ...values] = args;
    return typeof template === 'string' && values.length > 0
      ? formatTemplate(template, values, describe)
      : args.map(describe).join(' ');
  }
}

function describeAsJava(value: unknown, timeZone: string): string {
  const describe = (inner: unknown): string => describeAsJava(inner, timeZone);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return describeNumber(value);
  if (isDate(value)) return formatDatePattern(value.getTime(), timeZone, LOG_DATE);
  if (Array.isArray(value)) return `[${value.map(describe).join(', ')}]`;
  if (typeof value !== 'object' || String(value) !== '[object Object]') return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}=${describe(inner)}`);
  return `{${entries.join(', ')}}`;
}

/** Java shows whole doubles with a decimal, and large ones with an exponent. */
function describeNumber(value: number): string {
  if (!Number.isInteger(value)) return String(value).replace('e+', 'E').replace('e-', 'E-');
  if (Math.abs(value) < 1e7) return value.toFixed(1);
  const [mantissa, exponent] = value.toExponential().split('e+');
  return `${mantissa!.includes('.') ? mantissa : `${mantissa}.0`}E${exponent}`;
}

/** The global `console` of a script. */
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
