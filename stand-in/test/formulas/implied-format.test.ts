import { createCalculator, MemorySource } from './memory-source';

/** B1 is a date, B2 10 %, B3 an amount, B4 a plain number, C1:D2 a header over a date and a number. */
const CELLS = {
  B1: '3/15/2023',
  B2: '10%',
  B3: '$5.00',
  B4: 7,
  C1: 'Since',
  D1: 'Rate',
  C2: '3/1/2023',
  D2: '8%',
};

test.each([
  ['=B1', 'M/d/yyyy'],
  ['=B1+1', 'M/d/yyyy'],
  ['=1+B1', 'M/d/yyyy'],
  ['=B1-B1', ''],
  ['=B1*2', ''],
  ['=B2', '0%'],
  ['=B3*2', '"$"#,##0.00'],
  ['=SUM(B3:B3)', '"$"#,##0.00'],
  ['=B4', ''],
  ['=TODAY()', 'M/d/yyyy'],
  ['=NOW()', 'M/d/yyyy H:mm:ss'],
  ['=TIME(1,2,3)', 'h:mm:ss am/pm'],
  ['=EDATE(B1,1)', 'M/d/yyyy'],
  ['=IF(TRUE,B1,"")', 'M/d/yyyy'],
  ['=IF(FALSE,B1,"")', ''],
  ['=IFERROR(B1,0)', 'M/d/yyyy'],
  ['=MAX(B1:B1)', 'M/d/yyyy'],
  ['=INDEX(C1:D2,2,2)', '0%'],
  ['=VLOOKUP(B1-14,C1:D2,2,FALSE)', '0%'],
  ['=INDIRECT("B1")', 'M/d/yyyy'],
  ['=YEAR(B1)', ''],
  ['=COUNT(B1)', ''],
  ['=B1&""', ''],
  ['=A1', 'M/d/yyyy'],
])('%s implies %p', (formula, expected) => {
  const source = new MemorySource({ Sheet1: { ...CELLS, A1: '=DATE(2023,3,15)', H1: formula } });
  createCalculator({ locale: 'en_US', timeZone: 'UTC' }).recalculate(source);
  expect(source.impliedFormat('H1')).toBe(expected);
});

test('each column of an array has its own', () => {
  const source = new MemorySource({ Sheet1: { ...CELLS, H1: '=FILTER(C1:D2,C1:C2<>"")' } });
  createCalculator({ locale: 'en_US', timeZone: 'UTC' }).recalculate(source);
  expect([source.impliedFormat('H2'), source.impliedFormat('I2')]).toEqual(['M/d/yyyy', '0%']);
});
