/** Twelve clients of an invented virtual assistant; each line shows something else, and its Note says what. */
import { Workbook, type CellValue } from 'exceljs';
import { columnsEn } from '../../src/i18n/en/criteria';
import { VA_CRITERIA } from '../../src/i18n/types/texts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Client, eight criteria, well-known, breaks agreements, income, days late, last contact, note. */
const CLIENTS: readonly CellValue[][] = [
  ['Harbour Lane Studio', 40, 70, 5, 5, 5, 5, 5, 5, true, false, 33600, 0, day('2026-11-20'), 'Best in everything'],
  ['Copperfield Legal', 30, 60, 4, 4, 4, 4, 4, 4, true, false, 21600, 3, day('2026-11-12'), 'Exactly at the cut-off of A'],
  ['Maple & Rye Bakery', 29.9, 60, 4, 4, 4, 4, 4, 4, false, false, 21500, 0, day('2026-11-17'), 'A hair short of A'],
  ['Northgate Cycling', 18, 52, 4, 5, null, 4, null, null, false, false, 11200, 0, day('2026-10-30'), 'Network never asked about: a range of tiers'],
  ['Willow Ceramics', null, null, 5, 5, null, 4, null, null, false, false, null, 0, day('2026-11-09'), 'Less than half is known: provisional'],
  ['Fernhill Yoga', null, null, null, null, null, null, null, null, false, false, null, null, null, 'First call next week: not rated yet'],
  ['Bluebird Travel', '27.5', 48, 3, 4, 3, 3, '4', 3, false, false, 15800, 5, day('2026-11-02'), 'Hours and network typed as text'],
  ['Oakridge Dental', 'ask Tom', 55, 4, 3, 2, 3, 4, 5, true, false, 9900, 0, day('2026-09-28'), 'Hours cannot be read'],
  ['Silverline Estates', 12, 45, 7, 3, 2, 0, 3, 3, false, false, 6500, 12, day('2026-10-06'), 'Ratings beyond the scale of 1 to 5'],
  ['Twin Pines Podcast', 9, 40, 4, 4, 5, 5, 3, 2, false, false, 4300, 0, day('2026-11-15'), 'Stands twice'],
  ['Twin Pines Podcast', 4, 38, 3, 3, 4, 4, 3, 2, false, false, 1800, 0, day('2026-08-19'), 'Stands twice'],
  ['Grantham Supplies', 0, 30, 1, 1, 1, 1, 1, 1, true, true, 0, 48, day('2026-05-04'), 'Worst in everything; ticks and a late payment'],
];

export function makeEnglishFeatures(): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Office';
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 10, 20));
  const sheet = workbook.addWorksheet('Clients', { views: [{ state: 'frozen', ySplit: 1 }] });
  const { wellKnown, breaksAgreements, income12Months, daysLate, lastContact } = columnsEn;
  const extras = [wellKnown, breaksAgreements, income12Months, daysLate, lastContact].map(({ name }) => name);
  sheet.addRow(['Client', ...VA_CRITERIA.map((key) => columnsEn[key].name), ...extras, 'Note']);
  for (const client of CLIENTS) sheet.addRow(client);
  sheet.getRow(1).font = { name: 'Calibri', size: 11, bold: true };
  sheet.getColumn(1).width = 24;
  sheet.getColumn(3).numFmt = '#,##0.00';
  sheet.getColumn(12).numFmt = '#,##0';
  sheet.getColumn(14).numFmt = 'yyyy-mm-dd';
  sheet.getColumn(14).width = 13;
  sheet.getColumn(15).width = 48;
  return workbook;
}
