/** A workbook as a person keeps it: what she worked and what she invoiced, on two sheets, with dates, lengths of time and formulas of Excel. */
import ExcelJS from 'exceljs';

const day = (month: number, date: number): Date => new Date(Date.UTC(2026, month - 1, date));

/** @param clients two names */
export async function ownWorkbook([first, second]: readonly [string, string]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const time = book.addWorksheet('My time');
  time.addRow(['What I did', '', '']);
  time.addRow(['Date', 'Client', 'Duration', 'Start', 'Amount', 'Billable']);
  time.addRow([day(3, 2), first, 1.75 / 24, 22.5 / 24, { formula: 'C3*24*60', result: 105 }, true]);
  time.addRow([day(3, 3), second, 26 / 24, 9 / 24, { formula: 'C4*24*60', result: 1560 }, false]);
  time.addRow(['Total', '', { formula: 'SUM(C3:C4)', result: 27.75 / 24 }, '', '', '']);
  time.getColumn(1).numFmt = 'dd.mm.yyyy';
  time.getColumn(3).numFmt = '[h]:mm';
  time.getColumn(4).numFmt = 'hh:mm';
  const invoices = book.addWorksheet('Invoices');
  invoices.addRow([
    'Invoice number',
    'Customer',
    'Invoice date',
    'Due date',
    'Net amount',
    'Currency',
    'Status',
  ]);
  invoices.addRow([
    '7',
    first,
    day(3, 31),
    day(4, 14),
    { formula: '2*100.05', result: 200.1 },
    'EUR',
    'Paid',
  ]);
  for (const column of [3, 4]) invoices.getColumn(column).numFmt = 'yyyy-mm-dd';
  book.addWorksheet('Notes').addRow(['remember to call']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
