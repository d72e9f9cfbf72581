/**
 * Edits by a person and the triggers they fire. Source: developers.google.com/apps-script/guides/triggers and
 * …/triggers/events (value and oldValue only of a single cell; simple triggers need no authorization and get none; edits by
 * scripts fire nothing). A pasted suite cannot type, so this is no contract case.
 */
import { AddOn } from '../add-on';
import { createAppsScript, inspectWorld, type AppsScriptOptions } from '../apps-script';
import { SheetUser } from '../sheet-user';

const TELL = `function onEdit(e) {
  const told = ['range', 'value', 'oldValue', 'user', 'authMode', 'source'].filter((key) => key in e);
  console.log([e.range.getSheet().getName(), e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), told].join(' '));
}`;

function open(code: string, options: AppsScriptOptions = {}) {
  const globals = createAppsScript({ timeZone: 'Etc/GMT', ...options });
  const inspection = inspectWorld(globals);
  const spreadsheet = globals.SpreadsheetApp.create('Test');
  const sheet = spreadsheet.getSheets()[0]!;
  const addOn = new AddOn({ code, globals: { ...globals }, world: inspection.world, files: { page: 'x' } });
  return {
    globals,
    inspection,
    sheet,
    addOn,
    user: new SheetUser(addOn, inspection),
    lines: () => inspection.world.consoleLines.map(({ text }) => text),
  };
}

const ALL = 'range,value,oldValue,user,authMode,source';

describe('what onEdit is told', () => {
  test('of a single cell also what it held', () => {
    const { user, lines } = open(TELL);
    user.type('Sheet1', 'B2', '5');
    user.type('sheet1', 'B2', '6');
    user.type('Sheet1', 'B2', 'x');
    user.clear('Sheet1', 'B2');
    expect(lines()).toEqual([
      'Sheet1 B2 5  LIMITED range,value,user,authMode,source',
      `Sheet1 B2 6 5 LIMITED ${ALL}`,
      `Sheet1 B2 x 6 LIMITED ${ALL}`,
      'Sheet1 B2  x LIMITED range,oldValue,user,authMode,source',
    ]);
  });

  test('of several cells only where they are', () => {
    const { user, lines } = open(TELL);
    user.paste('Sheet1', 'A1', [
      ['1', '2'],
      ['3', '4'],
    ]);
    user.type('Sheet1', 'A1:A3', '7');
    user.clear('Sheet1', 'B:B');
    expect(lines()).toEqual([
      'Sheet1 A1:B2   LIMITED range,user,authMode,source',
      'Sheet1 A1:A3   LIMITED range,user,authMode,source',
      expect.stringMatching(/^Sheet1 B1?:B\d* {3}LIMITED/),
    ]);
  });

  test('who it was is not told', () => {
    const { user, lines } = open(`function onEdit(e) { console.log('[' + e.user + '] ' + e.authMode); }`);
    user.type('Sheet1', 'A1', 'x');
    expect(lines()).toEqual(['[] LIMITED']);
  });

  test('the corners of the range too, though no page says so', () => {
    const { user, lines } = open(
      `function onEdit({ range }) { console.log([range.rowStart, range.rowEnd, range.columnStart, range.columnEnd].join()); }`,
    );
    user.type('Sheet1', 'B2:C4', 'x');
    expect(lines()).toEqual(['2,4,2,3']);
  });
});

describe('onEdit', () => {
  test('runs after the cell has its value, read in the locale of the spreadsheet', () => {
    const code = `function onEdit(e) { console.log(typeof e.range.getValue() + ' ' + e.value); }`;
    const { user, lines, sheet } = open(code, { locale: 'de_DE' });
    user.type('Sheet1', 'A1', '45,5');
    user.type('Sheet1', 'A2', '=A1*2');
    expect(lines()).toEqual(['number 45.5', 'number 91']);
    expect(sheet.getRange('A2').getFormula()).toBe('=A1*2');
  });

  test('may write, which fires nothing more', () => {
    const { user, sheet, lines } = open(
      `function onEdit(e) { console.log('once'); e.source.getRange('C1').setValue('written'); }`,
    );
    user.type('Sheet1', 'A1', 'x');
    expect([lines(), sheet.getRange('C1').getValue()]).toEqual([['once'], 'written']);
  });

  test('does not run for what scripts write', () => {
    const { addOn, sheet, lines } = open(
      `${TELL} function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`,
    );
    addOn.run('write');
    sheet.getRange('A2').setValue(2);
    expect(lines()).toEqual([]);
  });

  test.each([
    ['SpreadsheetApp.getUi().alert("x")', 'You do not have permission'],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createTemplateFromFile("page").evaluate())',
      'You do not have permission',
    ],
    ['UrlFetchApp.fetch("https://example.com")', ''],
  ])('may not call %s', (call, message) => {
    const { user, lines, inspection, sheet } = open(`function onEdit() { ${call}; console.log('went on'); }`);
    user.type('Sheet1', 'A1', 'x');
    expect(lines()).toEqual([expect.stringContaining(message)]);
    expect(lines()).not.toContain('went on');
    expect(inspection.world.ui.alerts).toEqual([]);
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test('may read and write the document, and lock it', () => {
    const code = `function onEdit() {
      const lock = LockService.getDocumentLock();
      console.log([lock.tryLock(10), Session.getActiveUserLocale()].join());
    }`;
    const { user, lines } = open(code);
    user.type('Sheet1', 'A1', 'x');
    expect(lines()).toEqual(['true,en']);
  });
});

test('a refused edit changes nothing and fires nothing', () => {
  const { user, sheet, lines, globals } = open(TELL);
  const rule = globals.SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 5)
    .setAllowInvalid(false)
    .build();
  sheet.getRange('A1').setValue(3).setDataValidation(rule);
  expect(() => user.type('Sheet1', 'A1', '9')).toThrow(/violates the data validation rules/);
  expect([sheet.getRange('A1').getValue(), lines()]).toEqual([3, []]);
});

test('typing is no service call: it is not counted and does not fail on purpose', () => {
  const { user, inspection, sheet } = open(`function onEdit(e) { e.range.getValue(); }`);
  inspection.calls.reset(2);
  user.type('Sheet1', 'A1', '1');
  expect(inspection.calls.calls.map(({ method }) => method)).toEqual(['Range.getValue']);
  user.type('Sheet1', 'A2', '2');
  expect(inspection.world.consoleLines[0]!.text).toContain('Service Spreadsheets failed');
  inspection.calls.reset();
  expect(sheet.getRange('A2').getValue()).toBe(2);
});

test('pasting enlarges the sheet', () => {
  const { user, sheet } = open('');
  user.paste('Sheet1', 'Z1000', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('AA1001').getValue()]).toEqual([
    1001,
    27,
    'd',
  ]);
});

test('an address or a tab that is none is said', () => {
  const { user } = open('');
  expect(() => user.type('Sheet1', 'here', 'x')).toThrow('"here"');
  expect(() => user.type('Nowhere', 'A1', 'x')).toThrow('There is no tab "Nowhere".');
});
