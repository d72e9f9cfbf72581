/** Snapshots: what comes back, what does not, and that nothing is shared with what they were taken of. */
import { areaOf } from '../../workbook/area';
import { formatOf } from '../../workbook/cell-format';
import { CellError } from '../../workbook/types';
import { Workbook } from '../../workbook/workbook';
import { restoreSnapshot, sameSnapshot, takeSnapshot } from '../../preview/snapshot';

function workbookWithCells(): Workbook {
  const workbook = new Workbook({ name: 'Clients', locale: 'de_DE' });
  const sheet = workbook.addSheet('Clients');
  sheet.setContent(1, 1, 'Client');
  sheet.setContent(2, 1, 5);
  sheet.cells.setFormat(2, 1, formatOf({ bold: true }));
  sheet.setNote(1, 1, 'One per row');
  workbook.namedRanges.push({ name: 'LIST', sheetId: sheet.id, area: areaOf(1, 1, 2) });
  return workbook;
}

const CHANGES: [string, (workbook: Workbook) => void][] = [
  ['a content', ({ sheets: [sheet] }) => sheet!.setContent(2, 1, 4)],
  ['a content below what was used', ({ sheets: [sheet] }) => sheet!.setContent(50, 20, 'x')],
  ['an error', ({ sheets: [sheet] }) => sheet!.setContent(2, 1, new CellError('#N/A'))],
  ['a formula', ({ sheets: [sheet] }) => sheet!.setFormula(3, 1, '=1+1')],
  ['a format', ({ sheets: [sheet] }) => sheet!.cells.setFormat(2, 1, formatOf({ italic: true }))],
  ['a note', ({ sheets: [sheet] }) => sheet!.setNote(1, 1, 'Another')],
  ['a width', ({ sheets: [sheet] }) => sheet!.columnLines.sizes.set(1, 222)],
  ['frozen rows', ({ sheets: [sheet] }) => (sheet!.frozenRows = 1)],
  ['a merge', ({ sheets: [sheet] }) => sheet!.merges.push(areaOf(1, 1, 1, 2))],
  ['a sheet more', (workbook) => workbook.addSheet('Tiers')],
  ['a sheet less', (workbook) => workbook.sheets.splice(0, 1, workbook.addSheet('Other'))],
  ['a name', (workbook) => (workbook.namedRanges[0]!.name = 'OTHER')],
  ['the locale', (workbook) => (workbook.locale = 'en_US')],
  ['a protection', ({ sheets: [sheet] }) => sheet!.protections.push(protection())],
];

test.each(CHANGES)('%s is noticed and taken back', (_what, change) => {
  const workbook = workbookWithCells();
  const before = takeSnapshot(workbook);
  expect(sameSnapshot(before, takeSnapshot(workbook))).toBe(true);
  change(workbook);
  expect(sameSnapshot(before, takeSnapshot(workbook))).toBe(false);
  restoreSnapshot(workbook, before);
  expect(sameSnapshot(before, takeSnapshot(workbook))).toBe(true);
});

test('a snapshot can be used twice: what happens after restoring does not reach it', () => {
  const workbook = workbookWithCells();
  const before = takeSnapshot(workbook);
  for (let round = 0; round < 2; round++) {
    for (const [, change] of CHANGES.slice(0, 9)) change(workbook);
    restoreSnapshot(workbook, before);
    expect(workbook.sheets[0]!.contentAt(2, 1)).toBe(5);
    expect(workbook.sheets[0]!.contentAt(50, 20)).toBe('');
    expect(workbook.sheets[0]!.columnWidth(1)).toBe(100);
  }
});

test('sheets stay the same objects, and the selection stays where the user is', () => {
  const workbook = workbookWithCells();
  const [sheet] = workbook.sheets;
  const before = takeSnapshot(workbook);
  sheet!.setContent(2, 1, 1);
  sheet!.selection = { areas: [areaOf(7, 3)], currentCell: { row: 7, column: 3 } };
  restoreSnapshot(workbook, before);
  expect(workbook.sheets[0]).toBe(sheet);
  expect(workbook.sheets[0]!.selection.currentCell).toEqual({ row: 7, column: 3 });
});

test('only changed cells are calculated again', () => {
  const calculated: unknown[] = [];
  const workbook = workbookWithCells();
  const before = takeSnapshot(workbook);
  workbook.engine = {
    calculate: (_workbook: Workbook, changes: unknown) => calculated.push(changes),
  } as never;
  workbook.sheets[0]!.setContent(2, 1, 4);
  workbook.touch(workbook.sheets[0]!, areaOf(2, 1));
  workbook.settle();
  restoreSnapshot(workbook, before);
  workbook.settle();
  expect(calculated).toHaveLength(2);
  expect(calculated[1]).toMatchObject([{ area: { row: 2, column: 1, numRows: 1, numColumns: 1 } }]);
});

function protection() {
  return {
    id: 1,
    area: areaOf(1, 1),
    rangeName: null,
    description: '',
    warningOnly: true,
    editors: [],
    domainEdit: false,
    unprotected: [],
  };
}
