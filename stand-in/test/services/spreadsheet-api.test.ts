/**
 * The surface of the stand-in: whatever Google declares for SpreadsheetApp and its places is there, or says in plain words
 * that it is not; and nothing local hangs on it.
 */
import { readFileSync } from 'node:fs';
import { createAppsScript, inspectWorld } from '../../apps-script';

const declarations = readFileSync(
  require.resolve('@types/google-apps-script/google-apps-script.spreadsheet.d.ts'),
  'utf8',
);

/** Names of the methods a class is declared to have. */
function declaredMethods(className: string): string[] {
  const body = new RegExp(`\\n {8}interface ${className} \\{([\\s\\S]*?)\\n {8}\\}`).exec(declarations)![1]!;
  return [...new Set([...body.matchAll(/^ {12}(\w+)\(/gm)].map((match) => match[1]!))];
}

const { SpreadsheetApp } = createAppsScript();
const spreadsheet = SpreadsheetApp.create('Surface');
const sheet = spreadsheet.getSheets()[0]!;
const objects = {
  SpreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: sheet.getRange('A1'),
  RangeList: sheet.getRangeList(['A1']),
  Selection: sheet.getSelection(),
  TextFinder: sheet.createTextFinder('x'),
};

describe.each(Object.entries(objects))('%s', (className, object) => {
  test('has every method Google declares', () => {
    const missing = declaredMethods(className).filter(
      (method) => typeof (object as unknown as Record<string, unknown>)[method] !== 'function',
    );
    expect(missing).toEqual([]);
  });

  test('shows no data of its own', () => {
    expect(Object.keys(object).filter((key) => !/^[A-Z]/.test(key))).toEqual([]);
    expect(String(object)).toBe(className);
  });
});

test.each([
  ['SpreadsheetApp.Range.getDataTable', () => sheet.getRange('A1')],
  ['SpreadsheetApp.Sheet.newChart', () => sheet],
  ['SpreadsheetApp.Spreadsheet.getAs', () => spreadsheet],
])('%s says that it is not supported', (name, objectOf) => {
  const method = name.split('.').at(-1)!;
  const object = objectOf() as unknown as Record<string, () => unknown>;
  expect(() => object[method]!()).toThrow(`${name} is not supported by the local stand-in`);
});

test('every world is its own', () => {
  const other = createAppsScript();
  expect(() => other.SpreadsheetApp.openById(spreadsheet.getId())).toThrow('permission');
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
