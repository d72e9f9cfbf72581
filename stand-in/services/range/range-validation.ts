/**
 * Refuses writes that break a strict data validation rule (`setAllowInvalid(false)`), before anything is written. Rules
 * that only warn are not looked at; formulas are let in, as their results are not known yet.
 */
import { mapCells } from '../../workbook/area';
import { parseFormula } from '../../formulas/spelling/localize-formula';
import { isDateFormat } from '../../typing/format-content';
import { dateToSerial } from '../../typing/serial-date';
import { areaOfAddress, cellName, parseAddress, splitSheetName } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area, Content } from '../../workbook/types';
import type { FormulaJudge, Workbook } from '../../workbook/workbook';

import type { Entry } from './range-content';
import { satisfiesValidation, validationViolation } from './validation-check';

export function requireValid(
  workbook: Workbook,
  sheet: SheetModel,
  area: Area,
  entryAt: (row: number, column: number) => Entry,
): void {
  const written = { area, contentAt: (row: number, column: number) => entryAt(row, column).content };
  let judge: FormulaJudge | undefined;
  for (let row = area.row; row < area.row + area.numRows; row++) {
    const extras = sheet.cells.rowAt(row)?.extras;
    if (!extras) continue;
    for (let column = area.column; column < area.column + area.numColumns; column++) {
      const rule = extras[column - 1]?.validation;
      if (!rule || rule.allowInvalid) continue;
      const entry = entryAt(row, column);
      if (entry.formula !== undefined) continue;
      const context = {
        isDateFormat: isDateFormat(entry.numberFormat ?? sheet.formatAt(row, column).numberFormat),
        serialOf: (date: Date) => dateToSerial(date, workbook.timeZone),
        valuesIn: (a1: string) => contentsOf(workbook, sheet, a1),
        formulaHolds: (formula: string) => {
          judge ??= workbook.engine?.judge(workbook, sheet, written);
          return judge?.(parseFormula(formula, workbook.locale), row, column) ?? true;
        },
      };
      if (!satisfiesValidation(rule, entry.content, context))
        throw validationViolation(cellName(row, column));
    }
  }
}

function contentsOf(workbook: Workbook, home: SheetModel, notation: string): Content[] {
  const { sheetName, rest } = splitSheetName(notation.replace(/^=/, ''));
  const sheet = sheetName === null ? home : workbook.sheetByNameIgnoringCase(sheetName);
  const address = parseAddress(rest);
  if (!sheet || !address) return [];
  workbook.settle();
  return mapCells(areaOfAddress(address, sheet.maxRows, sheet.maxColumns), (row, column) =>
    sheet.contentAt(row, column),
  ).flat();
}
