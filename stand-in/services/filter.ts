/**
 * Filter of a sheet: hides the rows whose cells do not meet the criteria and sorts the rows below the header. Rows are
 * hidden when criteria are set, not again when cells change later: Google does not either. Custom formulas and colours
 * as criteria are not supported.
 */
import { parseFormula } from '../formulas/localize-formula';
import { formatContent, isDateFormat } from '../typing/format-content';
import { dateToSerial } from '../typing/serial-date';
import type { FilterCriteriaRecord, FilterRecord } from '../workbook/annotations';
import { areaOf, lastRowOf } from '../workbook/area';
import { CellError, type Area, type Content } from '../workbook/types';
import type { FormulaJudge } from '../workbook/workbook';
import { meetsCriteria } from './boolean-criteria';
import { SortOrder } from './enums';
import { exception } from './exception';
import { keepFilterCriteria, restoreFilterCriteria, type LocalFilterCriteria } from './filter-criteria';
import { boolean, checkParameters, instance, number, orNull, type ParameterKind } from './parameters';
import { sortRows } from './range-sort';
import type { SheetState } from './sheet-base';
import { requirePermission } from './world';
import { hideState } from './hidden-state';

type Range = GoogleAppsScript.Spreadsheet.Range;

const STATE = Symbol('filter');

interface FilterState extends SheetState {
  readonly record: FilterRecord;
}

export class LocalFilter {
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
    const criteria = this[STATE].record.criteria.get(column);
    return criteria === undefined ? null : restoreFilterCriteria(criteria);
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    const column = this.column('setColumnFilterCriteria', args, orNull(instance('FilterCriteria')));
    const { record } = this.open('setColumnFilterCriteria');
    const criteria = args[1] as LocalFilterCriteria | null | undefined;
    if (!criteria) record.criteria.delete(column);
    else record.criteria.set(column, keepFilterCriteria(criteria));
    this.hideRows();
    return this;
  }

  removeColumnFilterCriteria(...args: unknown[]): this {
    const column = this.column('removeColumnFilterCriteria', args);
    this.open('removeColumnFilterCriteria').record.criteria.delete(column);
    this.hideRows();
    return this;
  }

  getColumnSortSpec(...args: unknown[]): LocalSortSpec {
    const column = this.column('getColumnSortSpec', args);
    const { sort } = this[STATE].record;
    return new LocalSortSpec(column, sort?.column === column ? sort.ascending : null);
  }

  /** @param args the column's position within the sheet, and whether to sort ascending */
  sort(...args: unknown[]): this {
    const column = this.column('sort', args, boolean);
    const { workbook, sheet, record } = this.open('sort');
    const ascending = args[1] as boolean;
    workbook.settle();
    const body = bodyOf(record.area);
    if (body.numRows > 0) sortRows({ workbook, sheet }, body, [{ column, ascending }]);
    record.sort = { column, ascending };
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
    const judge = workbook.engine?.judge(workbook, sheet);
    for (let row = body.row; row <= lastRowOf(body); row += 1) {
      const passes = [...record.criteria].every(([column, criteria]) =>
        this.passes(row, column, criteria, judge),
      );
      if (!passes) sheet.rowLines.filtered.add(row);
    }
  }

  private passes(
    row: number,
    column: number,
    { criteria, args, hiddenValues }: FilterCriteriaRecord,
    judge: FormulaJudge = () => true,
  ): boolean {
    const { session, workbook, sheet } = this[STATE];
    const content = sheet.contentAt(row, column);
    const numberFormat = sheet.numberFormatAt(row, column);
    const displayed = displayedText(content, numberFormat, workbook.locale);
    if (hiddenValues.includes(displayed)) return false;
    if (criteria === null) return true;
    if (criteria === 'CUSTOM_FORMULA') return judge(this.formulaFor(row, String(args[0])), row, column);
    return meetsCriteria(criteria, args, content, {
      displayed,
      isDateFormat: isDateFormat(numberFormat),
      serialOf: (date) => dateToSerial(date, workbook.timeZone),
      today: Math.floor(dateToSerial(new Date(session.world.clock.now()), workbook.timeZone)),
    });
  }

  /** The formula is written for the first row below the header. */
  private formulaFor(row: number, formula: string): string {
    const { workbook, record } = this[STATE];
    const canonical = parseFormula(formula, workbook.locale);
    return workbook.engine?.move(canonical, row - bodyOf(record.area).row, 0) ?? canonical;
  }
}

function displayedText(content: Content, numberFormat: string, locale: string): string {
  return content instanceof CellError ? content.code : formatContent(content, numberFormat, locale);
}

/** The rows below the header. */
function bodyOf({ row, column, numRows, numColumns }: Area): Area {
  return areaOf(row + 1, column, numRows - 1, numColumns);
}

/** How the filter sorts one column; for a column it does not sort by, nothing can be asked. */
export class LocalSortSpec {
  constructor(
    private readonly column: number,
    private readonly ascending: boolean | null,
  ) {
    hideState(this);
  }

  getDimensionIndex(): number | null {
    return this.column;
  }

  getSortOrder(): unknown {
    return this.isSortedAscending('getSortOrder') ? SortOrder.ASCENDING : SortOrder.DESCENDING;
  }

  isAscending(): boolean {
    return this.isSortedAscending('isAscending');
  }

  getBackgroundColor(): null {
    return null;
  }

  getForegroundColor(): null {
    return null;
  }

  toString(): string {
    return 'SortSpec';
  }

  private isSortedAscending(method: string): boolean {
    if (this.ascending === null) {
      throw exception(
        `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.SortSpec.`,
      );
    }
    return this.ascending;
  }
}

/** @throws Google's sentence when the sheet has a filter already */
export function createFilter(state: SheetState, area: Area): LocalFilter {
  if (state.sheet.filter !== null) {
    throw exception("You can't create a filter in a sheet that already has a filter.");
  }
  const record: FilterRecord = { area, criteria: new Map(), sort: null };
  state.sheet.filter = record;
  return new LocalFilter(state, record);
}

/** The sheet's filter, or null. */
export function filterOf(state: SheetState): LocalFilter | null {
  return state.sheet.filter && new LocalFilter(state, state.sheet.filter);
}
