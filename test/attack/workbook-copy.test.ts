/** A copied workbook behaves as the original does, and neither sees what happens to the other. */
import { createAppsScript, inspectWorld } from '../../stand-in/apps-script';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { differences } from './compare-workbooks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything that scripts can do to a spreadsheet, one kind each; `round` makes every doing another. */
function change(
  spreadsheet: Spreadsheet,
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  round: number,
): void {
  const sheet = spreadsheet.getSheets()[0];
  sheet.getRange(round, 1, 2, 2).setValues([
    [round, `=A${round}*2`],
    ['x', '=SEQUENCE(2)'],
  ]);
  sheet.getRange(round, 4).setNote(`note ${round}`).setBackground('#ff0000').setNumberFormat('0.0');
  sheet.getRange(round, 5).setDataValidation(app.newDataValidation().requireNumberGreaterThan(round).build());
  sheet.getRange(round, 6, 1, 2).merge();
  const rule = app.newConditionalFormatRule().whenNumberEqualTo(round).setBold(true);
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    rule.setRanges([sheet.getRange(1, round)]).build(),
  ]);
  sheet.getRange(round, 9).protect().addEditor(`u${round}@example.com`);
  sheet.getFilter()?.remove();
  const criteria = app
    .newFilterCriteria()
    .setHiddenValues([`${round}`])
    .build();
  sheet.getRange(1, 1, 9, 3).createFilter().setColumnFilterCriteria(1, criteria);
  sheet
    .setRowHeightsForced(round, 1, 30 + round)
    .setColumnWidth(round, 70)
    .setFrozenRows(round);
  sheet.hideColumns(10 + round);
  sheet.addDeveloperMetadata(`key${round}`, 'value', app.DeveloperMetadataVisibility.DOCUMENT);
  spreadsheet.setNamedRange(`NAME_${round}`, sheet.getRange(round, 1, 2, 2));
  spreadsheet.insertSheet(`Tab ${round}`).hideSheet();
  sheet.getRange(round, 2).activate();
  sheet.insertRowsBefore(2, 1);
}

function opened() {
  const globals = createAppsScript();
  const inspection = inspectWorld(globals);
  const app = globals.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const original = app.create('Original');
  change(original, app, 1);
  const workbook = inspection.activeWorkbook!;
  const copy = workbook.copy();
  const spreadsheetOf = (each: Workbook) =>
    inspection.session.makeSpreadsheet(each) as unknown as Spreadsheet;
  return { app, workbook, copy, spreadsheetOf };
}

test('it is the same', () => {
  const { workbook, copy } = opened();
  expect(differences(workbook, copy)).toEqual([]);
  expect(copy.activeSheet.selection).toEqual(workbook.activeSheet.selection);
});

test('what happens to the copy does not happen to the original, and the other way round', () => {
  const { app, workbook, copy, spreadsheetOf } = opened();
  const before = workbook.copy();
  const selected = JSON.stringify(workbook.activeSheet.selection);
  spreadsheetOf(copy).getActiveSheet().insertRowBefore(1);
  change(spreadsheetOf(copy), app, 3);
  expect(differences(before, workbook)).toEqual([]);
  expect(JSON.stringify(workbook.activeSheet.selection)).toBe(selected);
  const changed = copy.copy();
  change(spreadsheetOf(workbook), app, 4);
  expect(differences(changed, copy)).toEqual([]);
});

test('the same doings lead to the same, ids of new tabs and records included', () => {
  const { app, workbook, copy, spreadsheetOf } = opened();
  for (const each of [workbook, copy]) change(spreadsheetOf(each), app, 5);
  expect(differences(workbook, copy)).toEqual([]);
  const idsOf = ({ sheets, metadata }: Workbook): unknown => [
    sheets.map(({ id, protections }) => [id, protections.map((protection) => protection.id)]),
    metadata.map(({ id }) => id),
  ];
  expect(idsOf(copy)).toEqual(idsOf(workbook));
});

test('its formulas live', () => {
  const { workbook, copy, spreadsheetOf } = opened();
  spreadsheetOf(copy).getSheets()[0].getRange('A1').setValue(21);
  expect(spreadsheetOf(copy).getSheets()[0].getRange('B1').getValue()).toBe(42);
  expect(spreadsheetOf(workbook).getSheets()[0].getRange('B1').getValue()).toBe(2);
});
