/** A workbook written to an .xlsx file and read again is the same workbook. */
import { Workbook as ExcelWorkbook } from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { element, type XmlElement } from '../../files/xlsx/package/xml';
import { readXlsx } from '../../files/read-xlsx';
import { writeXlsx } from '../../files/write-xlsx';
import { areaOf } from '../../workbook/area';
import { formatOf } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import {
  CellError,
  type CellFormat,
  type ConditionalFormatRule,
  type Content,
  type ValidationRule,
} from '../../workbook/types';
import { Workbook } from '../../workbook/workbook';

async function roundTrip(workbook: Workbook): Promise<Workbook> {
  const { locale, timeZone } = workbook;
  return (await readXlsx(await writeXlsx(workbook), { locale, timeZone })).workbook;
}

/** One sheet, prepared, written and read again. */
async function sheetAgain(prepare: (sheet: SheetModel) => void, locale = 'en_US'): Promise<SheetModel> {
  const workbook = new Workbook({ locale, timeZone: 'Europe/Berlin' });
  prepare(workbook.addSheet('Clients'));
  return (await roundTrip(workbook)).sheets[0]!;
}

const CONTENTS: [string, Content][] = [
  ['a whole number', 42],
  ['a fraction', 0.1 + 0.2],
  ['a small number', -1.5e-12],
  ['text', 'Acme & Söhne <b>'],
  ['text with lines and spaces', '  one\ntwo\tthree  '],
  ['text like a formula', '=1+1'],
  ['text like a number', '007'],
  ['emoji', '👩‍👩‍👧 🦊'],
  ['right to left', 'שלום'],
  ['a control character', 'a\u0001b\rc'.replace('\r', '')],
  ['what looks like an escape', '_x0041_'],
  ['32,000 characters', 'x'.repeat(32_000)],
  ['true', true],
  ['false', false],
  ['an error', new CellError('#DIV/0!')],
];

test.each(CONTENTS)('%s comes back', async (_name, content) => {
  const sheet = await sheetAgain((made) => made.setContent(3, 2, content));
  expect(sheet.cells.cell(3, 2)).toMatchObject({ content, formula: null, format: { numberFormat: '' } });
  expect(sheet.cells.extent()).toEqual({ lastRow: 3, lastColumn: 2 });
});

const FORMATS: [string, Partial<CellFormat>][] = [
  ['number format', { numberFormat: '#,##0.00 "€"' }],
  ['built-in number format', { numberFormat: '0.00%' }],
  ['date format', { numberFormat: 'yyyy-mm-dd' }],
  ['plain text', { numberFormat: '@' }],
  ['background', { background: '#1e8e3e' }],
  ['font', { fontColor: '#ff0000', bold: true, italic: true }],
  ['alignment', { horizontalAlignment: 'center', verticalAlignment: 'middle', wrapStrategy: 'WRAP' }],
];

test.each(FORMATS)('%s comes back, on full and on empty cells', async (_name, parts) => {
  const sheet = await sheetAgain((made) => {
    made.setContent(1, 1, 'x');
    made.cells.setFormat(1, 1, formatOf(parts));
    made.cells.setFormat(1, 2, formatOf(parts));
    made.setContent(1, 3, 'end');
  });
  const formats = [1, 2, 3].map((column) => ({ ...sheet.formatAt(1, column), fileStyle: null }));
  expect(formats).toEqual([formatOf(parts), formatOf(parts), formatOf({})]);
});

describe('a look that goes on below everything', () => {
  const look = formatOf({ numberFormat: '0.00', horizontalAlignment: 'center', wrapStrategy: 'WRAP' });
  const pattern = (sheet: SheetModel, column: number) =>
    Array.from({ length: sheet.maxRows }, (_, index) => sheet.formatAt(index + 1, column).numberFormat);

  /** A header, an empty cell, a value of another look, a value of that look, and that look to the end. */
  function list(format = look): Workbook {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Clients');
    sheet.setContent(1, 2, 'Header');
    sheet.setContent(3, 2, 7);
    sheet.setContent(4, 2, 8);
    sheet.cells.setFormat(3, 2, formatOf({ numberFormat: '0%' }));
    for (let row = 4; row <= sheet.maxRows; row++) sheet.cells.setFormat(row, 2, format);
    return workbook;
  }

  async function worksheetOf(bytes: Uint8Array): Promise<string> {
    return (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
  }

  test('is said by the column, and every cell looks as it did', async () => {
    const workbook = list();
    const bytes = await writeXlsx(workbook);
    const xml = await worksheetOf(bytes);
    expect(xml.match(/<c /g)).toHaveLength(4);
    expect(xml).toMatch(/<cols><col min="2" max="2" style="\d+" width="14.2857"\/><\/cols>/);
    const read = (await readXlsx(bytes)).workbook.sheets[0]!;
    for (const column of [1, 2, 3])
      expect(pattern(read, column)).toEqual(pattern(workbook.sheets[0]!, column));
    expect(read.formatAt(500, 2)).toEqual({ ...look, fileStyle: expect.any(Number) });
    expect(read.columnLines.sizes.size).toBe(0);
  });

  test('is seen below it by other programs', async () => {
    const elsewhere = new ExcelWorkbook();
    await elsewhere.xlsx.load(Buffer.from(await writeXlsx(list())) as never);
    const formats = ['B3', 'B4', 'B1000', 'C1000'].map(
      (cell) => elsewhere.worksheets[0]!.getCell(cell).numFmt,
    );
    expect(formats).toEqual(['0%', '0.00', '0.00', undefined]);
  });

  test('and begins far below it stays with its cells', async () => {
    const workbook = list(formatOf({}));
    for (let row = 951; row <= 1000; row++) workbook.sheets[0]!.cells.setFormat(row, 2, look);
    expect((await worksheetOf(await writeXlsx(workbook))).match(/<c /g)).toHaveLength(3 + 50);
  });

  test('that is seen ends with the sheet', async () => {
    const painted = formatOf({ background: '#ffff00' });
    const xml = await worksheetOf(await writeXlsx(list(painted)));
    expect([xml.includes('<cols>'), xml.match(/<c /g)!.length]).toEqual([false, 999]);
  });

  test('comes and goes in a file that has rows, columns and looks of its own', async () => {
    const { workbook, source } = await readXlsx(await writeXlsx(list()));
    const [sheet] = workbook.sheets;
    sheet!.setContent(6, 3, 'new');
    for (let row = 1; row <= sheet!.maxRows; row++) {
      sheet!.cells.setFormat(row, 2, formatOf({}));
      if (row > 1) sheet!.cells.setFormat(row, 3, look);
    }
    const wanted = [2, 3].map((column) => pattern(sheet!, column));
    const bytes = await writeXlsx(workbook, source);
    const again = (await readXlsx(bytes)).workbook.sheets[0]!;
    expect([2, 3].map((column) => pattern(again, column))).toEqual(wanted);
    expect((await worksheetOf(bytes)).match(/<row /g)!.length).toBeLessThan(7);
  });

  test('is whatever was set last: no list of looks is lost or spread', async () => {
    const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('', '0', '0%', '@')), {
      maxLength: 8,
    });
    const cells = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 });
    const fill = (
      sheet: SheetModel,
      formats: readonly (readonly [number, string])[],
      full: readonly number[],
    ) => {
      sheet.maxRows = 1000;
      for (const [first, numberFormat] of formats)
        for (let row = first; row <= sheet.maxRows; row++)
          sheet.cells.setFormat(row, 1, formatOf({ numberFormat }));
      for (const row of full) sheet.setContent(row, 1, 'x');
    };
    await fc.assert(
      fc.asyncProperty(runs, cells, runs, cells, async (first, full, second, more) => {
        const workbook = new Workbook();
        fill(workbook.addSheet('Clients'), first, full);
        const file = await readXlsx(await writeXlsx(workbook));
        expect(pattern(file.workbook.sheets[0]!, 1)).toEqual(pattern(workbook.sheets[0]!, 1));
        fill(file.workbook.sheets[0]!, second, more);
        const wanted = pattern(file.workbook.sheets[0]!, 1);
        const again = await readXlsx(await writeXlsx(file.workbook, file.source));
        expect(pattern(again.workbook.sheets[0]!, 1)).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

const VALIDATIONS: [string, Omit<ValidationRule, 'allowInvalid' | 'helpText'>][] = [
  ['list', { criteria: 'VALUE_IN_LIST', args: [['1', '2', '"3"'], true] }],
  ['list without arrow', { criteria: 'VALUE_IN_LIST', args: [['a'], false] }],
  ['range', { criteria: 'VALUE_IN_RANGE', args: ["'Clients'!$A$1:$A$9", true] }],
  ['checkbox', { criteria: 'CHECKBOX', args: [] }],
  ['number from', { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args: [0] }],
  ['number between', { criteria: 'NUMBER_BETWEEN', args: [1, 5.5] }],
  ['any date', { criteria: 'DATE_IS_VALID_DATE', args: [] }],
  ['date after', { criteria: 'DATE_AFTER', args: [new Date('2026-11-20T23:00:00Z')] }],
  ['formula in the spelling of the locale', { criteria: 'CUSTOM_FORMULA', args: ['=AND(B2>0,5;B2<9)'] }],
];

test.each(VALIDATIONS)('validation by %s comes back', async (_name, rule) => {
  const rules = [
    { ...rule, allowInvalid: true, helpText: 'First line\nsecond "line"' },
    { ...rule, allowInvalid: false, helpText: null },
  ];
  const sheet = await sheetAgain((made) => {
    for (let row = 2; row <= 50; row++) made.setValidation(row, 2, rules[0]!);
    made.setValidation(7, 4, rules[1]!);
  }, 'de_DE');
  expect([sheet.validationAt(2, 2), sheet.validationAt(50, 2), sheet.validationAt(7, 4)]).toEqual([
    rules[0],
    rules[0],
    rules[1],
  ]);
  expect([sheet.validationAt(51, 2), sheet.validationAt(7, 3)]).toEqual([null, null]);
});

test('a list that is too long for the format becomes a hint', async () => {
  const items = Array.from({ length: 100 }, (_unused, index) => `item ${index}`);
  const bytes = await (async () => {
    const workbook = new Workbook();
    workbook.addSheet('A').setValidation(1, 1, {
      criteria: 'VALUE_IN_LIST',
      args: [items, true],
      allowInvalid: true,
      helpText: 'Choose',
    });
    return writeXlsx(workbook);
  })();
  const { workbook } = await readXlsx(bytes);
  expect(workbook.sheets[0]!.validationAt(1, 1)).toBeNull();
});

const LOOK = {
  background: '#b7e1cd',
  fontColor: '#ffffff',
  bold: true,
  italic: null,
  underline: null,
  strikethrough: null,
};
const CONDITIONS: [string, unknown[]][] = [
  ['CUSTOM_FORMULA', ['=AND($H2="A";$I2>0,5)']],
  ['CELL_EMPTY', []],
  ['CELL_NOT_EMPTY', []],
  ['TEXT_CONTAINS', ['"x"']],
  ['TEXT_DOES_NOT_CONTAIN', ['x']],
  ['TEXT_STARTS_WITH', ['x']],
  ['TEXT_ENDS_WITH', ['x']],
  ['TEXT_EQUAL_TO', ['A']],
  ['NUMBER_LESS_THAN', [50]],
  ['NUMBER_EQUAL_TO', [0.5]],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [-3]],
  ['NUMBER_BETWEEN', [1, 5]],
  ['NUMBER_NOT_BETWEEN', [1, 5]],
];

test('conditional formats come back, in their order', async () => {
  const rules: ConditionalFormatRule[] = CONDITIONS.map(([criteria, args]) => ({
    areas: [areaOf(2, 8, 99, 1), areaOf(2, 10, 5, 2)],
    condition: { criteria, args, ...LOOK },
    gradient: null,
  }));
  rules.push({
    areas: [areaOf(2, 9, 99, 1)],
    condition: null,
    gradient: {
      min: { color: '#ff0000', type: 'MIN', value: '' },
      mid: { color: '#ffffff', type: 'PERCENTILE', value: '50' },
      max: { color: '#00ff00', type: 'NUMBER', value: '100' },
    },
  });
  const sheet = await sheetAgain((made) => {
    made.conditionalFormats = rules;
  }, 'de_DE');
  expect(sheet.conditionalFormats).toEqual(rules);
});

test('notes, links, styled text, merges, sizes, panes and the rest come back', async () => {
  const workbook = new Workbook();
  const first = workbook.addSheet('It’s "mine"');
  const second = workbook.addSheet("O'Neil & Co");
  first.setContent(2, 1, 'bold plain');
  const piece = (text: string, ...looks: XmlElement[]) =>
    element('r', {}, [...looks, element('t', { 'xml:space': 'preserve' }, [text])]);
  const pieces = [piece('bold', element('rPr', {}, [element('b')])), piece(' plain')];
  first.cells.changeExtras(2, 1, { runs: { pieces, link: null } });
  first.setContent(3, 1, 'site');
  first.cells.changeExtras(3, 1, { runs: { pieces: [], link: 'https://example.com/?a=1&b=2' } });
  first.setNote(1, 1, 'A note\nwith <lines> & more');
  first.setNote(40, 3, 'Another');
  first.merges = [areaOf(5, 1, 2, 3)];
  [first.frozenRows, first.frozenColumns] = [1, 2];
  first.columnLines.sizes.set(2, 250);
  first.columnLines.hidden.add(4);
  first.rowLines.sizes.set(3, 60);
  first.rowLines.hidden.add(9);
  first.tabColor = '#1e8e3e';
  first.hiddenGridlines = true;
  first.rightToLeft = true;
  first.filter = { area: areaOf(1, 1, 9, 3), hiddenValues: new Map() };
  second.hidden = true;
  second.setContent(1, 1, 1);
  workbook.namedRanges.push({ name: 'CLIENT_TIERS', sheetId: second.id, area: areaOf(2, 1, 4, 2) });
  const again = await roundTrip(workbook);
  const [one, two] = again.sheets;
  expect(again.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['It’s "mine"', false],
    ["O'Neil & Co", true],
  ]);
  for (const [row, column] of [
    [2, 1],
    [3, 1],
    [1, 1],
    [40, 3],
  ] as const)
    expect(one!.cells.cell(row, column)).toEqual(first.cells.cell(row, column));
  const picked = (sheet: SheetModel) => {
    const {
      merges,
      frozenRows,
      frozenColumns,
      columnLines,
      rowLines,
      tabColor,
      hiddenGridlines,
      rightToLeft,
      filter,
    } = sheet;
    return {
      merges,
      frozenRows,
      frozenColumns,
      columnLines,
      rowLines,
      tabColor,
      hiddenGridlines,
      rightToLeft,
      filter,
    };
  };
  expect(picked(one!)).toEqual(picked(first));
  expect(again.namedRanges).toEqual([{ name: 'CLIENT_TIERS', sheetId: two!.id, area: areaOf(2, 1, 4, 2) }]);
  expect(again.activeSheet.name).toBe('It’s "mine"');
});

test('formulas come back with their results, array formulas with where they spill', async () => {
  const sheet = await sheetAgain((made) => {
    made.cells.setCell(1, 1, { ...made.cells.cell(1, 1), formula: '=SUM(B1:B3)/IFS(TRUE,2)', content: 3 });
    made.cells.setCell(2, 1, { ...made.cells.cell(2, 1), formula: '=CLIENTTIER(B1:B2)', content: 'A' });
    made.cells.setCell(3, 1, { ...made.cells.cell(3, 1), content: 'B', spilledFrom: { row: 2, column: 1 } });
    made.cells.setCell(4, 1, {
      ...made.cells.cell(4, 1),
      formula: '=1/0',
      content: new CellError('#DIV/0!'),
    });
  });
  expect(
    [1, 2, 3, 4]
      .map((row) => sheet.cells.cell(row, 1))
      .map(({ formula, content, spilledFrom }) => ({ formula, content, spilledFrom })),
  ).toEqual([
    { formula: '=SUM(B1:B3)/IFS(TRUE,2)', content: 3, spilledFrom: null },
    { formula: '=CLIENTTIER(B1:B2)', content: 'A', spilledFrom: null },
    { formula: null, content: 'B', spilledFrom: { row: 2, column: 1 } },
    { formula: '=1/0', content: new CellError('#DIV/0!'), spilledFrom: null },
  ]);
});

test('whatever cells hold comes back', async () => {
  const content = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\r/g, ''))
      .filter((text) => text !== ''),
  );
  const cells = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 20 }), content),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(cells, async (given) => {
      const wanted = new Map(given.map(([row, column, value]) => [`${row} ${column}`, value]));
      const sheet = await sheetAgain((made) =>
        given.forEach(([row, column, value]) => made.setContent(row, column, value)),
      );
      for (const [key, value] of wanted) {
        const [row, column] = key.split(' ').map(Number);
        expect(sheet.contentAt(row!, column!)).toBe(value);
      }
    }),
    { numRuns: 50 },
  );
});
