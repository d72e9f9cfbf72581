/**
 * Range: what is attached to cells besides contents and formats. Validation, protection, the filter.
 * The objects themselves are made by the classes of those things.
 */
import { movedValidation } from '../../workbook/moved-validation';
import type { ValidationRule } from '../../workbook/types';
import { createFilter, type LocalFilter } from '../rules/filter';
import { protect, type LocalProtection } from '../rules/protection';
import { keepValidation, restoreValidation, type LocalDataValidation } from '../rules/data-validation';
import { instance, orNull } from '../calls/parameters';
import {
  forEachCell,
  mapCells,
  openForReading,
  openForWriting,
  requireShape,
  tableOf,
  type OpenRange,
  type RangeBase,
} from './range-base';
import { findPlace } from '../sheet/sheet-base';

import Sheets = GoogleAppsScript.Spreadsheet;

const validationKind = instance('DataValidation');

export const rangeRules = {
  getDataValidation(this: RangeBase): LocalDataValidation | null {
    const open = openForReading(this, 'getDataValidation');
    return validationOf(open, open.area.row, open.area.column);
  },

  getDataValidations(this: RangeBase): (LocalDataValidation | null)[][] {
    const open = openForReading(this, 'getDataValidations');
    // A built rule never changes: cells that share one are answered with one.
    const answers = new Map<ValidationRule, LocalDataValidation | null>();
    return mapCells(open.area, (row, column) => {
      const rule = open.sheet.validationAt(row, column);
      if (rule && !answers.has(rule)) answers.set(rule, validationOf(open, row, column));
      return rule && answers.get(rule)!;
    });
  },

  protect(this: RangeBase): LocalProtection {
    const open = openForWriting(this, 'protect');
    return protect(open, open.area);
  },

  createFilter(this: RangeBase): LocalFilter {
    const open = openForWriting(this, 'createFilter');
    return createFilter(open, open.area);
  },

  setDataValidation<Target extends RangeBase>(
    this: Target,
    ...args: [rule: LocalDataValidation | null]
  ): Target {
    const { sheet, area, workbook } = openForWriting(this, 'setDataValidation', args, [
      orNull(validationKind),
    ]);
    const rule = keptRule(args[0]);
    const ruleAt = (row: number, column: number) =>
      rule && movedValidation(rule, row - area.row, column - area.column, workbook.engine);
    forEachCell(area, (row, column) => sheet.setValidation(row, column, ruleAt(row, column)));
    return this;
  },

  setDataValidations<Target extends RangeBase>(
    this: Target,
    ...args: [rules: (LocalDataValidation | null)[][]]
  ): Target {
    const { sheet, area } = openForWriting(this, 'setDataValidations', args, [
      tableOf(orNull(validationKind)),
    ]);
    const [rules] = args;
    requireShape(area, rules);
    const kept = rules.map((line) => line.map(keptRule));
    forEachCell(area, (row, column) =>
      sheet.setValidation(row, column, kept[row - area.row]![column - area.column]!),
    );
    return this;
  },
};

function keptRule(rule: LocalDataValidation | null): ValidationRule | null {
  return rule === null || rule === undefined ? null : keepValidation(rule);
}

function validationOf(
  { session, workbook, sheet }: OpenRange,
  row: number,
  column: number,
): LocalDataValidation | null {
  const rule = sheet.validationAt(row, column);
  if (!rule) return null;
  return restoreValidation(rule, (a1) => {
    const place = findPlace(workbook, sheet, a1.replace(/^=/, ''));
    return session.makeRange(workbook, place.sheet, place.address) as unknown as Sheets.Range;
  });
}
