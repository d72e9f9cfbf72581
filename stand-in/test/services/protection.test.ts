import { createAppsScript } from '../../apps-script';
import { protect, requireEditable } from '../../services/rules/protection';
import { createWorld } from '../../services/calls/world';
import { areaOf } from '../../workbook/area';
import { SheetModel } from '../../workbook/sheet-model';
import { Workbook } from '../../workbook/workbook';
import { stateOfSheet } from '../../services/sheet/sheet-base';
import type { SheetState } from '../../services/spreadsheet/spreadsheet-session';

const OWNER = 'owner@example.com';
const GUEST = 'guest@example.com';

function guestsSheet() {
  const world = createWorld({ userEmail: GUEST, ownerEmail: OWNER });
  const sheet = new SheetModel(0, 'S');
  const state = { session: { world }, workbook: new Workbook(), sheet } as unknown as SheetState;
  const mayWrite = (row: number): boolean => {
    try {
      requireEditable(world, sheet, areaOf(row, 1));
      return true;
    } catch (error) {
      expect(String(error)).toContain('You are trying to edit a protected cell or object.');
      return false;
    }
  };
  return { state, sheet, mayWrite };
}

test('a protected range stops a guest there and nowhere else', () => {
  const { state, mayWrite } = guestsSheet();
  protect(state, areaOf(2, 1, 2, 2));
  expect([1, 2, 3, 4].map(mayWrite)).toEqual([true, false, false, true]);
});

test.each<[string, object, boolean]>([
  ['nobody is let in by default', {}, false],
  ['a warning lets everybody in', { warningOnly: true }, true],
  ['editors may write', { editors: [GUEST] }, true],
  ['other editors do not help', { editors: [OWNER] }, false],
])('%s', (_claim, settings, expected) => {
  const { state, sheet, mayWrite } = guestsSheet();
  const protection = protect(state, areaOf(1, 1));
  Object.assign(sheet.protections[0]!, settings);
  expect(mayWrite(1)).toBe(expected);
  expect(protection.canEdit()).toBe(expected);
});

test('a protected sheet leaves its unprotected ranges open', () => {
  const { state, sheet, mayWrite } = guestsSheet();
  protect(state, null);
  sheet.protections[0]!.unprotected = [areaOf(5, 1, 2, 1)];
  expect([4, 5, 6, 7].map(mayWrite)).toEqual([false, true, true, false]);
});

test('a guest cannot lift a protection', () => {
  const { state } = guestsSheet();
  const protection = protect(state, areaOf(1, 1));
  expect(() => protection.remove()).toThrow('You are trying to edit a protected cell or object.');
});

test('editors are people, added once, by address or as users', () => {
  const { SpreadsheetApp, Session } = createAppsScript({ userEmail: OWNER });
  const sheet = SpreadsheetApp.create('x').getSheets()[0]!;
  const protection = sheet.protect();
  protection.addEditor(GUEST).addEditor(GUEST).addEditor(Session.getActiveUser());
  expect(stateOfSheet(sheet).sheet.protections[0]!.editors).toEqual([GUEST, OWNER]);
});

describe('what a guest may do to a sheet with a protected B2:C3', () => {
  const guestsWorld = () => {
    const script = createAppsScript({ userEmail: GUEST, ownerEmail: OWNER });
    const sheet = script.SpreadsheetApp.create('x').getSheets()[0]!;
    sheet.getRange('A1:D5').setValue(1);
    sheet.getRange('B2:C3').protect();
    return sheet;
  };
  type GuestsSheet = ReturnType<typeof guestsWorld>;

  test.each<[string, (sheet: GuestsSheet) => unknown]>([
    ['delete its rows', (sheet) => sheet.deleteRows(3, 2)],
    ['delete its columns', (sheet) => sheet.deleteColumn(2)],
    ['insert rows into it', (sheet) => sheet.insertRowBefore(3)],
    ['move its columns', (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 5)],
    ['clear contents', (sheet) => sheet.getDataRange().clearContent()],
    ['sort it', (sheet) => sheet.getRange('A1:D5').sort(1)],
  ])('not %s', (_what, act) =>
    expect(() => act(guestsWorld())).toThrow('You are trying to edit a protected cell or object.'),
  );

  test.each<[string, (sheet: GuestsSheet) => unknown]>([
    ['delete rows below', (sheet) => sheet.deleteRows(4, 2)],
    ['insert rows above', (sheet) => sheet.insertRowBefore(2)],
    ['insert rows below', (sheet) => sheet.insertRowAfter(3)],
  ])('%s', (_what, act) => expect(() => act(guestsWorld())).not.toThrow());
});
