import { formulaFromR1C1 } from '../../formulas/spelling/localize-formula';

test.each([
  ['=R[-4]C[-2]+R2C2', '=A1+$B$2'],
  ['=RC[-1]*2', '=B5*2'],
  ['=SUM(R2C1:R[-1]C)', '=SUM($A$2:C4)'],
  ['=SUM(R[1]:R[2])', '=SUM(6:7)'],
  ['=SUM(C[-2]:C[-1])', '=SUM(A:B)'],
  ['=R[-9]C', '=#REF!'],
  ['="R1C1"&ROUND(R1C1,2)', '="R1C1"&ROUND($A$1,2)'],
  ["='R1C1'!R1C1", "='R1C1'!$A$1"],
])('in C5, %s means %s', (r1c1, a1) => expect(formulaFromR1C1(r1c1, 5, 3)).toBe(a1));

test.each(['=R1+C1', '=RC1', '=SUM(C1:C2)', '=SUM(R:R)', '=FRC1(R2)', '="RC"'])('%s is A1', (formula) =>
  expect(formulaFromR1C1(formula, 5, 3)).toBe(formula),
);
