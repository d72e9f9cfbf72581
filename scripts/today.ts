/**
 * `npm run today`: a spreadsheet with clients and tasks in, a planned day out, by the built add-on itself on the local stand-in for
 * Google Sheets. Nothing leaves this computer, and the file is only read.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { DayReport } from '../src/addon/today/day-report';
import { clockOfCalendar, offsetsBy } from '../src/addon/zone-offsets';
import { instantAt } from '../src/core/time/zone';
import { BuildError } from './build/build-error';
import { CommandError } from './recalculate/command-error';
import { loadList } from './recalculate/load-list';
import { runAddOn } from './recalculate/run-add-on';
import { pad, printable, widthOf } from './recalculate/terminal-text';
import { HELP, parseOptions, type TodayOptions } from './today/parse-options';
import { writeIcs } from './today/write-ics';

const WEEK_DAYS = 5;
const MILLISECONDS_PER_MINUTE = 60000;
const MILLISECONDS_PER_DAY = 86400000;

/** What the command talks to. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
}

/** @returns the exit code */
export async function today(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options === null) terminal.print(HELP);
    else await run(options, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof BuildError)) throw error;
    terminal.complain(error.message);
    return 1;
  }
}

async function run({ file, now, isWeek, json, ics, force }: TodayOptions, terminal: Terminal): Promise<void> {
  if (ics !== null && existsSync(ics) && !force) {
    throw new CommandError(`${ics} is there already; --force replaces it.`);
  }
  const list = await loadList(file, {
    locale: null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  for (const finding of list.findings) terminal.complain(finding);
  const time = now === null ? undefined : dateOf(now, list.workbook.timeZone);
  const { day } = await runAddOn(list, {
    preset: null,
    today: null,
    now: time,
    days: isWeek ? WEEK_DAYS : 1,
  });
  const report = day!;
  for (const problem of report.problems) terminal.complain(`• ${printable(problem)}`);
  if (ics !== null) await writeCalendar(ics, report, time ?? new Date());
  terminal.print(json ? formatJson(report) : formatLines(report));
}

/** The time that clocks in the spreadsheet's zone show. */
function dateOf([year, month, day, hour, minute]: NonNullable<TodayOptions['now']>, zone: string): Date {
  const time = { day: Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY, minute: hour * 60 + minute };
  return new Date(instantAt(time, zone, offsetsBy(clockOfCalendar())) * MILLISECONDS_PER_MINUTE);
}

async function writeCalendar(path: string, report: DayReport, now: Date): Promise<void> {
  try {
    await writeFile(path, writeIcs(report, now));
  } catch (error) {
    throw new CommandError(`Cannot write ${path}: ${(error as Error).message}.`);
  }
}

const PLAN_KEYS = [
  'blocks',
  'late',
  'shortageMinutes',
  'askForNewDate',
  'buffer',
  'replies',
  'checkIns',
  'notToday',
] as const satisfies readonly (keyof DayReport)[];

/** What is needed to show it is no part of the plan. */
function formatJson(report: DayReport): string {
  return JSON.stringify(Object.fromEntries(PLAN_KEYS.map((key) => [key, report[key]])), null, 2);
}

/** The lines of the Today tab; times and names below each other, and a title without either. */
function formatLines({ lines }: DayReport): string {
  const rows = lines.map((cells) => cells.map(printable));
  const isTitle = ([from, , , client, , , , because]: readonly string[]): boolean =>
    from === '' && client === '' && because === '';
  const widthAt = (column: number): number =>
    Math.max(0, ...rows.map((cells) => widthOf(cells[column] ?? '')));
  const widths = [2, 3, 4].map(widthAt);
  return rows
    .map((cells, index) => {
      const [from, to, what, client, tier, , due, because] = cells as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      if (index === 0) return `${what}, ${because}`;
      if (isTitle(cells)) return `\n${what}`;
      if (what === '' && client === '') return `  ${because}`;
      const time = from === '' ? ' '.repeat(11) : `${pad(from, 5, 'left')}–${pad(to, 5)}`;
      const columns = [what, client, tier].map((text, at) => pad(text, widths[at]!));
      return `  ${[time, ...columns, because || due].join('  ')}`.trimEnd();
    })
    .join('\n');
}

async function main(): Promise<void> {
  // npm runs scripts where the project is; file names count from where the user stands.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD && npm_lifecycle_event === 'today') process.chdir(INIT_CWD);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await today(process.argv.slice(2), {
    print: (text) => void process.stdout.write(`${text.trimEnd()}\n`),
    complain: (text) => void process.stderr.write(`${text.trimEnd()}\n`),
  });
}

if (require.main === module) void main();
