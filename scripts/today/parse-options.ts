/** The words of the command line → options. */
import { CommandError } from '../recalculate/command-error';
import { onlyFile, readArguments } from '../recalculate/read-arguments';

export interface TodayOptions {
  readonly file: string;
  /** Local to the spreadsheet, as year, month, day, hour, minute; null for the present. */
  readonly now: readonly [number, number, number, number, number] | null;
  readonly isWeek: boolean;
  readonly json: boolean;
  readonly ics: string | null;
  readonly force: boolean;
}

export const HELP = `Plans the day of whoever keeps the tasks, as the add-on does in Google Sheets: in the order of
the clients' tiers, with every deadline kept that can be.

npm run --silent today -- FILE [options]

FILE is an .xlsx file with a client list and a tab of tasks (Task, Client, Due, Estimate, Done …).
It is never changed.

  --now TIME        the time to plan from, such as 2026-11-25T08:30; left out, the present
  --week            plan five working days
  --json            print the plan as JSON: blocks, late, shortageMinutes, askForNewDate, buffer
                    (a share), replies, checkIns, notToday; times are those of the spreadsheet
  --ics FILE        write the blocks to this calendar file
  --force           replace the file that --ics names
  --help            show this text
`;

const OPTIONS = {
  now: { type: 'string' },
  week: { type: 'boolean' },
  json: { type: 'boolean' },
  ics: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * @returns null when help was asked for
 * @throws CommandError
 */
export function parseOptions(args: readonly string[]): TodayOptions | null {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) return null;
  return {
    file: onlyFile(positionals, 'Name the .xlsx file that holds clients and tasks'),
    now: parseNow(values.now),
    isWeek: values.week ?? false,
    json: values.json ?? false,
    ics: values.ics ?? null,
    force: values.force ?? false,
  };
}

function parseNow(text: string | undefined): TodayOptions['now'] {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})$/.exec(text);
  const [year, month, day, hour, minute] = (match ?? []).slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const date = match && new Date(Date.UTC(year, month - 1, day, hour, minute));
  if (!date || date.getUTCDate() !== day || hour > 23 || minute > 59) {
    throw new CommandError(`"${text}" is no time; write it like 2026-11-25T08:30.`);
  }
  return [year, month, day, hour, minute];
}
