/** The small languages inside an .xlsx file: colours, number formats, formulas, rectangles of cells. */
import fc from 'fast-check';
import { readColor, readThemeColors } from '../../files/xlsx/styles/colors';
import { readCellFormula, readFormula, writeFormula } from '../../files/xlsx/formulas';
import { builtInFormat, readNumberFormat, writeNumberFormat } from '../../files/xlsx/styles/number-formats';
import { element, writeXml, xml } from '../../files/xlsx/package/xml';
import { parseXml } from './parse-xml';
import { readStyles } from '../../files/xlsx/styles/read-styles';
import { containsCell, groupCells } from '../../workbook/area';

const THEME = readThemeColors(undefined);

test.each([
  [{ rgb: 'FF1E8E3E' }, '#1e8e3e'],
  [{ rgb: '1E8E3E' }, '#1e8e3e'],
  [{ theme: 0 }, '#ffffff'],
  [{ theme: 1 }, '#000000'],
  [{ theme: 4 }, '#4472c4'],
  [{ theme: 0, tint: -0.5 }, '#808080'],
  [{ theme: 1, tint: 0.5 }, '#808080'],
  [{ theme: 4, tint: 1 }, '#ffffff'],
  [{ indexed: 10 }, '#ff0000'],
  [{ indexed: 2 }, '#ff0000'],
  [{ indexed: 64 }, null],
  [{ auto: 1 }, null],
  [{ rgb: 'red' }, null],
])('colour %j is %s', (attributes, expected) => {
  expect(readColor(element('color', attributes), THEME)).toBe(expected);
});

test('a colour lightened keeps its hue', () => {
  expect(readColor(element('color', { theme: 4, tint: 0.6 }), THEME)).toMatch(/^#b[34]c[67]e[67]$/);
});

test.each([
  [0, ''],
  [2, '0.00'],
  [14, 'yyyy-mm-dd'],
  [49, '@'],
  [164, '0.0 "h"'],
  [165, ''],
  [999, ''],
])('number format %d is %j', (id, pattern) => {
  const codes = new Map([
    [164, '0.0 "h"'],
    [165, 'General'],
  ]);
  expect(readNumberFormat(id, codes)).toBe(pattern);
});

test.each([
  ['', 'General'],
  ['0.###############', 'General'],
  ['dd.MM.yyyy HH:mm', 'dd.mm.yyyy hh:mm'],
  ['h:mm am/pm', 'h:mm AM/PM'],
  ['0.0 "MDH"', '0.0 "MDH"'],
  ['[h]:mm', '[h]:mm'],
])('pattern %j is written %j', (pattern, code) => {
  expect(writeNumberFormat(pattern)).toBe(code);
});

test('a date is never written as the format whose meaning depends on the reader’s country', () => {
  expect([builtInFormat('yyyy-mm-dd'), builtInFormat('0%')]).toEqual([null, 9]);
});

test.each([
  ['=SUM(A1,B2)', 'SUM(A1,B2)'],
  ['=IFS(A1,"IFS(")', '_xlfn.IFS(A1,"IFS(")'],
  ["=SORT('SORT('!A1:A3)", "_xlfn._xlws.SORT('SORT('!A1:A3)"],
  ['=CLIENTTIER(A1:B2)', 'CLIENTTIER(A1:B2)'],
])('%s is written %s, and read again', (canonical, written) => {
  expect(writeFormula(canonical)).toBe(written);
  expect(readFormula(written)).toBe(canonical);
});

test.each([
  ['IFERROR(__xludf.DUMMYFUNCTION("CLIENTTIER(B2:E2,""x"")"),"A")', '=CLIENTTIER(B2:E2,"x")'],
  ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"A")', null],
  ['IFERROR(A1,"x")', '=IFERROR(A1,"x")'],
])('what Sheets exports as %s is %s', (written, canonical) => {
  expect(readCellFormula(written)).toBe(canonical);
});

test('rectangles cover exactly the cells, none twice', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) });
  const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 60 });
  fc.assert(
    fc.property(places, (cells) => {
      const areas = groupCells(cells);
      for (let row = 1; row <= 12; row++) {
        for (let column = 1; column <= 8; column++) {
          const isWanted = cells.some((cell) => cell.row === row && cell.column === column);
          expect(areas.filter((area) => containsCell(area, row, column))).toHaveLength(isWanted ? 1 : 0);
        }
      }
    }),
  );
  expect(
    groupCells(
      [...Array(4)].flatMap((_unused, index) => [
        { row: index + 2, column: 3 },
        { row: index + 2, column: 4 },
      ]),
    ),
  ).toHaveLength(1);
});

test.each([
  ['<u/>', true],
  ['<u val="single"/>', true],
  ['<u val="none"/>', false],
  ['', null],
])('a rule whose font says %j: underlined %s', (font, expected) => {
  const styles = parseXml(`<styleSheet><dxfs><dxf><font>${font}</font></dxf></dxfs></styleSheet>`);
  expect(readStyles(styles, THEME).conditional[0]!.underline).toBe(expected);
});

test('XML says again what it said', () => {
  const xml = '<a:b xmlns:a="u" c="1 &amp; &quot;2&quot;">x &lt; y<d/>\n<e f="g">&#13;</e></a:b>';
  expect(writeXml(parseXml(xml)).split('\n').slice(1).join('\n')).toBe(xml);
});

test('elements with a prefix for the main language are read as those without', () => {
  const xml =
    '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>A</x:t></x:si></x:sst>';
  expect(parseXml(xml).children).toEqual([
    { name: 'si', attributes: {}, children: [{ name: 't', attributes: {}, children: ['A'] }] },
  ]);
});

test('XML in the code has values escaped, elements whole, and no blanks around tags', () => {
  const inner = [xml`<b/>`, xml`<c>${' two  words '}</c>`];
  const written = xml`
    <a name="${'"<&'}">
      ${inner}
      <d>${1.5}</d>${[]}
    </a>`;
  expect(writeXml(written).split('\n')[1]).toBe(
    '<a name="&quot;&lt;&amp;"><b/><c> two  words </c><d>1.5</d></a>',
  );
});
