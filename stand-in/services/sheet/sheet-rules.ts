/**
 * Sheet: what is attached to it. Conditional formats, protection, the filter, names, metadata.
 */
import type { Area } from '../../workbook/types';
import {
  keepConditionalFormat,
  restoreConditionalFormat,
  type LocalConditionalFormatRule,
} from '../rules/conditional-format-rule';
import { addMetadata, LocalDeveloperMetadata, type MetadataArguments } from '../rules/developer-metadata';
import { filterOf, type LocalFilter } from '../rules/filter';
import { LocalProtection, protect } from '../rules/protection';
import { ProtectionType } from '../calls/enums';
import { arrayOf, constantOf, instance } from '../calls/parameters';
import { addressOfArea } from '../range/range-base';
import { openSheetForReading, openSheetForWriting } from './sheet-base';
import { SheetSettings } from './sheet-settings';

import Sheets = GoogleAppsScript.Spreadsheet;

export abstract class SheetRules extends SheetSettings {
  getConditionalFormatRules(): LocalConditionalFormatRule[] {
    const { session, workbook, sheet } = openSheetForReading(this, 'getConditionalFormatRules');
    const rangeOf = (area: Area) =>
      session.makeRange(workbook, sheet, addressOfArea(area)) as unknown as Sheets.Range;
    return sheet.conditionalFormats.map((rule) => restoreConditionalFormat(rule, rangeOf));
  }

  /** Replaces all rules of the sheet, in the order given. */
  setConditionalFormatRules(...args: [rules: Sheets.ConditionalFormatRule[]]): void {
    const { sheet } = openSheetForWriting(this, 'setConditionalFormatRules', args, [
      arrayOf(instance('ConditionalFormatRule')),
    ]);
    sheet.conditionalFormats = args[0].map((rule) => keepConditionalFormat(rule, sheet.name));
  }

  protect(): LocalProtection {
    return protect(openSheetForWriting(this, 'protect'), null);
  }

  getProtections(...args: [type: Sheets.ProtectionType]): LocalProtection[] {
    const state = openSheetForReading(this, 'getProtections', args, [constantOf(ProtectionType)]);
    const wantsSheets = String(args[0]) === 'SHEET';
    return state.sheet.protections
      .filter((record) => (record.area === null) === wantsSheets)
      .map((record) => new LocalProtection(state, record));
  }

  getFilter(): LocalFilter | null {
    return filterOf(openSheetForReading(this, 'getFilter'));
  }

  addDeveloperMetadata(...args: MetadataArguments): this {
    const state = openSheetForWriting(this, 'addDeveloperMetadata');
    const location = { type: 'SHEET', sheetId: state.sheet.id } as const;
    addMetadata(state, location, 'SpreadsheetApp.Sheet.addDeveloperMetadata', args);
    return this;
  }

  getDeveloperMetadata(): LocalDeveloperMetadata[] {
    const state = openSheetForReading(this, 'getDeveloperMetadata');
    return state.workbook.metadata
      .filter(({ location }) => location.type === 'SHEET' && location.sheetId === state.sheet.id)
      .map((record) => new LocalDeveloperMetadata(state, record));
  }
}
