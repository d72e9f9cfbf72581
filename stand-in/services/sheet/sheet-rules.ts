/** Sheet: what is attached to it. Conditional formats, protection, the filter, names, metadata. */
import { ProtectionType } from '../calls/enums';
import { arrayOf, constantOf, instance } from '../calls/parameters';
import { changes, reads, writes } from '../calls/service-class';
import { keepConditionalFormat, restoreConditionalFormat } from '../rules/conditional-format-rule';
import { addMetadata, LocalDeveloperMetadata, METADATA_PARAMETERS } from '../rules/developer-metadata';
import { LocalFilter } from '../rules/filter';
import { protect, protectionOf } from '../rules/protection';
import { rangeOf } from '../spreadsheet/spreadsheet-session';
import type { SheetMethods } from './sheet-base';

import Sheets = GoogleAppsScript.Spreadsheet;

const rules = arrayOf(instance<Sheets.ConditionalFormatRule>('ConditionalFormatRule'));

export const sheetRules: SheetMethods = {
  getConditionalFormatRules: reads([], (state) =>
    state.sheet.conditionalFormats.map((rule) =>
      restoreConditionalFormat(rule, (area) => rangeOf(state, area)),
    ),
  ),
  /** Replaces all rules of the sheet, in the order given. */
  setConditionalFormatRules: writes([rules], ({ sheet }, given) => {
    sheet.conditionalFormats = given.map((rule) => keepConditionalFormat(rule, sheet.name));
  }),
  protect: writes([], (state) => protect(state, null)),
  getProtections: reads([constantOf(ProtectionType)], (state, type) =>
    state.sheet.protections
      .filter(({ area }) => (area === null) === (type === 'SHEET'))
      .map((record) => protectionOf(state, record)),
  ),
  getFilter: reads([], (state) => {
    const { filter } = state.sheet;
    return filter && new LocalFilter({ ...state, record: filter });
  }),
  addDeveloperMetadata: changes(METADATA_PARAMETERS, (state, ...args) =>
    addMetadata(state, { type: 'SHEET', sheetId: state.sheet.id }, args),
  ),
  getDeveloperMetadata: reads([], ({ session, workbook, sheet }) =>
    workbook.metadata
      .filter(({ location }) => location.type === 'SHEET' && location.sheetId === sheet.id)
      .map((record) => new LocalDeveloperMetadata({ session, workbook, record })),
  ),
};
