/**
 * Filter of a sheet: hides the rows whose cells show one of the values it was told to hide. Rows are hidden when that is
 * set, not again when cells change later: Google does not either.
 */
import { formatContent } from '../../typing/format-content';
import type { FilterRecord } from '../../workbook/annotations';
import { areaOf, lastRowOf } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { exception } from '../calls/exception';
import { LocalFilterCriteria } from './filter-criteria';
import { checkParameters, instance, number, orNull, type ParameterKind } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';
import type { SheetState } from '../sheet/sheet-base';
import { requirePermission } from '../calls/world';

type Range = GoogleAppsScript.Spreadsheet.Range;

const STATE = Symbol('filter');

interface FilterState extends SheetState {
  readonly record: FilterRecord;
}

export class LocalFilter implements PartOf<GoogleAppsScript.Spreadsheet.Filter, LocalFilter> {
  declare readonly [STATE]: FilterState;

  constructor(state: SheetState, record: FilterRecord) {
    Object.defineProperty(this, STATE, { value: { ...state, record } });
  }

  getRange(): Range {
    const { session, workbook, sheet, record } = this[STATE];
    return session.makeRange(workbook, sheet, record.area) as unknown as Range;
  }

  getColumnFilterCriteria(...args: unknown[]): LocalFilterCriteria | null {
    const column = this.column('getColumnFilterCriteria', args);
    const hidden = this[STATE].record.hiddenValues.get(column);
    this[STATE].session.world.calls.read('Filter.getColumnFilterCriteria');
    return hidden === undefined ? null : new LocalFilterCriteria(hidden);
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    const column = this.column('setColumnFilterCriteria', args, orNull(instance('FilterCriteria')));
    const { record } = this.open('setColumnFilterCriteria');
    const criteria = args[1] as LocalFilterCriteria | null | undefined;
    if (!criteria) record.hiddenValues.delete(column);
    else record.hiddenValues.set(column, LocalFilterCriteria.hidden(criteria));
    this.hideRows();
    return this;
  }

  remove(): void {
    const { sheet } = this.open('remove');
    sheet.rowLines.filtered.clear();
    sheet.filter = null;
  }

  toString(): string {
    return 'Filter';
  }

  private column(method: string, args: readonly unknown[], ...rest: ParameterKind[]): number {
    checkParameters(`SpreadsheetApp.Filter.${method}`, args, [number, ...rest]);
    const column = Math.trunc(args[0] as number);
    const { column: first, numColumns } = this[STATE].record.area;
    if (column < first || column >= first + numColumns) {
      throw exception('Column position is out of range of the filter.');
    }
    return column;
  }

  private open(method: string): FilterState {
    const state = this[STATE];
    requirePermission(state.session.world, 'writeDocument', method);
    state.session.world.calls.write(`Filter.${method}`);
    return state;
  }

  private hideRows(): void {
    const { workbook, sheet, record } = this[STATE];
    workbook.settle();
    sheet.rowLines.filtered.clear();
    const body = bodyOf(record.area);
    for (let row = body.row; row <= lastRowOf(body); row += 1) {
      const isHidden = [...record.hiddenValues].some(([column, hidden]) =>
        hidden.includes(
          formatContent(sheet.contentAt(row, column), sheet.numberFormatAt(row, column), workbook.locale),
        ),
      );
      if (isHidden) sheet.rowLines.filtered.add(row);
    }
  }
}

/** The rows below the header. */
function bodyOf({ row, column, numRows, numColumns }: Area): Area {
  return areaOf(row + 1, column, numRows - 1, numColumns);
}

/** @throws Google's sentence when the sheet has a filter already */
export function createFilter(state: SheetState, area: Area): LocalFilter {
  if (state.sheet.filter !== null) {
    throw exception("You can't create a filter in a sheet that already has a filter.");
  }
  const record: FilterRecord = { area, hiddenValues: new Map() };
  state.sheet.filter = record;
  return new LocalFilter(state, record);
}

/** The sheet's filter, or null. */
export function filterOf(state: SheetState): LocalFilter | null {
  return state.sheet.filter && new LocalFilter(state, state.sheet.filter);
}
