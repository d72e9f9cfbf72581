/** Formulas whose rows are sorted: what points at its own row goes along, what points elsewhere by its place does not. */
import { staysInRow } from '../../../src/addon/sorting/stays-in-row';

const SORTED = { first: 2, last: 13 };

test.each([
  ['=B5*C5', true],
  ['=$B5*2', true],
  ['=SUM(B5:D5)', true],
  ['=B5*$H$1', true],
  ['=RANK(B5,$B$2:$B$13)', true],
  ['=SUMIF($A$2:$A,A5,$B$2:$B)', true],
  ['=VLOOKUP(A5,Rates!$A$2:$B$9,2,FALSE)', true],
  ['=VLOOKUP(A5,Rates!A:B,2,FALSE)', true],
  ['=IF(B5>3,"see A4","")', true],
  ['=TODAY()-B5', true],
  ['=LOG10(B5)', true],
  ['=B4+C5', false],
  ['=SUM(B2:B5)', false],
  ['=B$4', false],
  ['=$B$4*2', false],
  ['=SUM($B$2:$B$6)', false],
  ['=Rates!B5', false],
  ["='My rates'!B5", false],
  ['=OFFSET(B5,-1,0)', false],
  ['=ROW()-1', false],
])('%s: %s', (formula, stays) => {
  expect(staysInRow(formula, 5, SORTED)).toBe(stays);
});
