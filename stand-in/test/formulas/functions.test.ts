import type { Content } from '../../workbook/types';
import { createCalculator, MemorySource } from './memory-source';

/**
 * Expected values are what Sheets' documentation says or, for what spreadsheets have in common, what LibreOffice gives
 * too. The cells: A2:A7 names, B2:B7 numbers (B5 a text, B6 nothing), C2:C4 dates.
 */
const CELLS = {
  A1: 'Name',
  A2: 'Anna',
  A3: 'bernd',
  A4: 'Cäsar',
  A5: 'anna',
  A6: 'Dora',
  A7: '*star',
  B1: 'Value',
  B2: 10,
  B3: -2.5,
  B4: 0.1,
  B5: "'7",
  B7: 1000000,
  C1: 'Since',
  C2: '3/15/2023',
  C3: '4/15/2023',
  C4: '3/15/2024',
  D2: true,
  D3: false,
  D4: 'x',
  E2: '=1/0',
};

beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0.25));

/** The formula stands in H2. Arrays are compared from there. */
function calculate(
  formula: string,
  locale = 'en_US',
): { value: Content; message: string; source: MemorySource } {
  const source = new MemorySource({ Sheet1: CELLS, 'My tab': { A1: 5, B2: 'there' } }, 'en_US');
  source.nameCells('client_tiers', { row: 2, column: 2, numRows: 3, numColumns: 1 });
  source.type('H2', formula);
  const now = () => new Date('2026-11-21T22:30:00Z');
  createCalculator({ locale, timeZone: 'Europe/Berlin', now }).recalculate(source);
  return { value: source.value('H2'), message: source.message('H2'), source };
}

function check(cases: readonly (readonly [string, Content])[]): void {
  test.each(cases)('%s is %p', (formula, expected) => {
    const { value } = calculate(formula);
    if (typeof expected === 'number' && typeof value === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
}

function checkArrays(cases: readonly (readonly [string, string, readonly Content[][]])[]): void {
  test.each(cases)('%s fills %s', (formula, area, expected) =>
    expect(calculate(formula).source.values(area)).toEqual(expected),
  );
}

describe('operators', () => {
  check([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=2^-1', 0.5],
    ['=10%', 0.1],
    ['=50%%', 0.005],
    ['=1+10%', 1.1],
    ['="a"="A"', true],
    ['="a"<"b"', true],
    ['="Z"<"a"', false],
    ['="ä"<"b"', true],
    ['=1<"a"', true],
    ['=TRUE>"zzz"', true],
    ['=1="1"', false],
    ['=Z99=0', true],
    ['=Z99=""', true],
    ['=Z99=FALSE', true],
    ['=Z99&"x"', 'x'],
    ['=1.5&"x"', '1.5x'],
    ['=1/3&""', '0.333333333333333'],
    ['=0.1+0.2&""', '0.3'],
    ['=1E20&""', '1E+20'],
    ['=TRUE&""', 'TRUE'],
    ['=1+2&3', '33'],
    ['="5"+1', 6],
    ['=TRUE+1', 2],
    ['="x"+1', '#VALUE!'],
    ['=""+1', '#VALUE!'],
    ['=0.1+0.2=0.3', true],
    ['=0.3-0.2-0.1', 0],
    ['=1/0', '#DIV/0!'],
    ['=E2+1', '#DIV/0!'],
    ['=E2&"x"', '#DIV/0!'],
    ['=E2=1', '#DIV/0!'],
    ['=-"5"', -5],
    ['=+A2', 'Anna'],
    ['=C3-C2', 31],
    ['=C2+1', 45001],
    ['=1<>2', true],
    ['=10^400', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=#N/A', '#N/A'],
    ['=1 + 1', 2],
  ]);

  test.each([
    ['="1,5"*2', 'de_DE', 3],
    ['=1.5&""', 'de_DE', '1,5'],
    ['="1.3.2026"+0', 'de_DE', 46082],
  ])('%s in %s reads and spells numbers as there', (formula, locale, expected) =>
    expect(calculate(formula, locale).value).toBe(expected),
  );
});

describe('references', () => {
  check([
    ["='My tab'!A1", 5],
    ["='my TAB'!B2", 'there'],
    ['=Nowhere!A1', '#REF!'],
    ['=SUM(CLIENT_TIERS)', 7.6],
    ['=SUM(Client_Tiers)', 7.6],
    ['=NO_SUCH_NAME', '#NAME?'],
    ['=B2:B7', 10],
    ['=A101', '#REF!'],
    ['=SUM(B1:B500)', 1000007.6],
    ['=OFFSET(A1,100,0)', '#REF!'],
    ['=SUM(B:B)', 1000007.6],
    ['=SUM(B2:B)', 1000007.6],
    ['=SUM(2:2)-SUM(2:2)', '#REF!'],
    ['=COUNTA(A:A)', 7],
    ['=ROWS(A2:A)', 99],
    ['=ROW()', 2],
    ['=COLUMN()', 8],
    ['=ROW(A5)', 5],
    ['=COLUMNS(A1:D1)', 4],
    ['=SUM(INDIRECT("B2:B"&3))', 7.5],
    ['=INDIRECT("\'My tab\'!A1")', 5],
    ['=INDIRECT("nonsense")', '#REF!'],
    ['=SUM(OFFSET(A1,1,1,2,1))', 7.5],
    ['=SUM(B2:INDEX(B:B,3))', 7.5],
  ]);
});

describe('choosing', () => {
  check([
    ['=IF(1,"y","n")', 'y'],
    ['=IF(Z99,"y","n")', 'n'],
    ['=IF(TRUE,1,1/0)', 1],
    ['=IF(FALSE,1)', false],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IF(TRUE,)', ''],
    ['=IFERROR(1/0,"e")', 'e'],
    ['=IFERROR(1/0)', ''],
    ['=IFERROR(5,"e")', 5],
    ['=IFERROR(NOPE(),"e")', 'e'],
    ['=IFNA(VLOOKUP("nobody",A2:B7,2,FALSE),"none")', 'none'],
    ['=IFNA(1/0,"n")', '#DIV/0!'],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=SWITCH("B","a",1,"b",2,9)', 2],
    ['=SWITCH(7,1,"a","else")', 'else'],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=CHOOSE(3,"a","b")', '#NUM!'],
    ['=AND(TRUE,1,0)', false],
    ['=AND(D2:D4)', false],
    ['=OR(FALSE,0,1)', true],
    ['=NOT(0)', true],
  ]);
});

describe('numbers', () => {
  check([
    ['=SUM(B2:B7)', 1000007.6],
    ['=SUM(B2,"3",TRUE)', 14],
    ['=SUM(D2:D4)', 0],
    ['=SUM(1,,2)', 3],
    ['=SUM({1,2;3,4})', 10],
    ['=SUM(E2)', '#DIV/0!'],
    ['=AVERAGE(B2:B4)', 2.5333333333],
    ['=AVERAGE(Z1:Z5)', '#DIV/0!'],
    ['=COUNT(B2:B7)', 4],
    ['=COUNT(1,"2","x")', 2],
    ['=COUNTA(B2:B7)', 5],
    ['=COUNTBLANK(B2:B7)', 1],
    ['=COUNTUNIQUE(A2:A7,1,1)', 7],
    ['=MAX(B2:B7)', 1000000],
    ['=MIN(Z1:Z5)', 0],
    ['=MEDIAN(1,3,2,10)', 2.5],
    ['=PRODUCT(B2:B3)', -25],
    ['=SUMPRODUCT({1,2},{3,4})', 11],
    ['=SUMPRODUCT((A2:A7="anna")*1)', 2],
    ['=SUMPRODUCT(A2:A7="anna")', 2],
    ['=SUMPRODUCT({1,2},{1;2})', '#VALUE!'],
    ['=LARGE(B2:B7,2)', 10],
    ['=SMALL(B2:B7,5)', '#NUM!'],
    ['=RANK(10,B2:B7)', 2],
    ['=RANK(10,B2:B7,TRUE)', 3],
    ['=RANK(11,B2:B7)', '#N/A'],
    ['=PERCENTILE({1,2,3,4},0.25)', 1.75],
    ['=QUARTILE({1,2,3,4},3)', 3.25],
    ['=STDEV(1,2,3,4)', 1.2909944487],
    ['=ROUND(2.5)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(1.001,2)', 1.01],
    ['=ROUNDUP(2.3*100,0)', 230],
    ['=ROUNDDOWN(-1.999,1)', -1.9],
    ['=TRUNC(-1.7)', -1],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=MOD(0.3,0.1)', 0],
    ['=MOD(5,0)', '#DIV/0!'],
    ['=CEILING(2.1,0.5)', 2.5],
    ['=FLOOR(2.9,0.5)', 2.5],
    ['=MROUND(7,3)', 6],
    ['=POWER(2,0.5)', 1.4142135624],
    ['=SQRT(-1)', '#NUM!'],
    ['=LOG(8,2)', 3],
    ['=SUBTOTAL(9,B2:B4)', 7.6],
    ['=SUBTOTAL(1,Z90:Z99)', '#DIV/0!'],
    ['=RANDBETWEEN(1,4)', 2],
  ]);
});

describe('criteria', () => {
  check([
    ['=COUNTIF(A2:A7,"anna")', 2],
    ['=COUNTIF(A2:A7,"*a*")', 5],
    ['=COUNTIF(A2:A7,"~*star")', 1],
    ['=COUNTIF(A2:A7,"?nna")', 2],
    ['=COUNTIF(A2:A7,">b")', 3],
    ['=COUNTIF(B2:B7,">1")', 2],
    ['=COUNTIF(B2:B7,"<>10")', 5],
    ['=COUNTIF(B2:B7,10)', 1],
    ['=COUNTIF(B2:B7,"")', 1],
    ['=COUNTIF(B2:B7,"<>")', 5],
    ['=COUNTIF(C2:C4,">="&DATE(2023,4,1))', 2],
    ['=COUNTIF(C2:C4,"3/15/2023")', 1],
    ['=COUNTIFS(A2:A7,"anna",B2:B7,">1")', 1],
    ['=COUNTIFS(A2:A7,"anna",B2:B6,">1")', '#VALUE!'],
    ['=SUMIF(A2:A7,"anna",B2:B7)', 10],
    ['=SUMIF(B2:B7,">1")', 1000010],
    ['=SUMIFS(B2:B7,A2:A7,"*a*",B2:B7,"<100")', 10.1],
    ['=AVERAGEIF(B2:B7,"<0")', -2.5],
    ['=AVERAGEIFS(B2:B4,A2:A4,"nobody")', '#DIV/0!'],
    ['=MAXIFS(B2:B7,A2:A7,"*a*")', 1000000],
    ['=MINIFS(B2:B7,A2:A7,"nobody")', 0],
  ]);
});

describe('look-ups', () => {
  check([
    ['=VLOOKUP("ANNA",A2:C7,2,FALSE)', 10],
    ['=VLOOKUP("c*",A2:C7,2,FALSE)', 0.1],
    ['=VLOOKUP("nobody",A2:C7,2,FALSE)', '#N/A'],
    ['=VLOOKUP("Anna",A2:C7,9,FALSE)', '#REF!'],
    ['=VLOOKUP(2.5,{1,10;2,20;3,30},2)', 20],
    ['=VLOOKUP(0,{1,10;2,20},2,TRUE)', '#N/A'],
    ['=HLOOKUP("value",A1:C3,2,FALSE)', 10],
    ['=MATCH("bernd",A2:A7,0)', 2],
    ['=MATCH(2.5,{1,2,3})', 2],
    ['=MATCH(2.5,{3,2,1},-1)', 1],
    ['=INDEX(A2:B7,2,1)', 'bernd'],
    ['=INDEX(A2:A7,MATCH(0.1,B2:B7,0))', 'Cäsar'],
    ['=INDEX(A1:D1,3)', 'Since'],
    ['=INDEX(A2:B7,9,1)', '#NUM!'],
    ['=LOOKUP(2.5,{1,2,3},{"a","b","c"})', 'b'],
    ['=XLOOKUP("bernd",A2:A7,B2:B7)', -2.5],
    ['=XLOOKUP("nobody",A2:A7,B2:B7,"none")', 'none'],
    ['=XLOOKUP(2.5,{1,2,3},{"a","b","c"},"",-1)', 'b'],
    ['=XLOOKUP(2.5,{1,2,3},{"a","b","c"},"",1)', 'c'],
    ['=XLOOKUP("anna",A2:A7,A2:A7,"",0,-1)', 'anna'],
    ['=XMATCH("bernd",A2:A7)', 2],
  ]);
});

describe('texts', () => {
  check([
    ['=LEFT("abc",2)&RIGHT("abc",1)&MID("abcdef",2,3)', 'abcbcd'],
    ['=LEFT("abc",-1)', '#VALUE!'],
    ['=LEN("äöü")', 3],
    ['=UPPER("äb")&LOWER("ÄB")', 'ÄBäb'],
    ['=PROPER("hELLO o\'neil 2nd")', "Hello O'Neil 2Nd"],
    ['=TRIM("  a   b ")', 'a b'],
    ['=REPT("ab",3)', 'ababab'],
    ['=LEN(REPT("ab",1E9))', '#VALUE!'],
    ['=EXACT("a","A")', false],
    ['=FIND("b","abcb",3)', 4],
    ['=FIND("B","abc")', '#VALUE!'],
    ['=SEARCH("B","abc")', 2],
    ['=SEARCH("b?","abcd")', 2],
    ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
    ['=CONCATENATE("a",1,B2:B3)', 'a110-2.5'],
    ['=JOIN("-",A2:A3,"z")', 'Anna-bernd-z'],
    ['=TEXTJOIN(", ",TRUE,A2:A3,Z1,"z")', 'Anna, bernd, z'],
    ['=TEXTJOIN("-",FALSE,"a","","b")', 'a--b'],
    ['=REGEXMATCH("abc","^a.c$")', true],
    ['=REGEXMATCH("ABC","(?i)b")', true],
    ['=REGEXMATCH(5,"5")', '#VALUE!'],
    ['=REGEXEXTRACT("a12b","\\d+")', '12'],
    ['=REGEXEXTRACT("abc","\\d")', '#N/A'],
    ['=REGEXREPLACE("a1b2","(\\d)","<$1>")', 'a<1>b<2>'],
    ['=REGEXMATCH("a","(")', '#REF!'],
    ['=TEXT(1234.567,"#,##0.00")', '1,234.57'],
    ['=TEXT(C2,"yyyy-mm-dd")', '2023-03-15'],
    ['=TEXT("12.5","0.00")', '12.50'],
    ['=TEXT("Acme","0.00")', 'Acme'],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("x")', '#VALUE!'],
    ['=CHAR(65)', 'A'],
    ['=HYPERLINK("https://a.example","Acme")', 'Acme'],
  ]);
  checkArrays([
    ['=SPLIT("a,b;3",",;")', 'H2:J2', [['a', 'b', 3]]],
    ['=SPLIT("a--b","--",FALSE)', 'H2:I2', [['a', 'b']]],
    ['=REGEXEXTRACT("k=v","(\\w)=(\\w)")', 'H2:I2', [['k', 'v']]],
  ]);
});

describe('dates', () => {
  check([
    ['=TODAY()', 46347],
    ['=NOW()', 46347 + 23.5 / 24],
    ['=DATE(2024,2,30)', 45352],
    ['=DATE(2024,13,1)', 45658],
    ['=DATEVALUE("3/15/2023")', 45000],
    ['=DATEVALUE("soon")', '#VALUE!'],
    ['=TIME(13,30,0)', 0.5625],
    ['=YEAR(C2)*10000+MONTH(C2)*100+DAY(C2)', 20230315],
    ['=HOUR(0.75)&":"&MINUTE(0.7604166667)&":"&SECOND(0.50001)', '18:15:1'],
    ['=WEEKDAY(C2)&WEEKDAY(C2,2)&WEEKDAY(C2,3)', '432'],
    ['=WEEKNUM(C2)&" "&ISOWEEKNUM(DATE(2021,1,3))', '11 53'],
    ['=EDATE(DATE(2024,1,31),1)', 45351],
    ['=EOMONTH(C2,-1)', 44985],
    ['=DATEDIF(DATE(2020,5,20),DATE(2024,3,1),"Y")', 3],
    ['=DATEDIF(DATE(2020,5,20),DATE(2024,3,1),"M")', 45],
    ['=DATEDIF(DATE(2020,5,20),DATE(2024,3,1),"YM")', 9],
    ['=DATEDIF(DATE(2020,5,20),DATE(2024,3,1),"D")', 1381],
    ['=DATEDIF(C3,C2,"D")', '#NUM!'],
    ['=NETWORKDAYS(C2,C3)', 23],
    ['=WORKDAY(C2,5)', 45007],
    ['=DAYS(C3,C2)', 31],
    ['=C2>DATE(2023,1,1)', true],
  ]);
});

describe('what kind of value', () => {
  check([
    ['=ISBLANK(Z99)', true],
    ['=ISBLANK("")', false],
    ['=ISNUMBER(B5)', false],
    ['=ISTEXT(A2)', true],
    ['=ISERROR(E2)', true],
    ['=ISERR(NA())', false],
    ['=ISNA(NA())', true],
    ['=ISLOGICAL(D2)', true],
    ['=N(D2)', 1],
    ['=ISBETWEEN(2,1,2)', true],
    ['=ISBETWEEN(2,1,2,TRUE,FALSE)', false],
  ]);
});

describe('arrays', () => {
  checkArrays([
    [
      '={1,2;3,4}',
      'H2:I3',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['={A2:A3;"z"}', 'H2:H4', [['Anna'], ['bernd'], ['z']]],
    [
      '={A2:A3,B2:B3}',
      'H2:I3',
      [
        ['Anna', 10],
        ['bernd', -2.5],
      ],
    ],
    ['=ARRAYFORMULA(B2:B4*2)', 'H2:H5', [[20], [-5], [0.2], ['']]],
    ['=ARRAYFORMULA(IF(B2:B4>0,"+",A2:A4))', 'H2:H4', [['+'], ['bernd'], ['+']]],
    ['=ARRAYFORMULA(A2:A3&"-"&B1)', 'H2:H3', [['Anna-Value'], ['bernd-Value']]],
    [
      '=ARRAYFORMULA({1,2}+{10;20})',
      'H2:I3',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['=ARRAYFORMULA(ROUND(B2:B4))', 'H2:H4', [[10], [-3], [0]]],
    ['=ARRAYFORMULA(VLOOKUP({"bernd";"nobody"},A2:B7,2,FALSE))', 'H2:H3', [[-2.5], ['#N/A']]],
    ['=ARRAYFORMULA(IFERROR(1/{1,0,2},"-"))', 'H2:J2', [[1, '-', 0.5]]],
    [
      '=FILTER(A2:B7,B2:B7>0)',
      'H2:I5',
      [
        ['Anna', 10],
        ['Cäsar', 0.1],
        ['anna', '7'],
        ['*star', 1000000],
      ],
    ],
    ['=FILTER(A2:A7,B2:B7>0,A2:A7="anna")', 'H2:H4', [['Anna'], ['anna'], ['']]],
    ['=FILTER(A2:A7,A2:A7="nobody")', 'H2:H2', [['#N/A']]],
    ['=SORT(A2:A6)', 'H2:H6', [['Anna'], ['anna'], ['bernd'], ['Cäsar'], ['Dora']]],
    [
      '=SORT(A2:B4,2,TRUE)',
      'H2:I4',
      [
        ['bernd', -2.5],
        ['Cäsar', 0.1],
        ['Anna', 10],
      ],
    ],
    ['=SORT(A2:A4,B2:B4,FALSE)', 'H2:H4', [['Anna'], ['Cäsar'], ['bernd']]],
    ['=UNIQUE({1;2;1;"a";"A"})', 'H2:H5', [[1], [2], ['a'], ['A']]],
    ['=TRANSPOSE(A2:A4)', 'H2:J2', [['Anna', 'bernd', 'Cäsar']]],
    [
      '=SEQUENCE(2,2,10,5)',
      'H2:I3',
      [
        [10, 15],
        [20, 25],
      ],
    ],
    ['=INDEX(A2:B4,0,1)', 'H2:H4', [['Anna'], ['bernd'], ['Cäsar']]],
    ['=INDEX(A2:B4,2,0)', 'H2:I2', [['bernd', -2.5]]],
    ['=FLATTEN({1,2;3,4})', 'H2:H5', [[1], [2], [3], [4]]],
    ['=ARRAYFORMULA(ROW(A2:A4))', 'H2:H4', [[2], [3], [4]]],
    [
      '=OFFSET(A1,1,0,2,2)',
      'H2:I3',
      [
        ['Anna', 10],
        ['bernd', -2.5],
      ],
    ],
  ]);
  check([
    ['={1,2;3}', '#VALUE!'],
    ['=SEQUENCE(1E9)', '#NUM!'],
    ['=WORKDAY(1,1E9)', '#NUM!'],
    ['=SUM(FILTER(B2:B7,B2:B7>0))', 1000010.1],
    ['=COUNTA(UNIQUE(A2:A7))', 6],
  ]);
});

describe('what is wrong is said', () => {
  const unknown = (name: string): string =>
    `Unknown function: '${name}'. The rarer ones are not supported by the local stand-in.`;
  test.each([
    ['=NOPE(1)', '#NAME?', unknown('NOPE')],
    ['=SUM(1', '#ERROR!', 'Formula parse error.'],
    ['=1+', '#ERROR!', 'Formula parse error.'],
    ['=A1 A2', '#ERROR!', 'Formula parse error.'],
    ['=1/0', '#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'],
    [
      '="x"+1',
      '#VALUE!',
      "Function ADD parameter 1 expects number values. But 'x' is a text and cannot be coerced to a number.",
    ],
    [
      '=IF(1)',
      '#N/A',
      'Wrong number of arguments to IF. Expected between 2 and 3 arguments, but got 1 arguments.',
    ],
    ['=VLOOKUP("q",A2:B3,2,FALSE)', '#N/A', "Did not find value 'q' in VLOOKUP evaluation."],
    ['=NO_SUCH', '#NAME?', "Unknown range name: 'NO_SUCH'."],
    ["='No tab'!A1", '#REF!', "Unresolved sheet name 'No tab'."],
    ['=LET(x,1,x)', '#NAME?', unknown('LET')],
    ['=PMT(0.01,12,1000)', '#NAME?', unknown('PMT')],
    [
      '=SPARKLINE(B2:B7,{"charttype","column";"ymin",0})',
      '#N/A',
      'SPARKLINE with the chart type "column" is not supported by the local stand-in.',
    ],
  ])('%s', (formula, code, message) => {
    const { value, message: shown } = calculate(formula);
    expect([value, shown]).toEqual([code, message]);
  });
});

describe('what is drawn or asked of a server', () => {
  check([
    ['=SPARKLINE(B2:B7)', ''],
    ['=SPARKLINE(B2:B7,B2:B4)', '#N/A'],
    ['=SPARKLINE(E2:E3)', '#DIV/0!'],
    ['=GOOGLEFINANCE("CURRENCY:USDEUR")', '#N/A'],
    ['=IFERROR(GOOGLEFINANCE("CURRENCY:USDEUR"),0.9)', 0.9],
  ]);

  test('a chart in a cell knows its numbers and settings, also inside IF', () => {
    const source = new MemorySource({ Sheet1: CELLS }, 'en_US');
    const calculator = createCalculator({ locale: 'en_US', timeZone: 'Etc/GMT' });
    calculator.recalculate(source);
    const draw = (formula: string) =>
      calculator.drawnBy(source, { sheetName: 'Sheet1', row: 2, column: 8, formula });
    const drawn = draw('=IF(B2>0,SPARKLINE(B2:B7,{"color","#1a73e8"}),"")');
    expect(drawn).toMatchObject({ values: [10, -2.5, 0.1, null, null, 1000000] });
    expect([...drawn!.options]).toEqual([['color', '#1a73e8']]);
    expect(draw('=SPARKLINE(B6:B7,{"empty","zero"})')!.values).toEqual([0, 1000000]);
    expect(draw('=IF(B2>0,"",SPARKLINE(B2:B7))')).toBeNull();
  });
});
