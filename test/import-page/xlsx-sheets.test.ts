/** What only the format of a cell says: a currency, that a number is a day or a time. Files as Excel and Sheets write them, in all the ways that were met. */
import ExcelJS from 'exceljs';
import { xlsxSheets } from '../../src/import-page/files/xlsx-sheets';
import { readRecords } from '../../src/core/imports/read-records';
import { recogniseTable } from '../../src/core/imports/recognise-table';
import type { CellValue } from '../../src/core/types';
import { CONTEXT } from '../core/imports/context';

type Cell = readonly [value: number | string, format?: string];

async function sheetOf(lines: readonly (readonly Cell[])[], from1904 = false): Promise<CellValue[][]> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = from1904;
  const sheet = book.addWorksheet('Sheet');
  for (const line of lines) {
    const row = sheet.addRow(line.map(([value]) => value));
    line.forEach(([, format], index) => {
      if (format !== undefined) row.getCell(index + 1).numFmt = format;
    });
  }
  const [first] = await xlsxSheets(new Uint8Array(await book.xlsx.writeBuffer()));
  return [...first.rows()];
}

const EUR = '_-* #,##0.00 [$€-407]_-;-* #,##0.00 [$€-407]_-;_-* "-"?? [$€-407]_-;_-@_-';

it('the currency of an amount is read where it stands in the format alone, cell by cell', async () => {
  const table = await sheetOf([
    [['Invoice number'], ['Customer'], ['Invoice date'], ['Amount'], ['Status']],
    ...[
      EUR,
      '"kr" #,##0',
      '[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00',
      '#,##0.00\\ "Ft"',
      '[$CHF-807] #,##0.00',
      '[$-407]#,##0.00',
      '0.00 "Std."',
    ].map((format, index): Cell[] => [
      [String(index + 1)],
      ['Acme'],
      [46112, 'dd.mm.yyyy'],
      [-1234.505 * (index === 2 ? 1 : -1), format],
      ['Paid'],
    ]),
  ]);
  const { reading, questions } = recogniseTable(table, CONTEXT)!;
  expect(questions.map(({ about }) => about)).toEqual(['columns']);
  const { invoices, problems } = readRecords(table, reading, CONTEXT);
  expect(problems).toEqual([]);
  expect(invoices.map(({ record: { amount, currency, issued } }) => [amount, currency, issued])).toEqual([
    [123451, 'EUR', 20543],
    [123451, 'NOK', 20543],
    [-123451, 'USD', 20543],
    [123451, 'HUF', 20543],
    [123451, 'CHF', 20543],
    [123451, '', 20543],
    [123451, '', 20543],
  ]);
});

it.each([false, true])(
  'days and lengths of time are what they are, counted from 1904: %s',
  async (from1904) => {
    const day = 46083 - (from1904 ? 1462 : 0);
    const table = await sheetOf(
      [
        [['Date'], ['Client'], ['Start'], ['End'], ['Duration']],
        [
          [day, 'dd/mm/yyyy'],
          ['Acme'],
          [22.5 / 24, 'hh:mm'],
          [0.25 / 24, 'h:mm AM/PM'],
          [1.75 / 24, '[h]:mm'],
        ],
        [
          [day, '[$-407]d. mmm yyyy'],
          ['Acme'],
          [9 / 24, 'hh:mm'],
          [11 / 24, 'hh:mm'],
          [26 / 24, '[hh]:mm:ss'],
        ],
        [[day, 'mmmm'], ['Acme'], [9 / 24], [11 / 24], [90 / 1440, '[m]']],
      ],
      from1904,
    );
    const { reading } = recogniseTable(table, CONTEXT)!;
    const { time, problems } = readRecords(table, reading, CONTEXT);
    expect(problems).toEqual([]);
    expect(time.map(({ record, clock }) => [record.day, record.seconds, clock])).toEqual([
      [20514, 6300, '22:30–00:15'],
      [20514, 93600, '09:00–11:00'],
      [20514, 5400, '09:00–11:00'],
    ]);
  },
);
