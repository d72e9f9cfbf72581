/** Cells with dropdowns and checkboxes, put together into areas. */
import { createAppsScript, inspectWorld } from '../../apps-script';
import { offeredTexts, validationAreas } from '../../preview/validation-areas';
import type { Workbook } from '../../workbook/workbook';
import { areaToText } from './area-to-text';

type Script = (sheet: GoogleAppsScript.Spreadsheet.Sheet, app: typeof SpreadsheetApp) => void;

function workbookAfter(script: Script): Workbook {
  const globals = createAppsScript();
  const spreadsheet = globals.SpreadsheetApp.create('Test');
  const app = globals.SpreadsheetApp as unknown as typeof SpreadsheetApp;
  script(spreadsheet.getSheets()[0] as unknown as GoogleAppsScript.Spreadsheet.Sheet, app);
  const workbook = inspectWorld(globals).activeWorkbook!;
  workbook.settle();
  return workbook;
}

function areasAfter(script: Script) {
  const workbook = workbookAfter(script);
  return validationAreas(workbook, workbook.sheets[0]!).map(({ choices, areas }) => [
    choices,
    areas.map(areaToText),
  ]);
}

test('equal lists in one rectangle, others apart', () => {
  const found = areasAfter((sheet, app) => {
    const list = (...items: string[]) => app.newDataValidation().requireValueInList(items).build();
    sheet.getRange('B2:D4').setDataValidation(list('1', '2'));
    sheet.getRange('F2').setDataValidation(list('a', 'b'));
    sheet.getRange('B9').setDataValidation(list('1', '2'));
  });
  expect(found).toEqual([
    [
      ['1', '2'],
      ['B2:D4', 'B9'],
    ],
    [['a', 'b'], ['F2']],
  ]);
});

test('checkboxes, lists from ranges; no arrow where the script wants none, and none for other rules', () => {
  const found = areasAfter((sheet, app) => {
    sheet.getRange('A1:A3').setValues([['x'], [''], ['y']]);
    sheet.getRange('B1:B2').setDataValidation(app.newDataValidation().requireCheckbox().build());
    sheet
      .getRange('C1')
      .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).build());
    sheet.getRange('D1').setDataValidation(app.newDataValidation().requireValueInList(['q'], false).build());
    sheet.getRange('E1').setDataValidation(app.newDataValidation().requireNumberGreaterThan(1).build());
  });
  expect(found).toEqual([
    ['checkbox', ['B1:B2']],
    [['x', 'y'], ['C1']],
  ]);
});

test('what a dropdown offers is told as it is displayed; rules without a dropdown offer nothing', () => {
  const workbook = workbookAfter((sheet, app) => {
    const rule = () => app.newDataValidation();
    sheet
      .getRange('A1:A2')
      .setValues([[0.5], ['x']])
      .setNumberFormat('0%');
    sheet.getRange('B1').setDataValidation(rule().requireValueInRange(sheet.getRange('A1:A2')).build());
    sheet.getRange('B2').setDataValidation(rule().requireValueInList(['q'], false).build());
    sheet.getRange('B3').setDataValidation(rule().requireCheckbox().build());
  });
  const [sheet] = workbook.sheets;
  const offered = offeredTexts(workbook, sheet!);
  const found = [1, 2, 3].map((row) => offered(sheet!.validationAt(row, 2)!));
  expect(found).toEqual([new Set(['50%', 'x']), null, null]);
});
