import fc from 'fast-check';
import { moveFormula, renameSheetInFormula, shiftFormula } from '../../formulas/spelling/shift-formula';
import type { GridEdit } from '../../workbook/types';

const edit = (
  kind: GridEdit['kind'],
  dimension: GridEdit['dimension'],
  position: number,
  count = 1,
): GridEdit => ({
  sheetName: 'Clients',
  dimension,
  kind,
  position,
  count,
});

describe('shiftFormula', () => {
  test.each<[string, string, GridEdit, string]>([
    ['below the inserted row moves down', '=A5', edit('insert', 'row', 5), '=A6'],
    ['above it stays', '=A4', edit('insert', 'row', 5), '=A4'],
    ['absolute references move too', '=$A$5', edit('insert', 'row', 2, 3), '=$A$8'],
    ['a range grows around it', '=SUM(A2:A10)', edit('insert', 'row', 5, 2), '=SUM(A2:A12)'],
    ['a range moves when it is at its first row', '=SUM(A2:A10)', edit('insert', 'row', 2), '=SUM(A3:A11)'],
    ['a range does not grow just below', '=SUM(A2:A10)', edit('insert', 'row', 11), '=SUM(A2:A10)'],
    ['an open range moves its start', '=SUM(A5:A)', edit('insert', 'row', 3), '=SUM(A6:A)'],
    ['whole columns do not mind rows', '=SUM(A:B)', edit('insert', 'row', 1), '=SUM(A:B)'],
    ['whole rows do', '=SUM(2:5)', edit('insert', 'row', 3), '=SUM(2:6)'],
    ['columns alike', '=SUM(B2:D2)+E1', edit('insert', 'column', 3, 2), '=SUM(B2:F2)+G1'],
    ['a deleted cell is #REF!', '=A5+A6', edit('delete', 'row', 5), '=#REF!+A5'],
    ['a range shrinks', '=SUM(A2:A10)', edit('delete', 'row', 5, 2), '=SUM(A2:A8)'],
    ['a range loses its start', '=SUM(A2:A10)', edit('delete', 'row', 1, 4), '=SUM(A1:A6)'],
    ['a range loses its end', '=SUM(A2:A10)', edit('delete', 'row', 9, 5), '=SUM(A2:A8)'],
    ['a range wholly deleted is #REF!', '=SUM(A2:A4)', edit('delete', 'row', 2, 3), '=SUM(#REF!)'],
    ['an open range keeps its start', '=SUM(A2:A)', edit('delete', 'row', 2), '=SUM(A2:A)'],
    ['a deleted column', '=SUM(B:B)+C1', edit('delete', 'column', 2), '=SUM(#REF!)+B1'],
    ['other sheets stay', '=Tiers!A5+A5', edit('insert', 'row', 1), '=Tiers!A5+A6'],
    ['strings stay', '="A5"&A5', edit('insert', 'row', 1), '="A5"&A6'],
    ['a sheet name in another case', '=CLIENTS!A5', edit('delete', 'row', 5), '=CLIENTS!#REF!'],
  ])('%s', (_name, formula, change, expected) =>
    expect(shiftFormula(formula, 'Clients', change)).toBe(expected),
  );

  test('from another sheet only what names the sheet moves', () => {
    expect(shiftFormula("='Clients'!A5+A5", 'Tiers', edit('insert', 'row', 1))).toBe("='Clients'!A6+A5");
  });

  test('inserting and deleting the same rows changes nothing', () => {
    const row = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 5 }), (a, b, position, count) => {
        const formula = `=SUM(A${Math.min(a, b)}:C${Math.max(a, b)})+$D${a}`;
        const there = shiftFormula(formula, 'Clients', edit('insert', 'row', position, count));
        expect(shiftFormula(there, 'Clients', edit('delete', 'row', position, count))).toBe(formula);
      }),
    );
  });
});

describe('moveFormula', () => {
  test.each<[string, number, number, string]>([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A2:A)', 1, 0, '=SUM(A3:A)'],
    ['=SUM(A:A)', 1, 1, '=SUM(B:B)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=Tiers!B2', 0, -2, '=Tiers!#REF!'],
    ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
  ])('%s by %i rows and %i columns', (formula, rows, columns, expected) =>
    expect(moveFormula(formula, rows, columns)).toBe(expected),
  );
});

test.each([
  ["=Clients!A1+'Clients'!B2", "='New tab'!A1+'New tab'!B2"],
  ['=CLIENTS!A:A', "='New tab'!A:A"],
  ['=Tiers!A1&"Clients!A1"', '=Tiers!A1&"Clients!A1"'],
  ['=A1', '=A1'],
])('renaming Clients to New tab in %s', (formula, expected) =>
  expect(renameSheetInFormula(formula, 'Clients', 'New tab')).toBe(expected),
);
