/** What the cell editor starts with, and what tab-separated text is made of. */
import { createAppsScript, inspectWorld } from '../apps-script';
import { editText, textOfCells, parseTabbedText } from '../edit-cells';
import { areaOf } from '../workbook/area';

function cellWith(value: unknown, numberFormat: string | null, locale: string) {
  const globals = createAppsScript({ locale, timeZone: 'Etc/GMT' });
  const range = globals.SpreadsheetApp.create('Test').getSheets()[0]!.getRange('A1');
  if (numberFormat !== null) range.setNumberFormat(numberFormat);
  range.setValue(value);
  const workbook = inspectWorld(globals).activeWorkbook!;
  workbook.settle();
  return { workbook, sheet: workbook.sheets[0]! };
}

test.each<[string, unknown, string | null, string, string]>([
  ['a number in full', 1 / 3, '0.0', 'de_DE', '0,333333333333333'],
  ['a percentage', 0.125, '0%', 'de_DE', '12,5%'],
  ['a formula in the local spelling', '=ROUND(1,25;1)', null, 'de_DE', '=ROUND(1,25;1)'],
  ['a date as it is shown', new Date(Date.UTC(2026, 10, 21)), null, 'de_DE', '21.11.2026'],
  ['a boolean', true, null, 'en_US', 'TRUE'],
  ['a text that would be a formula', "'=1+1", null, 'en_US', "'=1+1"],
  ['plain text', '=1+1', '@', 'en_US', '=1+1'],
  ['nothing', '', null, 'en_US', ''],
])('the editor starts with %s', (_what, value, numberFormat, locale, expected) => {
  expect(editText(cellWith(value, numberFormat, locale), 1, 1)).toBe(expected);
});

const TABLES: [string, string[][]][] = [
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"two\nlines"\tx', [['two\nlines', 'x']]],
  ['"say ""hi"""', [['say "hi"']]],
  ['5" screen\t6', [['5" screen', '6']]],
  ['\t', [['', '']]],
  ['', [['']]],
];

test.each(TABLES)('%j on the clipboard', (text, cells) => {
  expect(parseTabbedText(text)).toEqual(cells);
});

test('copied cells come back as they were', () => {
  const globals = createAppsScript();
  const cells = [
    ['a', 'two\nlines', 'tab\there'],
    ['say "hi"', '', '12'],
  ];
  globals.SpreadsheetApp.create('Test').getSheets()[0]!.getRange(1, 1, 2, 3).setValues(cells);
  const workbook = inspectWorld(globals).activeWorkbook!;
  expect(parseTabbedText(textOfCells({ workbook, sheet: workbook.sheets[0]! }, areaOf(1, 1, 2, 3)))).toEqual(
    cells,
  );
});
