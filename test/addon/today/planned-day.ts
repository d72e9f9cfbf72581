/** A spreadsheet with clients, tiers and a morning's tasks, as a user has it. Made once, copied for each case. */
import type { AppsScriptOptions } from '../../../stand-in/apps-script';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

/** A Thursday, half past eight in Berlin. */
export const MORNING: AppsScriptOptions = {
  now: new Date('2026-11-26T07:30:00Z'),
  timeZone: 'Europe/Berlin',
  locale: 'en_GB',
};

const CLIENTS: Cells = [
  ['Client', 'Hourly rate', 'Fun', 'Time zone', 'Reachable', 'Last contact', 'Contract until', 'Notice days'],
  ['Acme', 80, 5, '', '', '', '', ''],
  ['Beta', 60, 3, 'America/New_York', '9–17', new Date('2026-08-01T10:00:00Z'), '', ''],
  ['Ceta', 30, 1, '', '', '', new Date('2026-12-31T10:00:00Z'), 30],
];

/** Set up, recalculated, and with a Tasks tab that holds nothing. */
export function openDay(tasks: Record<string, unknown>[] = [], options = MORNING): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const opened = openSpreadsheet(MORNING, { Clients: CLIENTS });
    opened.setUp();
    opened.recalculate();
    opened.addOn.run('planMyDay');
    return opened;
  };
  const opened = openCopy('day', make, options);
  tasks.forEach((task) => addTask(opened, task));
  return opened;
}

/** Types a task into the next line, by header. */
export function addTask({ spreadsheet, user }: OpenSpreadsheet, task: Record<string, unknown>): void {
  const sheet = spreadsheet.getSheetByName('Tasks')!;
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const isUsed = (row: unknown[]): boolean => row.some((cell) => cell !== '' && cell !== false);
  const used = rows.map(isUsed).lastIndexOf(true);
  for (const [header, value] of Object.entries(task)) {
    const column = String.fromCharCode(65 + headers.indexOf(header));
    if (value instanceof Date) sheet.getRange(`${column}${used + 3}`).setValue(value);
    else user.type('Tasks', `${column}${used + 3}`, String(value));
  }
}

/** Lines of Today as a person reads them: "9:00–9:30 Report (Acme, A) do: tier A". */
export function linesOf(opened: OpenSpreadsheet): string[] {
  return opened
    .valuesOf('Today')
    .slice(1)
    .map(([, from, to, what, client, tier, , , because]) => {
      const time = from === '' ? '' : `${from}–${to} `;
      const whose = client === '' ? '' : ` (${client}${tier === '' ? '' : `, ${tier}`})`;
      return `${time}${what}${whose}${because === '' ? '' : `: ${because}`}`.trim();
    })
    .filter((line) => line !== '');
}

/** What a task holds, by header. */
export function taskOf(opened: OpenSpreadsheet, name: string, nth = 0): Record<string, unknown> {
  const [headers, ...rows] = opened.valuesOf('Tasks');
  const row = rows.filter((cells) => cells[1] === name)[nth];
  return Object.fromEntries(headers.map((header, column) => [header, row?.[column]]));
}

/** Ticks the first line of Today that says so, as a user does. */
export function tick(opened: OpenSpreadsheet, what: string): void {
  const row = opened.valuesOf('Today').findIndex((cells) => cells[3] === what && cells[0] === false);
  opened.user.type('Today', `A${row + 1}`, 'TRUE');
}
