/** A practice's own list in its own clothes: house colours, a title tab, columns that are nobody's business but theirs. */
import { Workbook, type Worksheet } from 'exceljs';
import { columnsNl } from '../../src/i18n/nl/criteria';
import { PRACTICE_CRITERIA } from '../../src/i18n/types/texts';
import { DUTCH_CLIENTS } from './dutch-practice';

const HOUSE_COLOR = 'FF1F4E5F';

export function makeDutchPractice(): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Kantoor';
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 10, 20));
  addClients(workbook.addWorksheet('Klanten', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] }));
  addExplanation(workbook.addWorksheet('Afspraken'));
  return workbook;
}

function addClients(sheet: Worksheet): void {
  const criteria = PRACTICE_CRITERIA.map((key) => columnsNl[key].name);
  const extras = [columnsNl.income12Months.name, columnsNl.daysLate.name, columnsNl.lastContact.name];
  sheet.addRow(['Klant', 'Plaats', 'Contactpersoon', 'Klant sinds', ...criteria, ...extras]);
  for (const line of DUTCH_CLIENTS.trim().split('\n')) sheet.addRow(clientRow(line));
  dressHeader(sheet);
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 14;
  sheet.getColumn(3).width = 24;
  sheet.getColumn(4).numFmt = 'dd-mm-yyyy';
  sheet.getColumn(18).numFmt = '"€" #,##0';
  sheet.getColumn(20).numFmt = 'dd-mm-yyyy';
  for (const column of [4, 18, 19, 20]) sheet.getColumn(column).width = 13;
  const last = sheet.rowCount;
  sheet.autoFilter = { from: 'A1', to: { row: last, column: 20 } };
  sheet.addConditionalFormatting({
    ref: `S2:S${last}`,
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [20],
        priority: 1,
        style: { font: { bold: true, color: { argb: 'FFB3261E' } } },
      },
    ],
  });
  sheet.getCell('A2').note = 'Al klant sinds de verhuizing naar de Oudegracht.';
}

function clientRow(line: string): (string | number | Date | null)[] {
  const [name, town, contact, since, ratings, income, daysLate, lastContact] = line.split('|').map((part) => part.trim());
  const number = (text: string) => (text === '' ? null : Number(text));
  return [
    name!,
    town!,
    contact!,
    new Date(since!),
    ...[...ratings!].map((rating) => (rating === '-' ? null : Number(rating))),
    number(income!),
    number(daysLate!),
    new Date(lastContact!),
  ];
}

function dressHeader(sheet: Worksheet): void {
  const header = sheet.getRow(1);
  header.height = 48;
  header.eachCell((cell) => {
    cell.font = { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HOUSE_COLOR } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.border = { bottom: { style: 'medium', color: { argb: 'FFE0A030' } } };
  });
}

function addExplanation(sheet: Worksheet): void {
  sheet.getColumn(1).width = 70;
  sheet.addRow(['Hoe wij klanten beoordelen']).font = { name: 'Calibri', bold: true, size: 14 };
  sheet.addRow(['Elk half jaar, met z’n tweeën: de relatiebeheerder en een collega die de klant minder goed kent.']);
  sheet.addRow(['Weten we het niet, dan blijft de cel leeg.']);
  sheet.addRow(['Aantal klanten op de lijst:', { formula: 'COUNTA(Klanten!A2:A200)', result: 40 }]);
}
