/**
 * Range: what is attached to cells besides contents and formats. Validation, protection, the filter.
 * The objects themselves are made by the classes of those things.
 */
import { forEachCell, mapCells } from '../../workbook/area';
import type { ValidationRule } from '../../workbook/types';
import { instance, isMissing, orNull, tableOf } from '../calls/parameters';
import { changes, reads, writes } from '../calls/service-class';
import { keepValidation, restoreValidation } from '../rules/data-validation';
import { createFilter } from '../rules/filter';
import { protect } from '../rules/protection';
import { rangeAt } from '../sheet/sheet-base';
import { forEachWith, readsFirst, type OpenRange, type RangeMethods } from './range-base';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const validationKind = orNull(instance<DataValidation>('DataValidation'));

export const rangeRules: RangeMethods = {
  getDataValidation: readsFirst((open, row, column) =>
    scriptRule(open, open.sheet.validationAt(row, column)),
  ),

  getDataValidations: reads([], (open) => {
    // A built rule never changes: cells that share one are answered with one.
    const answers = new Map<ValidationRule | null, DataValidation | null>();
    return mapCells(open.area, (row, column) => {
      const rule = open.sheet.validationAt(row, column);
      if (!answers.has(rule)) answers.set(rule, scriptRule(open, rule));
      return answers.get(rule)!;
    });
  }),

  protect: writes([], (open) => protect(open, open.area)),
  createFilter: writes([], (open) => createFilter(open, open.area)),

  setDataValidation: changes([validationKind], ({ sheet, area, workbook }, given) => {
    const rule = keptRule(given);
    forEachCell(area, (row, column) =>
      sheet.setValidation(row, column, workbook.movedRule(rule, row - area.row, column - area.column)),
    );
  }),

  setDataValidations: changes([tableOf(validationKind)], ({ sheet, area }, rules) => {
    const kept = rules.map((line) => line.map((rule) => keptRule(rule as DataValidation | null)));
    forEachWith(area, kept, (row, column, rule) => sheet.setValidation(row, column, rule));
  }),
};

function keptRule(rule: DataValidation | null): ValidationRule | null {
  return isMissing(rule) ? null : keepValidation(rule);
}

function scriptRule(open: OpenRange, rule: ValidationRule | null): DataValidation | null {
  return rule && restoreValidation(rule, (a1) => rangeAt(open, a1.replace(/^=/, '')));
}
