/** What reading files needs to know of her spreadsheet, from what the server says. Dates of cells are told in UTC here. */
import type { ImportState, SentCell } from '../../addon/imports/import-contract';
import type { CalendarView } from '../../core/imports/calendar/calendar-times';
import type { ImportContext } from '../../core/imports/types';
import { NO_WORDS } from '../../core/reading/cell-words';
import { MILLISECONDS_PER_DAY } from '../../core/reading/dates/parse-day';
import type { CellValue } from '../../core/types';
import { IMPORT_WORDS } from '../../i18n/all-import-words';
import { FILE_WORDS } from '../../i18n/file-words';
import { MILLISECONDS_PER_MINUTE } from '../../core/time/zone';

const SECONDS_PER_DAY = 86400;
/** No zone is set apart from another by less. */
const QUARTER = 900000;

export function importContext({
  dayOrder,
  decimalMark,
  currency,
  timeZone,
  now,
  clients,
}: Pick<
  ImportState,
  'dayOrder' | 'decimalMark' | 'currency' | 'timeZone' | 'now' | 'clients'
>): ImportContext {
  const clockOf = clockFinder(timeZone);
  return {
    dayOrder,
    decimalMark,
    home: currency,
    now: now * MILLISECONDS_PER_MINUTE,
    clients,
    dayOf: (date) => Math.floor(date.getTime() / MILLISECONDS_PER_DAY),
    secondOf: (date) => {
      const seconds = Math.round(date.getTime() / 1000) % SECONDS_PER_DAY;
      return seconds < 0 ? seconds + SECONDS_PER_DAY : seconds;
    },
    dayOfInstant: (milliseconds) => Math.floor(clockOf(milliseconds) / MILLISECONDS_PER_DAY),
    secondOfInstant: (milliseconds) => Math.floor(clockOf(milliseconds) / 1000) % SECONDS_PER_DAY,
    cellWords: { ...NO_WORDS, ...FILE_WORDS },
    words: IMPORT_WORDS,
  };
}

/** What reading a calendar needs to know: the time, the zones of the browser, and her clients. */
export function calendarView({
  now,
  timeZone,
  clients,
}: Pick<ImportState, 'now' | 'timeZone' | 'clients'>): CalendarView {
  const clocks = new Map<string, ReturnType<typeof clockFinder>>();
  const clockIn = (zone: string): ReturnType<typeof clockFinder> => {
    const clock = clocks.get(zone) ?? clockFinder(zone);
    clocks.set(zone, clock);
    return clock;
  };
  return {
    now,
    zone: timeZone,
    clients,
    offsetAt: (zone, instant) =>
      clockIn(zone)(instant * MILLISECONDS_PER_MINUTE) / MILLISECONDS_PER_MINUTE - instant,
    isZone: (name) => {
      try {
        return clockIn(name) !== undefined;
      } catch {
        return false;
      }
    },
  };
}

/** Cells of a tab as the server sends them. */
export function cellsOfTab(sent: readonly (readonly SentCell[])[]): CellValue[][] {
  return sent.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null
        ? new Date(cell.day * MILLISECONDS_PER_DAY + cell.second * 1000)
        : cell,
    ),
  );
}

/** What the clocks of a zone show, as if it were UTC. */
function clockFinder(timeZone: string): (milliseconds: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const aheads = new Map<number, number>();
  return (milliseconds) => {
    const quarter = Math.floor(milliseconds / QUARTER) * QUARTER;
    let ahead = aheads.get(quarter);
    if (ahead === undefined) {
      ahead = Date.parse(`${format.format(new Date(quarter)).replace(', ', 'T')}Z`) - quarter;
      aheads.set(quarter, ahead);
    }
    return milliseconds + ahead;
  };
}
