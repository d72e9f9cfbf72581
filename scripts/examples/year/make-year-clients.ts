/** Her client list and her tasks, as she keeps them by hand: what the year's files know, she put down by guess or left open. */
import { Workbook, type CellValue, type Worksheet } from 'exceljs';
import { columnsDe } from '../../../src/i18n/de/criteria';
import { recordTabsDe } from '../../../src/i18n/de/record-tabs';
import { de } from '../../../src/i18n/de/texts';
import { todayDe } from '../../../src/i18n/de/today';
import { YEAR_CLIENTS } from './year-clients';

const RATINGS = ['workingTogether', 'appreciation', 'growthForMe', 'fun', 'network', 'reference'] as const;
const HEADER_FILL = 'FFE8EEF2';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Last contact, time zone and hours when they can be called, of those with whom she keeps it. */
const CONTACT: Readonly<Record<string, readonly [contact: string, zone?: string, reachable?: string]>> = {
  'Bergmann Immobilien': ['2026-11-25'],
  'Kanzlei Dr. Reuter': ['2026-11-20', 'Europe/Berlin', '9–12, 14–16'],
  'Nordlicht Yoga': ['2026-11-23'],
  'Acme Robotics': ['2026-11-24', 'America/New_York', '9–17'],
  'Agentur Blitz': ['2026-11-25'],
  'Café Milchschaum': ['2026-11-12'],
  'Podcast Morgenrot': ['2026-11-24'],
  'Tischlerei Holzapfel': ['2026-11-02'],
  'Ferienhof Sonnental': ['2026-09-04'],
  'Stadtgarten e. V.': ['2026-10-20'],
  'Coaching Dr. Hoffmann': ['2026-11-24'],
};
/** Hours that were bought for each month. */
const RETAINER: Readonly<Record<string, number>> = { 'Podcast Morgenrot': 10 };

/** Task, client, due, estimate, effect, kind, not before, at, repeats. */
const TASKS: readonly (readonly CellValue[])[] = [
  ['Exposé Lindenallee', 'Bergmann Immobilien', day('2026-11-26'), '1:30', 4, 'Schreiben', null, null, null],
  ['Mieteranfragen beantworten', 'Bergmann Immobilien', null, '45 min', null, 'Antwort', null, null, 'jeden Werktag'],
  ['Berufungsfrist eintragen', 'Kanzlei Dr. Reuter', '26.11.2026 12:00', '20 min', 5, 'Büro', null, null, null],
  ['Newsletter Advent', 'Nordlicht Yoga', day('2026-11-27'), '2 Std.', 4, 'Schreiben', null, null, null],
  ['Market research, part 2', 'Acme Robotics', '27.11.2026 17 Uhr Kundenzeit', '3 Std.', 5, 'Recherche', null, null, null],
  ['Call about the slides', 'Acme Robotics', null, '30 min', 3, 'Anruf', null, null, null],
  ['Beiträge für Dezember', 'Agentur Blitz', day('2026-11-26'), '1:15', 2, 'Social Media', null, null, null],
  ['Speisekarte Weihnachten', 'Café Milchschaum', day('2026-11-30'), '40 min', 2, 'Gestalten', null, null, null],
  ['Shownotes Folge 48', 'Podcast Morgenrot', day('2026-11-27'), '1 Std.', 4, 'Schreiben', null, null, 'jede Woche'],
  ['Monatsabschluss', null, day('2026-11-30'), '1 Std.', null, 'Büro', null, null, 'letzter Werktag im Monat'],
  ['Zahnarzt', null, null, '1 Std.', null, null, null, '26.11.2026 15:00', null],
];

export function makeYearClients(): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Office';
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 10, 25));
  addClients(workbook.addWorksheet('Kunden'));
  addRates(workbook.addWorksheet(de.tabs.currencies));
  addTasks(workbook.addWorksheet(de.tabs.tasks));
  return workbook;
}

function addClients(sheet: Worksheet): void {
  const { hoursPerMonth, hourlyRate, income12Months, daysLate, lastContact } = columnsDe;
  const { timeZone, reachable, retainerHours } = todayDe.clientColumns;
  sheet.addRow([
    'Kunde',
    hoursPerMonth.name,
    hourlyRate.name,
    ...RATINGS.map((key) => columnsDe[key].name),
    ...[income12Months, daysLate, lastContact].map(({ name }) => name),
    timeZone,
    reachable,
    retainerHours,
  ]);
  for (const { name, ownHours, ownRate, ratings } of YEAR_CLIENTS) {
    const [contact, zone = null, hours = null] = CONTACT[name];
    const marks = [...ratings].map((mark) => (mark === '-' ? null : Number(mark)));
    sheet.addRow([name, ownHours, ownRate, ...marks, null, null, day(contact), zone, hours, RETAINER[name] ?? null]);
  }
  dressHeader(sheet);
  sheet.getColumn(1).width = 26;
  sheet.getColumn(3).numFmt = '#,##0.00 "€"';
  sheet.getColumn(12).numFmt = 'dd.mm.yyyy';
  for (const column of [10, 11, 12, 13]) sheet.getColumn(column).width = 18;
}

function addRates(sheet: Worksheet): void {
  const { currency, from, rate } = recordTabsDe.headers.currencies;
  sheet.addRow([currency, from, rate]);
  sheet.addRow(['USD', day('2025-11-01'), 0.87]);
  sheet.addRow(['USD', day('2026-06-01'), 0.86]);
  dressHeader(sheet);
  sheet.getColumn(2).numFmt = 'dd.mm.yyyy';
}

function addTasks(sheet: Worksheet): void {
  const { taskHeaders: of } = todayDe;
  const headers = [of.task, of.client, of.due, of.estimate, of.effect, of.kind, of.notBefore, of.at, of.repeats];
  sheet.addRow([of.done, ...headers]);
  for (const task of TASKS) sheet.addRow([false, ...task]);
  dressHeader(sheet);
  sheet.getColumn(2).width = 30;
  sheet.getColumn(3).width = 24;
  sheet.getColumn(4).width = 28;
  sheet.getColumn(4).numFmt = 'dd.mm.yyyy';
}

function dressHeader(sheet: Worksheet): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.getRow(1).font = { name: 'Calibri', size: 11, bold: true };
  sheet.getRow(1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
}
