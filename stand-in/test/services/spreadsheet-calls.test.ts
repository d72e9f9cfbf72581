/** Which calls count, and how one of them is made to fail. */
import { createAppsScript, inspectWorld } from '../../apps-script';
import { OtherUser } from '../../other-user';

function open() {
  const appsScript = createAppsScript();
  const sheet = appsScript.SpreadsheetApp.create('Calls').getSheets()[0]!;
  const { calls } = inspectWorld(appsScript);
  calls.reset();
  return { appsScript, sheet, calls };
}

test('moving between objects and building rules costs nothing', () => {
  const { appsScript, sheet, calls } = open();
  const range = sheet.getRange('A1');
  range.getSheet().getRangeList(['A1']);
  range.getA1Notation();
  appsScript.SpreadsheetApp.newDataValidation().requireCheckbox().build();
  expect(calls.count()).toEqual({ read: 0, write: 0, total: 0 });
});

test('reads and writes are counted apart, whatever their size', () => {
  const { appsScript, sheet, calls } = open();
  const range = sheet.getRange('A1:C100');
  range.setValues(Array.from({ length: 100 }, () => [1, 2, 3]));
  range.setBackground('red');
  range.getValues();
  sheet.getLastRow();
  appsScript.SpreadsheetApp.flush();
  expect(calls.count()).toEqual({ read: 2, write: 3, total: 5 });
  expect(calls.calls.map(({ method }) => method)).toEqual([
    'Range.setValues',
    'Range.setBackground',
    'Range.getValues',
    'Sheet.getLastRow',
    'SpreadsheetApp.flush',
  ]);
});

test('the n-th call fails before it does anything, the next ones work', () => {
  const { sheet, calls } = open();
  calls.reset(2);
  sheet.getRange('A1').setValue('first');
  expect(() => sheet.getRange('A1').setValue('second')).toThrow(
    'Service Spreadsheets failed while accessing document',
  );
  expect(sheet.getRange('A1').getValue()).toBe('first');
  sheet.getRange('A1').setValue('third');
  expect(sheet.getRange('A1').getValue()).toBe('third');
});

test('failAtCall is an option of the world, too', () => {
  const { SpreadsheetApp } = createAppsScript({ failAtCall: 1 });
  expect(() => SpreadsheetApp.create('x')).toThrow('Service Spreadsheets failed');
});

test.each([
  ['a ragged table', [[1, 2], [3]]],
  [
    'a cell that is too long',
    [
      [1, 2],
      [3, 'x'.repeat(50001)],
    ],
  ],
])('%s changes no cell', (_what, values) => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B2');
  expect(() => range.setValues(values)).toThrow();
  expect(range.getValues()).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('20,000 rows of 25 columns go in and out in a call each', () => {
  const { sheet, calls } = open();
  sheet.insertRowsAfter(1000, 19000);
  calls.reset();
  const values = Array.from({ length: 20000 }, (_row, i) =>
    Array.from({ length: 25 }, (_column, j) => (j === 0 ? `Client ${i}` : i * j)),
  );
  const range = sheet.getRange(1, 1, 20000, 25);
  range.setValues(values);
  const read = range.getValues();
  expect(read).toEqual(values);
  expect(calls.calls.map(({ method }) => method)).toEqual(['Range.setValues', 'Range.getValues']);
});

describe('somebody else acts right before a call', () => {
  test('once, seen by that call, and counted nowhere', () => {
    const { appsScript, sheet, calls } = open();
    const other = new OtherUser(inspectWorld(appsScript));
    calls.interruptBefore(2, () => other.insertLine('Sheet1', 'row', 1));
    sheet.getRange('A1').setValue('first');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[''], ['first'], ['']]);
    expect(sheet.getRange('A2').getValue()).toBe('first');
    expect(calls.calls.map(({ method }) => method)).toEqual([
      'Range.setValue',
      'Range.getValues',
      'Range.getValue',
    ]);
  });

  test('also where that call fails', () => {
    const { appsScript, sheet, calls } = open();
    calls.reset(1);
    calls.interruptBefore(1, () => new OtherUser(inspectWorld(appsScript)).type('Sheet1', 'A1', '5'));
    expect(() => sheet.getRange('A1').setValue(6)).toThrow('Service Spreadsheets failed');
    expect(sheet.getRange('A1').getValue()).toBe(5);
  });

  test('not any more after a reset', () => {
    const { sheet, calls } = open();
    const action = jest.fn();
    calls.interruptBefore(1, action);
    calls.reset();
    sheet.getRange('A1').getValue();
    expect(action).not.toHaveBeenCalled();
  });
});
