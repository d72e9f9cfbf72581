/** Dates and times as serial numbers. The clock is the world's, so TODAY can be told what day it is. */
import { serialOfDay as serialOf, wallDate as utc } from '../../typing/serial-date';
import { mixed, scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';

function day(args: Arguments, index: number): number {
  return Math.floor(args.number(index));
}

/** Month and year carry over; the day is cut to the length of the month. */
function addMonths(serial: number, months: number): number {
  const date = utc(serial);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDay = utc(serialOf(year, month + 2, 0)).getUTCDate();
  return serialOf(year, month + 1, Math.min(date.getUTCDate(), lastDay));
}

function dateDif(args: Arguments): number {
  const [start, end, unit] = [day(args, 0), day(args, 1), args.text(2).toUpperCase()];
  if (start > end) args.refuse('#NUM!', 0, start, `It should be on or before parameter 2 (${end}).`);
  const [from, to] = [utc(start), utc(end)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const isShort = to.getUTCDate() < from.getUTCDate();
  const months = years * 12 + to.getUTCMonth() - from.getUTCMonth() - (isShort ? 1 : 0);
  const units: Readonly<Record<string, number>> = {
    D: end - start,
    M: months,
    Y: Math.floor(months / 12),
    YM: months % 12,
    MD: end - addMonths(start, months),
    YD: end - addMonths(start, Math.floor(months / 12) * 12),
  };
  return units[unit] ?? args.refuse('#NUM!', 2, unit, 'It should be one of Y, M, D, MD, YM, YD.');
}

function isoWeek(serial: number): number {
  const thursday = serial - ((utc(serial).getUTCDay() + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(utc(thursday).getUTCFullYear(), 1, 1)) / 7) + 1;
}

/** Type 1 starts weeks on Sunday, 2 and 11 on Monday, 12–17 on the days after; 21 is ISO's. */
function weekNumber(args: Arguments): number {
  const serial = day(args, 0);
  const type = args.integer(1, 1);
  if (type === 21) return isoWeek(serial);
  const firstDay = type === 1 ? 0 : type === 2 ? 1 : (type - 10) % 7;
  const newYear = serialOf(utc(serial).getUTCFullYear(), 1, 1);
  const lead = (utc(newYear).getUTCDay() - firstDay + 7) % 7;
  return Math.floor((serial - newYear + lead) / 7) + 1;
}

function weekday(args: Arguments): number {
  const fromSunday = utc(day(args, 0)).getUTCDay();
  const type = args.integer(1, 1);
  if (type === 1) return fromSunday + 1;
  if (type === 2) return ((fromSunday + 6) % 7) + 1;
  if (type === 3) return (fromSunday + 6) % 7;
  return args.refuse('#NUM!', 1, type, 'Valid values are between 1 and 3 inclusive.');
}

/** The seconds of the day, rounded, so that 12:00:00 is not 11:59:59. */
function secondOfDay(args: Arguments): number {
  const value = args.number(0);
  return Math.round((value - Math.floor(value)) * 86_400) % 86_400;
}

function holidays(args: Arguments, index: number): Set<number> {
  const cells = args.cells(index);
  return new Set(cells.filter((cell): cell is number => typeof cell === 'number').map(Math.floor));
}

/** More than ten thousand years: no calendar goes so far. */
const MAX_DAYS = 4_000_000;

function tooFar(args: Arguments): never {
  return args.fail('#NUM!', `Function ${args.functionName} leads out of the calendar.`);
}

function isFree(serial: number, off: ReadonlySet<number>): boolean {
  return utc(serial).getUTCDay() % 6 === 0 || off.has(serial);
}

function networkDays(args: Arguments): number {
  const off = holidays(args, 2);
  const [start, end] = [day(args, 0), day(args, 1)];
  if (Math.abs(end - start) > MAX_DAYS) tooFar(args);
  let days = 0;
  for (let serial = Math.min(start, end); serial <= Math.max(start, end); serial++)
    if (!isFree(serial, off)) days++;
  return start <= end ? days : -days;
}

function workday(args: Arguments): number {
  const off = holidays(args, 2);
  let serial = day(args, 0);
  let left = args.integer(1);
  if (Math.abs(left) > MAX_DAYS) tooFar(args);
  const step = Math.sign(left);
  while (left !== 0) {
    serial += step;
    if (!isFree(serial, off)) left -= step;
  }
  return serial;
}

export const dateFunctions: FunctionTable = {
  TODAY: scalars(0, 0, (args) => Math.floor(args.context.now())),
  NOW: scalars(0, 0, (args) => args.context.now()),
  DATE: scalars(3, 3, (args) => {
    const year = args.integer(0);
    const serial = serialOf(year < 1900 ? year + 1900 : year, args.integer(1), args.integer(2));
    return serial < 0 ? args.fail('#NUM!', 'Function DATE gives a date before 1899-12-30.') : serial;
  }),
  TIME: scalars(3, 3, (args) => {
    const seconds = args.integer(0) * 3600 + args.integer(1) * 60 + args.integer(2);
    return (((seconds % 86_400) + 86_400) % 86_400) / 86_400;
  }),
  DATEVALUE: scalars(1, 1, (args) => {
    const value = args.scalar(0);
    const serial = typeof value === 'string' ? args.context.parseText(value) : value;
    if (typeof serial === 'number') return Math.floor(serial);
    return args.fail('#VALUE!', `DATEVALUE parameter '${String(value)}' cannot be parsed to date/time.`);
  }),
  TO_DATE: scalars(1, 1, (args) => args.any(0)),
  YEAR: scalars(1, 1, (args) => utc(day(args, 0)).getUTCFullYear()),
  MONTH: scalars(1, 1, (args) => utc(day(args, 0)).getUTCMonth() + 1),
  DAY: scalars(1, 1, (args) => utc(day(args, 0)).getUTCDate()),
  HOUR: scalars(1, 1, (args) => Math.floor(secondOfDay(args) / 3600)),
  MINUTE: scalars(1, 1, (args) => Math.floor((secondOfDay(args) % 3600) / 60)),
  SECOND: scalars(1, 1, (args) => secondOfDay(args) % 60),
  DAYS: scalars(2, 2, (args) => day(args, 0) - day(args, 1)),
  DATEDIF: scalars(3, 3, dateDif),
  EDATE: scalars(2, 2, (args) => addMonths(day(args, 0), args.integer(1))),
  EOMONTH: scalars(2, 2, (args) => {
    const date = utc(day(args, 0));
    return serialOf(date.getUTCFullYear(), date.getUTCMonth() + args.integer(1) + 2, 0);
  }),
  WEEKDAY: scalars(1, 2, weekday),
  WEEKNUM: scalars(1, 2, weekNumber),
  ISOWEEKNUM: scalars(1, 1, (args) => isoWeek(day(args, 0))),
  NETWORKDAYS: mixed(2, 3, [2], networkDays),
  WORKDAY: mixed(2, 3, [2], workday),
};
