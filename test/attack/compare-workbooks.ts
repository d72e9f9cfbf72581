/**
 * Compares workbooks on the model, without services: cells with everything in them, and what hangs on tabs and on the whole.
 * `differences` asks whether two states are the same; `losses` asks whether all of the one is still in the other, which may
 * have more. A difference is one line, such as "People!C4 formula: =B4*2 → nothing". Ids of tabs and records are no part
 * of it, and selections neither.
 */
import { cellName, columnLetters, formatArea } from '../../stand-in/workbook/a1-notation';
import { DEFAULT_FORMAT } from '../../stand-in/workbook/cell-format';
import type { RowCells } from '../../stand-in/workbook/cell-store';
import { type ChartRecord, CellError, type Content } from '../../stand-in/workbook/types';
import type { SheetModel } from '../../stand-in/workbook/sheet-model';
import type { Workbook } from '../../stand-in/workbook/workbook';

/** What is found beside cells: a text, '' for nothing, or a list whose order counts. */
type Facts = Readonly<Record<string, string | readonly string[]>>;

/** All that differs; none where both look and behave alike. */
export function differences(before: Workbook, after: Workbook): string[] {
  before.settle();
  after.settle();
  return [
    ...factDifferences('', factsOfWorkbook(before), factsOfWorkbook(after)),
    ...pairs(before, after).flatMap(([one, other]) => [
      ...factDifferences(one.name, factsOfSheet(one), factsOfSheet(other)),
      ...cellDifferences(one, other),
    ]),
  ];
}

/** What may be new in a tab of hers. */
export interface Allowed {
  /** A blank cell of hers that may be filled. */
  fill(tab: string, row: number, column: number): boolean;
  /** A cell of hers without a note that may get one. */
  note(tab: string, row: number, column: number): boolean;
}

/** What was in `hers` and is not in `after` any more, or not in its place. A tab is found by its name. */
export function losses(hers: Workbook, after: Workbook, allowed: Allowed): string[] {
  hers.settle();
  after.settle();
  return [
    ...factLosses('', factsOfWorkbook(hers), factsOfWorkbook(after)),
    ...pairs(hers, after).flatMap(([one, other]) => [
      ...factLosses(one.name, factsOfSheet(one), factsOfSheet(other)),
      ...cellLosses(one, other, allowed),
    ]),
  ];
}

function pairs(before: Workbook, after: Workbook): [SheetModel, SheetModel][] {
  return before.sheets.flatMap((sheet) => {
    const other = after.sheetByName(sheet.name);
    return other === null ? [] : [[sheet, other] as [SheetModel, SheetModel]];
  });
}

// What hangs on the whole and on tabs.

function factsOfWorkbook(workbook: Workbook): Facts {
  const nameOf = (sheetId: number): string => workbook.sheetById(sheetId)?.name ?? '?';
  return {
    tabs: workbook.sheets.map(({ name }) => name),
    settings: `${workbook.locale} ${workbook.timeZone}`,
    'named ranges': workbook.namedRanges
      .map(({ name, sheetId, area }) => `${name} ${nameOf(sheetId)}!${formatArea(area)}`)
      .sort(),
    marks: workbook.metadata.map(({ key, value, location }) => {
      const { sheetId, ...place } = { sheetId: -1, ...location };
      // A mark names the tab by an id that is drawn anew each time a tab is made.
      return `${key}=${(value ?? '').replace(/^\d+ /, '')} ${sheetId < 0 ? '' : nameOf(sheetId)} ${JSON.stringify(place)}`;
    }),
  };
}

function factsOfSheet(sheet: SheetModel): Facts {
  const { lastColumn } = sheet.cells.extent();
  const columns = Array.from({ length: lastColumn }, (_, index) => index + 1);
  return {
    'is hidden': String(sheet.hidden),
    'frozen rows': String(sheet.frozenRows || ''),
    'frozen columns': String(sheet.frozenColumns || ''),
    'tab colour': sheet.tabColor ?? '',
    filter: sheet.filter === null ? '' : textOf(sheet.filter),
    'column widths': columns.map((column) => `${columnLetters(column)} ${sheet.columnWidth(column)}`),
    'hidden columns': [...sheet.columnLines.hidden].sort(byNumber).map(columnLetters),
    'row heights': [...sheet.rowLines.sizes].sort(([a], [b]) => a - b).map(([row, size]) => `${row} ${size}`),
    'hidden rows': [...sheet.rowLines.hidden, ...sheet.rowLines.filtered].sort(byNumber).map(String),
    merges: sheet.merges.map(formatArea),
    'conditional formats': sheet.conditionalFormats.map(textOf),
    protections: sheet.protections.map(withoutId),
    charts: sheet.charts.map((chart) => withoutId(onTab(chart, sheet))),
  };
}

function factDifferences(where: string, before: Facts, after: Facts): string[] {
  return Object.keys(before).flatMap((what) => {
    const [one, other] = [before[what], after[what]];
    if (typeof one === 'string' || typeof other === 'string') {
      return one === other ? [] : [change(where, what, String(one), String(other))];
    }
    if (textOf(one) === textOf(other)) return [];
    const [gone, added] = [without(one, other), without(other, one)];
    const isOrder = gone.length === 0 && added.length === 0;
    if (isOrder) return [change(where, `order of ${what}`, one.join(', '), other.join(', '))];
    return [
      ...gone.map((each) => change(where, what, each, '')),
      ...added.map((each) => change(where, what, '', each)),
    ];
  });
}

/** A list must be there in its order, with whatever between. */
function factLosses(where: string, hers: Facts, after: Facts): string[] {
  return Object.keys(hers).flatMap((what) => {
    const [one, other] = [hers[what], after[what]];
    if (typeof one === 'string' || typeof other === 'string') {
      return one === '' || one === other ? [] : [change(where, what, String(one), String(other))];
    }
    const gone = without(one, other);
    if (gone.length > 0) return gone.map((each) => change(where, what, each, ''));
    const kept = other.filter((each) => one.includes(each));
    return isSubsequence(one, other)
      ? []
      : [change(where, `order of ${what}`, one.join(', '), kept.join(', '))];
  });
}

function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let found = 0;
  for (const each of long) if (each === short[found]) found++;
  return found === short.length;
}

// Cells.

const PARTS = ['value', 'formula', 'format', 'note', 'validation', 'text styles'] as const;
type Parts = Readonly<Record<(typeof PARTS)[number], string>>;

function cellDifferences(before: SheetModel, after: SheetModel): string[] {
  const lines: string[] = [];
  const height = Math.max(before.cells.rows.length, after.cells.rows.length);
  for (const row of changedRows(before, after, height)) {
    const width = Math.max(...[before, after].map(({ cells }) => storedWidth(cells.rowAt(row))));
    for (let column = 1; column <= width; column++) {
      if (isSameCell(before, after, row, column)) continue;
      const [one, other] = [partsOf(before, row, column), partsOf(after, row, column)];
      for (const part of PARTS) {
        if (one[part] !== other[part]) lines.push(cellChange(before, row, column, part, one, other));
      }
    }
  }
  return lines;
}

/** A formula of hers may give another result where it looks at something of ours, but no error that it did not give. */
function cellLosses(hers: SheetModel, after: SheetModel, allowed: Allowed): string[] {
  const { lastRow, lastColumn } = hers.cells.extent();
  const width = widthOf(hers);
  const lines: string[] = [];
  for (const row of changedRows(hers, after, hers.cells.rows.length)) {
    for (let column = 1; column <= width; column++) {
      if (isSameCell(hers, after, row, column)) continue;
      const [one, other] = [partsOf(hers, row, column), partsOf(after, row, column)];
      const isHers = (part: (typeof PARTS)[number]): boolean => {
        if (part === 'note' && one.note === '') return !allowed.note(hers.name, row, column);
        if (part === 'value' && one.formula !== '') return other.value.startsWith('#');
        if (one.value === '' && one.formula === '') {
          return row <= lastRow && column <= lastColumn && !allowed.fill(hers.name, row, column);
        }
        return true;
      };
      for (const part of PARTS) {
        if (one[part] !== other[part] && isHers(part))
          lines.push(cellChange(hers, row, column, part, one, other));
      }
    }
  }
  return lines;
}

/** Equal formats are one object, and a copied cell keeps the objects of its original: most cells need no more. */
function isSameCell(before: SheetModel, after: SheetModel, row: number, column: number): boolean {
  const [one, other] = [before.cells, after.cells];
  return (
    one.content(row, column) === other.content(row, column) &&
    one.format(row, column) === other.format(row, column) &&
    one.extras(row, column) === other.extras(row, column)
  );
}

function partsOf(sheet: SheetModel, row: number, column: number): Parts {
  const { content, formula, format, note, validation, runs } = sheet.cells.cell(row, column);
  const isSpilled = sheet.cells.extras(row, column).spilledFrom !== null;
  return {
    value: contentText(content),
    formula: formula ?? (isSpilled ? '(spilled)' : ''),
    format: onceFor(format, () => (format === DEFAULT_FORMAT ? '' : textOf(changed(format, DEFAULT_FORMAT)))),
    note,
    validation: validation === null ? '' : onceFor(validation, () => textOf(validation)),
    'text styles': runs === null ? '' : textOf(runs),
  };
}

/** Formats and validations are immutable, few, and compared in thousands of cells. */
const texts = new WeakMap<object, string>();

function onceFor(value: object, make: () => string): string {
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = make()));
  return text;
}

function changed(format: object, usual: object): object {
  const usualValues = new Map(Object.entries(usual));
  return Object.fromEntries(
    Object.entries(format).filter(([key, value]) => textOf(value) !== textOf(usualValues.get(key))),
  );
}

function contentText(content: Content): string {
  if (content instanceof CellError) return content.code;
  return typeof content === 'string' ? content : `${String(content)} (${typeof content})`;
}

/** Rows that are not the same in both: a copy shares those that have not changed since. */
function changedRows(one: SheetModel, other: SheetModel, height: number): number[] {
  const found: number[] = [];
  for (let row = 1; row <= height; row++)
    if (one.cells.rowAt(row) !== other.cells.rowAt(row)) found.push(row);
  return found;
}

/** What was hers at the start stays as it is, and is compared hundreds of times. */
const widths = new WeakMap<SheetModel, number>();

function widthOf(sheet: SheetModel): number {
  const width = widths.get(sheet) ?? Math.max(0, ...sheet.cells.rows.map(storedWidth));
  widths.set(sheet, width);
  return width;
}

function storedWidth(row: RowCells | undefined): number {
  return row === undefined
    ? 0
    : Math.max(row.contents.length, row.formats?.length ?? 0, row.extras?.length ?? 0);
}

// Words.

function cellChange(
  { name }: SheetModel,
  row: number,
  column: number,
  part: (typeof PARTS)[number],
  before: Parts,
  after: Parts,
): string {
  return change(`${name}!${cellName(row, column)}`, part, before[part], after[part]);
}

const LONGEST = 120;

function change(where: string, what: string, before: string, after: string): string {
  const shown = (text: string): string =>
    text === '' ? 'nothing' : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `${[where, what].filter((each) => each !== '').join(' ')}: ${shown(before)} → ${shown(after)}`;
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each instanceof Map || each instanceof Set ? [...(each as Iterable<unknown>)] : each,
  );
}

/** The id of a tab is drawn anew each time it is made. */
function onTab(chart: ChartRecord, { id }: SheetModel): { readonly id: number } {
  const ranges = chart.ranges.map((range) => ({
    ...range,
    sheetId: range.sheetId === id ? 'this tab' : range.sheetId,
  }));
  return { ...chart, ...{ ranges } };
}

function withoutId(record: { readonly id: number }): string {
  return textOf({ ...record, id: undefined });
}

function byNumber(a: number, b: number): number {
  return a - b;
}
