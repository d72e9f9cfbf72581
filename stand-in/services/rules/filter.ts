/**
 * Filter of a sheet: hides the rows whose cells show one of the values it was told to hide. Rows are hidden when that is
 * set, not again when cells change later: Google does not either. Criteria of a filter know no conditions here.
 */
import { displayValue } from '../../typing/format-content';
import type { FilterRecord, Area } from '../../workbook/types';
import { lastRowOf } from '../../workbook/area';
import { exception } from '../calls/exception';
import { arrayOf, instance, integer, orNull, text } from '../calls/parameters';
import { asks, changes, reads, serviceClass, sets, stateOf, writes } from '../calls/service-class';
import { rangeOf, type SheetState } from '../spreadsheet/spreadsheet-session';

import Sheets = GoogleAppsScript.Spreadsheet;

/** Texts that cells show. */
interface CriteriaState {
  hidden: readonly string[];
}

const LocalFilterCriteria = serviceClass<Sheets.FilterCriteria, CriteriaState>(
  'SpreadsheetApp.FilterCriteria',
  {},
);

export const LocalFilterCriteriaBuilder = serviceClass<Sheets.FilterCriteriaBuilder, CriteriaState>(
  'SpreadsheetApp.FilterCriteriaBuilder',
  {
    build: asks([], ({ hidden }) => new LocalFilterCriteria({ hidden })),
    setHiddenValues: sets([arrayOf(text)], (state, hidden) => Object.assign(state, { hidden })),
  },
);

interface FilterState extends SheetState {
  readonly record: FilterRecord;
}

const criteriaKind = orNull(instance<Sheets.FilterCriteria>('FilterCriteria'));

export const LocalFilter = serviceClass<Sheets.Filter, FilterState>('SpreadsheetApp.Filter', {
  getRange: asks([], (state) => rangeOf(state, state.record.area)),
  getColumnFilterCriteria: reads([integer], ({ record }, column) => {
    requireColumn(record, column);
    const hidden = record.hiddenValues.get(column);
    return hidden === undefined ? null : new LocalFilterCriteria({ hidden });
  }),
  setColumnFilterCriteria: changes([integer, criteriaKind], (state, column, criteria) => {
    const { record } = state;
    requireColumn(record, column);
    if (criteria) record.hiddenValues.set(column, stateOf<CriteriaState>(criteria).hidden);
    else record.hiddenValues.delete(column);
    hideRows(state);
  }),
  remove: writes([], ({ sheet }) => {
    sheet.rowLines.filtered.clear();
    sheet.filter = null;
  }),
});

function requireColumn({ area }: FilterRecord, column: number): void {
  if (column < area.column || column >= area.column + area.numColumns)
    throw exception('Column position is out of range of the filter.');
}

/** Below the header. */
function hideRows({ workbook, sheet, record }: FilterState): void {
  workbook.settle();
  const { filtered } = sheet.rowLines;
  filtered.clear();
  for (let row = record.area.row + 1; row <= lastRowOf(record.area); row++) {
    const isHidden = [...record.hiddenValues].some(([column, hidden]) =>
      hidden.includes(displayValue(sheet, row, column, workbook.locale)),
    );
    if (isHidden) filtered.add(row);
  }
}

/** @throws Google's sentence when the sheet has a filter already */
export function createFilter(state: SheetState, area: Area): Sheets.Filter {
  if (state.sheet.filter !== null)
    throw exception("You can't create a filter in a sheet that already has a filter.");
  const record: FilterRecord = { area, hiddenValues: new Map() };
  state.sheet.filter = record;
  return new LocalFilter({ ...state, record });
}
