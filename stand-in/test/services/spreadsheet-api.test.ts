/** The surface of the stand-in: nothing local hangs on it, and every world is its own. */
import { createAppsScript, inspectWorld } from '../../apps-script';

const { SpreadsheetApp } = createAppsScript();
const spreadsheet = SpreadsheetApp.create('Surface');
const sheet = spreadsheet.getSheets()[0]!;
const objects = {
  SpreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: sheet.getRange('A1'),
  RangeList: sheet.getRangeList(['A1']),
};

test.each(Object.entries(objects))('%s shows no data of its own', (className, object) => {
  expect(Object.keys(object).filter((key) => !/^[A-Z]/.test(key))).toEqual([]);
  expect(String(object)).toBe(className);
});

test('every world is its own', () => {
  const other = createAppsScript();
  expect(inspectWorld(other).session.workbooks.size).toBe(0);
  expect(() => inspectWorld({ ...other })).toThrow('createAppsScript');
});

test('the first spreadsheet is the one the script is bound to', () => {
  const world = createAppsScript();
  const first = world.SpreadsheetApp.create('First');
  world.SpreadsheetApp.create('Second');
  expect(world.SpreadsheetApp.getActiveSpreadsheet()!.getId()).toBe(first.getId());
});

test('without a spreadsheet there is still one to be bound to, unless the world has no document', () => {
  const bound = createAppsScript();
  expect(bound.SpreadsheetApp.getActiveSheet()!.getName()).toBe('Sheet1');
  const standalone = createAppsScript();
  inspectWorld(standalone).world.hasDocument = false;
  expect(standalone.SpreadsheetApp.getActiveSpreadsheet()).toBeNull();
});
