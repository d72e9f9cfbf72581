/**
 * Changes of a sheet's shape: rows and columns inserted, deleted or moved, with everything that hangs on them: cells,
 * sizes, merges, rules, protections, filter, names, metadata, and the references of all formulas. Does not check
 * arguments; the services do, with Google's messages.
 */
import { moveLinesInFormula, shiftFormula } from '../formulas/spelling/shift-formula';
import { areaOf, moveAreaLines, movedPosition, shiftArea, shiftSpan, spanOf, withSpan } from './area';
import { remembered } from './remembered';
import { changeExtras, type Extras } from './cell-store';
import { DEFAULT_FORMAT } from './cell-format';
import type { LineProperties, SheetModel } from './sheet-model';
import type { Area, ChartRange, GridEdit, LineMove, Lines, ValidationRule } from './types';
import type { Workbook } from './workbook';

/** Which neighbour new rows and columns take their formats and validation from. */
export type Inherit = 'before' | 'after' | 'none';

export function insertLines(workbook: Workbook, sheet: SheetModel, lines: Lines, inherit: Inherit): void {
  const edit: GridEdit = { ...lines, sheetName: sheet.name, kind: 'insert' };
  reshape(workbook, sheet, edit);
  inheritFormats(workbook, sheet, edit, inherit);
  if (inherit === 'before') growRules(sheet, edit);
}

export function deleteLines(workbook: Workbook, sheet: SheetModel, lines: Lines): void {
  reshape(workbook, sheet, { ...lines, sheetName: sheet.name, kind: 'delete' });
}

/** Moves lines; references to them follow. */
export function moveLines(workbook: Workbook, sheet: SheetModel, move: LineMove): void {
  const { dimension, position, count, destination } = move;
  if (destination >= position && destination <= position + count) return;
  sheet.clearSpills();
  const mapLine = (line: number) => movedPosition(line, move);
  moveCells(sheet, move);
  remapLines(sheet.lines(dimension), mapLine);
  mapAreas(workbook, sheet, (area) => moveAreaLines(area, move));
  if (dimension === 'column') mapFilterColumns(sheet, mapLine);
  rewriteFormulas(workbook, (formula, home) =>
    moveLinesInFormula(formula, home.name, { ...move, sheetName: sheet.name }),
  );
  workbook.touch();
}

function reshape(workbook: Workbook, sheet: SheetModel, edit: GridEdit): void {
  sheet.clearSpills();
  reshapeCells(sheet, edit);
  const mapLine = (line: number) => shiftSpan({ start: line, count: 1 }, edit)?.start ?? null;
  remapLines(sheet.lines(edit.dimension), mapLine);
  mapAreas(workbook, sheet, (area) => shiftArea(area, edit));
  if (edit.dimension === 'column') mapFilterColumns(sheet, mapLine);
  shrinkFrozen(sheet, edit);
  rewriteFormulas(workbook, (formula, home) => shiftFormula(formula, home.name, edit));
  workbook.touch();
}

function reshapeCells(sheet: SheetModel, { dimension, kind, position, count }: GridEdit): void {
  const lines = dimension === 'row' ? 'Rows' : 'Columns';
  sheet.cells[`${kind}${lines}`](position, count);
  sheet[`max${lines}`] += kind === 'insert' ? count : -count;
}

/** Frozen lines grow when something is inserted among them and shrink when some of them are deleted. */
function shrinkFrozen(sheet: SheetModel, edit: GridEdit): void {
  const key = edit.dimension === 'row' ? 'frozenRows' : 'frozenColumns';
  if (sheet[key] === 0) return;
  sheet[key] = shiftSpan({ start: 1, count: sheet[key] }, edit)?.count ?? 0;
}

function remapLines(lines: LineProperties, mapLine: (line: number) => number | null): void {
  const kept = (set: ReadonlySet<number>) => new Set([...set].map(mapLine).filter((line) => line !== null));
  lines.sizes = mapKeys(lines.sizes, mapLine);
  lines.hidden = kept(lines.hidden);
  lines.filtered = kept(lines.filtered);
}

function mapKeys<T>(map: ReadonlyMap<number, T>, mapKey: (key: number) => number | null): Map<number, T> {
  const mapped = [...map].map(([key, value]) => [mapKey(key), value] as const);
  return new Map(mapped.filter((entry): entry is [number, T] => entry[0] !== null));
}

function mapAreas(workbook: Workbook, sheet: SheetModel, map: (area: Area) => Area | null): void {
  const mapAll = (areas: readonly Area[]) => areas.map(map).filter((area) => area !== null);
  sheet.merges = mapAll(sheet.merges).filter((area) => area.numRows * area.numColumns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: mapAll(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  for (const protection of sheet.protections) protection.unprotected = mapAll(protection.unprotected);
  sheet.protections = sheet.protections.filter((record) => record.area === null || place(record, map));
  if (sheet.filter && !place(sheet.filter, map)) sheet.filter = null;
  workbook.namedRanges = workbook.namedRanges.filter(
    (entry) => entry.sheetId !== sheet.id || place(entry, map),
  );
  mapChartAnchors(sheet, (row, column) => map(areaOf(row, column)));
  mapChartRanges(workbook, (range) => {
    const area = range.sheetId === sheet.id ? map(range.area) : range.area;
    return area && { ...range, area };
  });
  const { selection } = sheet;
  const areas = mapAll(selection.areas);
  if (areas.length > 0) selection.areas = areas;
}

/** Charts show the cells they showed, wherever those are now: null where they are gone. */
export function mapChartRanges(workbook: Workbook, map: (range: ChartRange) => ChartRange | null): void {
  for (const sheet of workbook.sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map(map).filter((range) => range !== null),
    }));
  }
}

/** Charts go with the cell under their corner; where it is gone, they stay, as long as they are on the grid. */
function mapChartAnchors(sheet: SheetModel, map: (row: number, column: number) => Area | null): void {
  sheet.charts = sheet.charts.map((chart) => {
    const { row, column } = map(chart.anchor.row, chart.anchor.column) ?? chart.anchor;
    const onGrid = { row: Math.min(row, sheet.maxRows), column: Math.min(column, sheet.maxColumns) };
    return { ...chart, anchor: { ...chart.anchor, ...onGrid } };
  });
}

/** Moves the record's area; false when nothing is left of it. */
function place(record: { area: Area | null }, map: (area: Area) => Area | null): boolean {
  const area = record.area && map(record.area);
  if (area) record.area = area;
  return area !== null;
}

/** What a filter hides hangs on single columns. */
function mapFilterColumns({ filter }: SheetModel, mapLine: (line: number) => number | null): void {
  if (filter) filter.hiddenValues = mapKeys(filter.hiddenValues, mapLine);
}

/** Formulas in cells, and inside validation and conditional format rules. */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string, home: SheetModel) => string,
): void {
  workbook.rewriteFormulas(rewrite);
  for (const sheet of workbook.sheets) rewriteRules(sheet, (formula) => rewrite(formula, sheet));
}

function rewriteRules(sheet: SheetModel, rewrite: (formula: string) => string): void {
  const rewriteArgs = (args: readonly unknown[]) =>
    args.map((arg) => (typeof arg === 'string' && arg.startsWith('=') ? rewrite(arg) : arg));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    condition: rule.condition && { ...rule.condition, args: rewriteArgs(rule.condition.args) },
  }));
  const rewritten = remembered((rule: ValidationRule): ValidationRule => {
    const [range, ...rest] = rule.args;
    const isPlace = rule.criteria === 'VALUE_IN_RANGE' && typeof range === 'string';
    const args = isPlace ? [rewrite(`=${range}`).slice(1), ...rest] : rewriteArgs(rule.args);
    return JSON.stringify(args) === JSON.stringify(rule.args) ? rule : { ...rule, args };
  });
  sheet.cells.changeEachExtra((extras) => {
    const { validation } = extras;
    const rule = validation && rewritten(validation);
    return rule === validation ? extras : changeExtras(extras, { validation: rule });
  });
}

function inheritFormats(workbook: Workbook, sheet: SheetModel, edit: GridEdit, inherit: Inherit): void {
  if (inherit === 'none') return;
  const { dimension, position, count } = edit;
  const source = inherit === 'before' ? position - 1 : position + count;
  /** What a new cell so far from its model takes over besides the format. */
  const onlyValidation = (extras: Extras, rows: number, columns: number): Extras =>
    changeExtras(undefined, { validation: workbook.movedRule(extras?.validation ?? null, rows, columns) });
  const inheritRow = (row: number): void => {
    const model = sheet.cells.rowAt(source);
    if (!model || (!model.formats && !model.extras)) return;
    const cells = sheet.cells.ownRow(row);
    cells.formats = model.formats;
    cells.extras = null;
    model.extras?.forEach((extras, index) =>
      sheet.cells.setExtras(row, index + 1, onlyValidation(extras, row - source, 0)),
    );
  };
  const inheritColumn = (column: number): void =>
    sheet.cells.rows.forEach((cells, index) => {
      const format = cells?.formats?.[source - 1];
      const extras = cells?.extras?.[source - 1];
      if (!format && !extras?.validation) return;
      sheet.cells.setFormat(index + 1, column, format ?? DEFAULT_FORMAT);
      sheet.cells.setExtras(index + 1, column, onlyValidation(extras, 0, column - source));
    });
  for (let at = position; at < position + count; at++)
    if (dimension === 'row') inheritRow(at);
    else inheritColumn(at);
}

/** New lines that take their look from the last line of a rule's area belong to that area. */
function growRules(sheet: SheetModel, edit: GridEdit): void {
  const grow = (area: Area): Area => {
    const { start, count } = spanOf(area, edit.dimension);
    const isNext = start + count === edit.position;
    return isNext ? withSpan(area, edit.dimension, { start, count: count + edit.count }) : area;
  };
  const { conditionalFormats } = sheet;
  sheet.conditionalFormats = conditionalFormats.map((rule) => ({ ...rule, areas: rule.areas.map(grow) }));
}

function moveCells(sheet: SheetModel, move: LineMove): void {
  if (move.dimension === 'row') sheet.cells.rows = permute(sheet.cells.rows, undefined, sheet.maxRows, move);
  else sheet.cells.changeColumns((cells, blank) => permute(cells, blank, sheet.maxColumns, move));
}

function permute<T>(list: T[], blank: T, size: number, { position, count, destination }: LineMove): T[] {
  const full = list.concat(new Array<T>(Math.max(0, size - list.length)).fill(blank));
  const block = full.splice(position - 1, count);
  full.splice((destination > position ? destination - count : destination) - 1, 0, ...block);
  return full;
}
