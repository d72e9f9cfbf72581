/** Her client list and her tasks, as she keeps them by hand: what the year's files know, she put down by guess. */
import { Workbook } from 'exceljs';
import { columnsDe } from '../../../src/i18n/de/criteria';
import { YEAR_CLIENTS } from './year-clients';

const RATINGS = ['workingTogether', 'appreciation', 'growthForMe', 'fun', 'network', 'reference'] as const;
const HEADER_FILL = 'FFE8EEF2';

export function makeYearClients(): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Office';
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 10, 25));
  const sheet = workbook.addWorksheet('Kunden', { views: [{ state: 'frozen', ySplit: 1 }] });
  const { hoursPerMonth, hourlyRate } = columnsDe;
  const ratings = RATINGS.map((key) => columnsDe[key].name);
  sheet.addRow(['Kunde', hoursPerMonth.name, hourlyRate.name, ...ratings]);
  for (const { name, ownHours, ownRate, ratings: marks } of YEAR_CLIENTS) {
    sheet.addRow([name, ownHours, ownRate, ...[...marks].map((mark) => (mark === '-' ? null : Number(mark)))]);
  }
  sheet.getRow(1).font = { name: 'Calibri', size: 11, bold: true };
  sheet.getRow(1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
  sheet.getColumn(1).width = 26;
  sheet.getColumn(3).numFmt = '#,##0.00 "€"';
  return workbook;
}
