/**
 * `npm run today`: a spreadsheet with clients and tasks in, a planned day out, by the built add-on itself on the local stand-in for
 * Google Sheets. Nothing leaves this computer, and the file is only read.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { DayReport } from '../src/addon/today/day-report';
import { clockOfCalendar, offsetsBy } from '../src/addon/zone-offsets';
import { instantAt } from '../src/core/time/zone';
import { CommandError } from './recalculate/command-error';
import { answer, openTerminal, type Output } from './recalculate/command-line';
import { loadList } from './recalculate/load-list';
import { runAddOn } from './recalculate/run-add-on';
import { pad, printable, widthOf } from './recalculate/terminal-text';
import { HELP, parseOptions, type TodayOptions } from './today/parse-options';

const WEEK_DAYS = 5;
const MILLISECONDS_PER_MINUTE = 60000;
const MILLISECONDS_PER_DAY = 86400000;

/** @returns the exit code */
export function today(args: readonly string[], output: Output): Promise<number> {
  return answer(output, async () => {
    const options = parseOptions(args);
    if (options === null) await output.print(HELP);
    else await run(options, output);
  });
}

async function run({ file, now, isWeek, json, ics, force }: TodayOptions, output: Output): Promise<void> {
  if (ics !== null && existsSync(ics) && !force) {
    throw new CommandError(`${ics} is there already; --force replaces it.`);
  }
  const list = await loadList(file, {
    locale: null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    currentYear: now?.[0],
  });
  for (const finding of list.findings) output.complain(finding);
  const time = now === null ? undefined : dateOf(now, list.workbook.timeZone);
  const { day } = await runAddOn(list, {
    preset: null,
    today: null,
    now: time,
    days: isWeek ? WEEK_DAYS : 1,
  });
  const report = day!;
  for (const problem of report.problems) output.complain(`• ${printable(problem)}`);
  if (ics !== null) await writeCalendar(ics, report);
  await output.print(json ? formatJson(report) : formatLines(report));
}

/** The time that clocks in the spreadsheet's zone show. */
function dateOf([year, month, day, hour, minute]: NonNullable<TodayOptions['now']>, zone: string): Date {
  const time = { day: Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY, minute: hour * 60 + minute };
  return new Date(instantAt(time, zone, offsetsBy(clockOfCalendar())) * MILLISECONDS_PER_MINUTE);
}

async function writeCalendar(path: string, { calendar }: DayReport): Promise<void> {
  try {
    await writeFile(path, calendar);
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
  process.exitCode = await today(process.argv.slice(2), openTerminal('today'));
}

if (require.main === module) void main();
