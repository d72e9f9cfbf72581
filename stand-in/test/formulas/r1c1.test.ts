import fc from 'fast-check';
import { cellToA1 } from '../../formulas/a1';
import { formulaFromR1C1, formulaToR1C1 } from '../../formulas/r1c1';

test.each([
  ['=A1+$B$2', '=R[-4]C[-2]+R2C2'],
  ['=C5', '=R[0]C[0]'],
  ['=SUM(A$1:$B3)', '=SUM(R1C[-2]:R[-2]C2)'],
  ["='My tab'!D6", "='My tab'!R[1]C[1]"],
  ['=SUM(A:B)', '=SUM(C[-2]:C[-1])'],
  ['=SUM($2:$5)', '=SUM(R2:R5)'],
  ['="A1"&RC', '="A1"&RC'],
])('seen from C5, %s is %s', (a1, r1c1) => expect(formulaToR1C1(a1, 5, 3)).toBe(r1c1));

test.each([
  ['=R[-4]C[-2]+R2C2', '=A1+$B$2'],
  ['=RC[-1]*2', '=B5*2'],
  ['=SUM(R2C1:R[-1]C)', '=SUM($A$2:C4)'],
  ['=SUM(C1)', '=SUM($A:$A)'],
  ['=SUM(R[1]:R[2])', '=SUM(6:7)'],
  ['=R[-9]C', '=#REF!'],
  ['="R1C1"&ROUND(R1C1,2)', '="R1C1"&ROUND($A$1,2)'],
  ["='R1C1'!R1C1", "='R1C1'!$A$1"],
])('in C5, %s means %s', (r1c1, a1) => expect(formulaFromR1C1(r1c1, 5, 3)).toBe(a1));

test('is undone', () => {
  const place = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(place, place, place, place, fc.boolean(), (row, column, homeRow, homeColumn, isFixed) => {
      const a1 = cellToA1(row, column).replace(/^([A-Z]+)/, isFixed ? '$$$1' : '$1');
      expect(formulaFromR1C1(formulaToR1C1(`=F(${a1})`, homeRow, homeColumn), homeRow, homeColumn)).toBe(
        `=F(${a1})`,
      );
    }),
  );
});
