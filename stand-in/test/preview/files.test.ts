/** Files that are opened in the page and downloaded again. */
import { Workbook as ExcelWorkbook } from 'exceljs';
import { readXlsx } from '../../files/read-xlsx';
import { readFile, xlsxBytes } from '../../preview/page/files';
import { PreviewSession } from '../../preview/preview-session';
import { takeSnapshot } from '../../preview/snapshot';

const WORDS = {
  isLikelier: () => 0,
  holdsNames: () => false,
  localeOfTable: () => 'en_US',
  localeOfWorkbook: () => 'en_US',
};

test('a formula that cannot be calculated here shows what the file says, and is still in the download', async () => {
  const book = new ExcelWorkbook();
  const sheet = book.addWorksheet('Loans');
  sheet.getCell('A1').value = { formula: 'PMT(0.01,12,1000)', result: -88.85 };
  sheet.getCell('A2').value = { formula: 'DOUBLE(A1)', result: 7 };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const opened = await readFile('loans.xlsx', bytes, { timeZone: 'Etc/GMT', words: WORDS });
  const addOn = { code: 'function DOUBLE(value) { return 2 * value; }', html: {} };
  const session = new PreviewSession({ addOn, locale: 'en_US' });
  session.open(opened.workbook);
  opened.settle(session.addOn);
  const { activeSheet } = session.workbook;
  expect([activeSheet.contentAt(1, 1), activeSheet.contentAt(2, 1)]).toEqual([-88.85, -177.7]);

  const written = await readXlsx(await xlsxBytes(session, takeSnapshot(session.workbook), bytes));
  const [again] = written.workbook.sheets;
  expect(again!.formulaAt(1, 1)).toBe('=PMT(0.01,12,1000)');
  expect([again!.contentAt(1, 1), again!.contentAt(2, 1)]).toEqual([-88.85, -177.7]);
});
