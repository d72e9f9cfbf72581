/** The in-memory workbook: sparse cells, shared formats, and everything that moves when rows and columns do. */
import fc from 'fast-check';
import { moveLinesInFormula, removeSheetFromFormula } from '../../formulas/spelling/shift-formula';
import { areaOf } from '../../workbook/area';
import { DEFAULT_FORMAT, formatOf, withFormat } from '../../workbook/cell-format';
import { deleteLines, insertLines, moveLines } from '../../workbook/grid-edit';
import { Workbook } from '../../workbook/workbook';

function open() {
  const calculate = jest.fn();
  const workbook = new Workbook({ engine: { calculate, judge: () => () => true } });
  const sheet = workbook.addSheet('Sheet1');
  return { workbook, sheet, calculate };
}

test('equal formats are one object', () => {
  const bold = formatOf({ bold: true });
  expect(withFormat(withFormat(bold, { italic: true }), { italic: false })).toBe(bold);
  expect(withFormat(bold, { bold: false })).toBe(DEFAULT_FORMAT);
  expect(Object.isFrozen(bold)).toBe(true);
});

test('rows that look alike share their formats, until one of them changes', () => {
  const { workbook, sheet } = open();
  const [bold, italic] = [formatOf({ bold: true }), formatOf({ italic: true })];
  for (const row of [1, 2, 3]) for (const column of [1, 2]) sheet.cells.setFormat(row, column, bold);
  insertLines(workbook, sheet, { dimension: 'column', position: 2, count: 1 }, 'none');
  moveLines(workbook, sheet, { dimension: 'column', position: 1, count: 1, destination: 3 });
  const formats = () => sheet.cells.rows.map((row) => row!.formats);
  expect(new Set(formats()).size).toBe(1);
  sheet.cells.setFormat(2, 3, italic);
  expect([1, 2, 3].map((row) => sheet.formatAt(row, 3))).toEqual([bold, italic, bold]);
  expect([1, 2, 3, 4].map((column) => sheet.formatAt(2, column))).toEqual([
    DEFAULT_FORMAT,
    bold,
    italic,
    DEFAULT_FORMAT,
  ]);
  deleteLines(workbook, sheet, { dimension: 'column', position: 1, count: 1 });
  expect([1, 2].map((column) => sheet.formatAt(3, column))).toEqual([bold, bold]);
  expect(formats()[0]).toBe(formats()[2]);
});

test('a cell is given as a copy', () => {
  const { sheet } = open();
  sheet.setContent(2, 3, 'x');
  const cell = sheet.cells.cell(2, 3);
  cell.content = 'y';
  expect(sheet.contentAt(2, 3)).toBe('x');
});

test('content replaces formula, spill and text runs; format, note and validation stay', () => {
  const { sheet } = open();
  sheet.setFormula(1, 1, '=1');
  sheet.setNote(1, 1, 'n');
  sheet.cells.setFormat(1, 1, formatOf({ bold: true }));
  sheet.setContent(1, 1, 5);
  expect(sheet.cells.cell(1, 1)).toMatchObject({
    content: 5,
    formula: null,
    note: 'n',
    format: { bold: true },
  });
});

test('extent counts contents, formulas and spills, not formats and notes', () => {
  const { sheet } = open();
  sheet.setNote(9, 9, 'n');
  sheet.cells.setFormat(8, 8, formatOf({ bold: true }));
  expect(sheet.cells.extent()).toEqual({ lastRow: 0, lastColumn: 0 });
  sheet.setFormula(3, 2, '=""');
  sheet.setSpilled({ row: 4, column: 2 }, { row: 3, column: 2 }, '');
  expect(sheet.cells.extent()).toEqual({ lastRow: 4, lastColumn: 2 });
});

describe('settling', () => {
  test('recalculates once after changes, and tells which cells changed', () => {
    const { workbook, sheet, calculate } = open();
    workbook.settle();
    workbook.settle();
    expect(calculate).toHaveBeenCalledTimes(1);
    expect(calculate.mock.calls[0][1]).toBeNull();
    workbook.touch(sheet, areaOf(1, 1));
    workbook.touch(sheet, areaOf(2, 2));
    workbook.settle();
    expect(calculate.mock.calls[1][1]).toEqual([
      { sheet, area: areaOf(1, 1) },
      { sheet, area: areaOf(2, 2) },
    ]);
  });

  test('a change of more than cells means everything', () => {
    const { workbook, sheet, calculate } = open();
    workbook.settle();
    workbook.touch(sheet, areaOf(1, 1));
    workbook.touch();
    workbook.settle();
    expect(calculate.mock.calls[1][1]).toBeNull();
  });
});

describe('changes of the grid', () => {
  test('everything on a sheet follows an inserted row', () => {
    const { workbook, sheet } = open();
    sheet.setFormula(5, 1, '=A4+A6');
    sheet.merges = [areaOf(4, 1, 2, 2)];
    sheet.rowLines.sizes.set(5, 40);
    sheet.rowLines.hidden.add(6);
    sheet.frozenRows = 2;
    workbook.namedRanges.push({ name: 'N', sheetId: sheet.id, area: areaOf(5, 1) });
    insertLines(workbook, sheet, { dimension: 'row', position: 2, count: 1 }, 'none');
    expect(sheet.formulaAt(6, 1)).toBe('=A5+A7');
    expect(sheet.merges).toEqual([areaOf(5, 1, 2, 2)]);
    expect([sheet.rowHeight(6), sheet.isRowHidden(7), sheet.frozenRows]).toEqual([40, true, 3]);
    expect(workbook.namedRanges[0]!.area).toEqual(areaOf(6, 1));
  });

  test('what stood on deleted rows is gone', () => {
    const { workbook, sheet } = open();
    workbook.namedRanges.push({ name: 'N', sheetId: sheet.id, area: areaOf(5, 1) });
    sheet.merges = [areaOf(5, 1, 1, 2)];
    sheet.setContent(6, 1, 'next');
    deleteLines(workbook, sheet, { dimension: 'row', position: 5, count: 1 });
    expect([workbook.namedRanges, sheet.merges, sheet.contentAt(5, 1)]).toEqual([[], [], 'next']);
    expect(sheet.maxRows).toBe(999);
  });

  test('formulas on other sheets follow, too', () => {
    const { workbook, sheet } = open();
    const other = workbook.addSheet('Other');
    other.setFormula(1, 1, '=Sheet1!A5+A5');
    insertLines(workbook, sheet, { dimension: 'row', position: 1, count: 2 }, 'none');
    expect(other.formulaAt(1, 1)).toBe('=Sheet1!A7+A5');
  });

  test('rows come out as an array would after the same edits', () => {
    const edits = fc.array(
      fc.record({
        kind: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
        position: fc.integer({ min: 1, max: 6 }),
        count: fc.integer({ min: 1, max: 2 }),
        destination: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, (steps) => {
        const { workbook, sheet } = open();
        let expected: string[] = Array.from({ length: 20 }, (_, index) => `row ${index + 1}`);
        expected.forEach((text, index) => sheet.setContent(index + 1, 1, text));
        for (const { kind, position, count, destination } of steps) {
          const list = [...expected];
          if (kind === 'insert') {
            insertLines(workbook, sheet, { dimension: 'row', position, count }, 'none');
            list.splice(position - 1, 0, ...new Array<string>(count).fill(''));
          } else if (kind === 'delete') {
            deleteLines(workbook, sheet, { dimension: 'row', position, count });
            list.splice(position - 1, count);
          } else if (destination < position || destination > position + count) {
            moveLines(workbook, sheet, { dimension: 'row', position, count, destination });
            const block = list.splice(position - 1, count);
            list.splice((destination > position ? destination - count : destination) - 1, 0, ...block);
          }
          expected = list;
        }
        expect(expected.map((_text, index) => sheet.contentAt(index + 1, 1))).toEqual(expected);
      }),
    );
  });
});

describe('references to lines that are moved', () => {
  const move = { dimension: 'row', position: 1, count: 1, destination: 8 } as const;

  test.each([
    ['=A1+B2', '=A7+B1'],
    ['=SUM($A$1:B$1)', '=SUM($A$7:B$7)'],
    ['="A1"&A1', '="A1"&A7'],
    ['=Other!A1', '=Other!A1'],
    ["='home'!A1", "='home'!A7"],
    ['=A:A+A1', '=A:A+A7'],
  ])('%s becomes %s', (formula, expected) => {
    expect(moveLinesInFormula(formula, 'Home', { ...move, sheetName: 'Home' })).toBe(expected);
  });
});

test('references to a deleted sheet are errors', () => {
  expect(removeSheetFromFormula("='Old one'!A1+A1", 'old one')).toBe('=#REF!+A1');
});
