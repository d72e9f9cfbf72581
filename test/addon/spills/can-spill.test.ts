/** Which formulas may fill more than their own cell: in doubt all, so that nothing of hers is written over. */
import { canSpill } from '../../../src/addon/spills/can-spill';
import { originsOf } from '../../../src/addon/spills/possible-origins';

describe('canSpill', () => {
  it.each([
    '=B2*2', '=B2', "='My tab'!B2+Other!C3", '=IF(B2="","",B2*2)', '=SUM(B2:B9)', '=SUM(FILTER(B2:B9,B2:B9>1))', '=(B2+C2)/2',
    '=VLOOKUP(A2;Prices!A:B;2;FALSE)', '=COUNTIF($A$2:$A$9;A2)/COUNTA(A:A)', '="A1:B2 {1,2}"', '=1.5E3*TRUE', '=IFERROR(AVERAGE(B2:B9);"")',
    '=TODAY()-F2', '=TEXTJOIN(", ";TRUE;{1;2})', '=sum(b2:b9)',
  ])('%s gives one value', (formula) => expect(canSpill(formula)).toBe(false)); // oxfmt-ignore

  it.each([
    '=B2:B9', '=ARRAYFORMULA(B2:B9*2)', '={1;2}', '=FILTER(A2:A9;B2:B9>1)', '=IF(TRUE;B2:B9)', '=MY_RANGE', '=CLIENTSCORE(B2:C9)',
    '=SORT(A:A)', '=VLOOKUP(FILTER(A:A;A:A>1);B:C;2)', '=UNKNOWN(1)', '=TRANSPOSE(B2)', '={"Fun";ARRAYFORMULA(B2:B)}', '=IF(SUM(B2:B9)>1;B2:B9;0)',
  ])('%s may fill more', (formula) => expect(canSpill(formula)).toBe(true)); // oxfmt-ignore
});

describe('originsOf', () => {
  const formulas = [
    ['', '=F', '', ''],
    ['', '', '', ''],
    ['=G', '', '=one', ''],
    ['', '', '', ''],
  ];
  const reached = (row: number, column: number): string[] =>
    originsOf(formulas, row, column, (formula) => formula !== '=one').map(
      (at) => formulas[at.row][at.column],
    );

  it('a result reaches right and down, up to the next formula in its rectangle', () => {
    expect(reached(1, 3)).toEqual(['=F']);
    expect(reached(3, 1)).toEqual(['=F', '=G']);
    // A formula that gives one value stands in the way of both.
    expect(reached(3, 3)).toEqual([]);
    expect([reached(0, 0), reached(1, 0), reached(2, 2), reached(9, 0)]).toEqual([[], [], [], ['=G']]);
  });
});
