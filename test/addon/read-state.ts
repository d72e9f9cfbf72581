/**
 * Everything of a spreadsheet that a user can see, as lines of text: two equal states look and behave alike, and a
 * difference is one line.
 */
import type { Spreadsheet } from './open-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readState(spreadsheet: Spreadsheet): string[] {
  const names = spreadsheet
    .getNamedRanges()
    .map((named) => `${named.getName()} ${named.getRange().getA1Notation()}`);
  return [...names, ...spreadsheet.getSheets().flatMap(readSheet)];
}

function readSheet(sheet: Sheet): string[] {
  const range = sheet.getRange(1, 1, Math.min(20, sheet.getMaxRows()), sheet.getMaxColumns());
  const widths = Array.from({ length: sheet.getMaxColumns() }, (_, index) => sheet.getColumnWidth(index + 1));
  const perRow: Record<string, unknown[][]> = {
    values: range.getValues(),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    backgrounds: range.getBackgrounds(),
    weights: range.getFontWeights(),
    styles: range.getFontStyles(),
    fontColors: range.getFontColors(),
    numberFormats: range.getNumberFormats(),
    alignments: range.getVerticalAlignments(),
    wraps: range.getWraps(),
    validations: range
      .getDataValidations()
      .map((row) =>
        row.map(
          (rule) => rule && [`${rule.getCriteriaType()}`, rule.getCriteriaValues(), rule.getAllowInvalid()],
        ),
      ),
  };
  const rules = sheet
    .getConditionalFormatRules()
    .map((rule) => [
      rule.getRanges().map((each) => each.getA1Notation()),
      rule.getBooleanCondition()?.getCriteriaValues() ?? rule.getGradientCondition()?.getMaxColor(),
      rule.getBooleanCondition()?.getBackground(),
    ]);
  const perSheet: Record<string, unknown> = {
    size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    isHidden: sheet.isSheetHidden(),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    widths,
    rules,
    // A mark names its sheet by an id that differs from run to run.
    marks: sheet
      .getDeveloperMetadata()
      .map((mark) => [mark.getKey(), mark.getValue()?.replace(String(sheet.getSheetId()), 'this sheet')]),
  };
  const line = (what: string, value: unknown): string =>
    `${sheet.getName()} ${what}: ${JSON.stringify(value)}`;
  return [
    ...Object.entries(perSheet).map(([what, value]) => line(what, value)),
    ...Object.entries(perRow).flatMap(([what, rows]) =>
      rows.map((row, index) => line(`${what} ${index + 1}`, row)),
    ),
  ];
}
