/**
 * Range: what is attached to cells besides contents and formats. Validation, protection, alternating colours, the
 * filter, developer metadata, searching. The objects themselves are made by the classes of those things.
 */
import { overlaps } from '../workbook/area';
import { movedValidation } from '../workbook/moved-validation';
import type { ValidationRule } from '../workbook/types';
import { addBanding, LocalBanding } from './banding';
import { LocalDeveloperMetadataFinder } from './developer-metadata-finder';
import { addMetadata, locationOfRange, metadataAt, type LocalDeveloperMetadata } from './developer-metadata';
import { BandingTheme } from './enums';
import { createFilter, filterOf, type LocalFilter } from './filter';
import { protect, type LocalProtection } from './protection';
import { keepValidation, restoreValidation, type LocalDataValidation } from './data-validation';
import { boolean, constantOf, instance, orNull, text } from './parameters';
import {
  areaOfRange,
  check,
  forEachCell,
  mapCells,
  openForReading,
  openForWriting,
  requireShape,
  stateOf,
  tableOf,
  type OpenRange,
} from './range-base';
import { RangeStructure } from './range-structure';
import { LocalTextFinder } from './range-text-finder';
import { findPlace } from './sheet-base';

import Sheets = GoogleAppsScript.Spreadsheet;

type SheetsDataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const validationKind = instance('DataValidation');

export abstract class RangeRules extends RangeStructure {
  getDataValidation(): LocalDataValidation | null {
    const open = openForReading(this, 'getDataValidation');
    return validationOf(open, open.area.row, open.area.column);
  }

  getDataValidations(): (LocalDataValidation | null)[][] {
    const open = openForReading(this, 'getDataValidations');
    // A built rule never changes: cells that share one are answered with one.
    const answers = new Map<ValidationRule, LocalDataValidation | null>();
    return mapCells(open.area, (row, column) => {
      const rule = open.sheet.validationAt(row, column);
      if (rule && !answers.has(rule)) answers.set(rule, validationOf(open, row, column));
      return rule && answers.get(rule)!;
    });
  }

  setDataValidation(...args: [rule: SheetsDataValidation | null]): this {
    check('setDataValidation', args, [orNull(validationKind)]);
    const { sheet, area, workbook } = openForWriting(this, 'setDataValidation');
    const rule = keptRule(args[0]);
    const ruleAt = (row: number, column: number) =>
      rule && movedValidation(rule, row - area.row, column - area.column, workbook.engine);
    forEachCell(area, (row, column) => sheet.setValidation(row, column, ruleAt(row, column)));
    return this;
  }

  setDataValidations(...args: [rules: (SheetsDataValidation | null)[][]]): this {
    check('setDataValidations', args, [tableOf(orNull(validationKind))]);
    const { sheet, area } = openForWriting(this, 'setDataValidations');
    const [rules] = args;
    requireShape(area, rules);
    const kept = rules.map((line) => line.map(keptRule));
    forEachCell(area, (row, column) =>
      sheet.setValidation(row, column, kept[row - area.row]![column - area.column]!),
    );
    return this;
  }

  /** The owner of the spreadsheet may edit everything; the stand-in knows no other user. */
  canEdit(): boolean {
    openForReading(this, 'canEdit');
    return true;
  }

  createTextFinder(...args: [findText: string]): LocalTextFinder {
    check('createTextFinder', args, [text]);
    const { session, workbook, sheet } = stateOf(this);
    return new LocalTextFinder(session, workbook, [{ sheet, area: areaOfRange(this) }], String(args[0]));
  }

  getBandings(): LocalBanding[] {
    const open = openForReading(this, 'getBandings');
    return open.sheet.bandings
      .filter((record) => overlaps(record.area, open.area))
      .map((record) => new LocalBanding(open, record));
  }

  applyRowBanding(
    ...args: [bandingTheme?: Sheets.BandingTheme, showHeader?: boolean, showFooter?: boolean]
  ): LocalBanding {
    return this.applyBanding('applyRowBanding', 'rows', args);
  }

  applyColumnBanding(
    ...args: [bandingTheme?: Sheets.BandingTheme, showHeader?: boolean, showFooter?: boolean]
  ): LocalBanding {
    return this.applyBanding('applyColumnBanding', 'columns', args);
  }

  protect(): LocalProtection {
    const open = openForWriting(this, 'protect');
    return protect(open, open.area);
  }

  /** The filter of the sheet, wherever the range lies. */
  getFilter(): LocalFilter | null {
    return filterOf(openForReading(this, 'getFilter'));
  }

  createFilter(): LocalFilter {
    const open = openForWriting(this, 'createFilter');
    return createFilter(open, open.area);
  }

  /** Whole rows and columns only. */
  addDeveloperMetadata(
    ...args: [
      key: string,
      valueOrVisibility?: string | Sheets.DeveloperMetadataVisibility | null,
      visibility?: Sheets.DeveloperMetadataVisibility,
    ]
  ): this {
    const open = openForWriting(this, 'addDeveloperMetadata');
    addMetadata(open, locationOfRange(this), 'SpreadsheetApp.Range.addDeveloperMetadata', args);
    return this;
  }

  getDeveloperMetadata(): LocalDeveloperMetadata[] {
    return metadataAt(openForReading(this, 'getDeveloperMetadata'), locationOfRange(this));
  }

  createDeveloperMetadataFinder(): LocalDeveloperMetadataFinder {
    const state = stateOf(this);
    return new LocalDeveloperMetadataFinder(state, { sheetId: state.sheet.id, area: areaOfRange(this) });
  }

  private applyBanding(method: string, lines: 'rows' | 'columns', args: readonly unknown[]): LocalBanding {
    const theme = constantOf(BandingTheme);
    check(method, args, [], [theme], [theme, boolean, boolean]);
    const open = openForWriting(this, method);
    const [chosen, showHeader, showFooter] = args as [unknown, boolean?, boolean?];
    const name = chosen === undefined ? undefined : (String(chosen) as keyof typeof BandingTheme);
    return addBanding(open, open.area, lines, name, showHeader, showFooter);
  }
}

function keptRule(rule: SheetsDataValidation | null): ValidationRule | null {
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
