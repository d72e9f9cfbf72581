/**
 * Contents, formulas and formats that changed since the file was read → cells of a worksheet part. A look that goes on below
 * everything is said by the column, not by a thousand empty cells.
 */
import { isDateFormat } from '../../typing/format-content';
import { formatArea } from '../../workbook/a1-notation';
import { areaAround, areaOf } from '../../workbook/area';
import { withFormat } from '../../workbook/cell-format';
import { sameContent, widthOf, type CellExtras } from '../../workbook/cell-store';
import { DEFAULT_ROW_HEIGHT, type SheetModel } from '../../workbook/sheet-model';
import { CellError, type Area, type CellFormat, type CellPlace, type Content } from '../../workbook/types';
import { writeCellFormula } from './formulas';
import { BOOLEAN_FORMAT } from './styles/number-formats';
import { DAYS_TO_1904 } from './read-cells';
import { fittingHeight } from './row-height';
import { isShared, type SheetRows } from './package/sheet-rows';
import type { StyleTable } from './styles/style-table';
import { writeStyledText } from './styles/texts';
import { changeColumn } from './write-sheet';
import { element, isTrue, type XmlElement } from './package/xml';

interface CellTarget {
  readonly worksheet: XmlElement;
  readonly sheet: SheetModel;
  readonly before: SheetModel;
  readonly rows: SheetRows;
  readonly styles: StyleTable;
  readonly date1904: boolean;
}

interface Change extends CellPlace {
  readonly content: boolean;
  readonly formula: boolean;
  readonly format: boolean;
}

type Looks = ReadonlyMap<number, CellFormat>;

/** @returns whether any formula came, went or changed */
export function writeCells(target: CellTarget): boolean {
  const rowsChanged = findChanges(target, writeColumnLooks(target));
  if (rowsChanged.length === 0) return false;
  const { rows } = target;
  const formulas = rowsChanged.flatMap((changes) => changes.filter(({ formula }) => formula));
  const breaksShared = formulas.some(({ row, column }) => {
    const cell = rows.existingCell(row, column);
    return cell !== undefined && isShared(cell) && cell.textAt('f') !== '';
  });
  if (breaksShared) writeSharedOut(target);
  const spills = spillAreas(target.sheet);
  for (const changes of rowsChanged) {
    for (const change of changes) writeCell(target, change, spills);
    if (changes.some(({ content }) => content)) fitRow(target, changes[0]!.row);
  }
  rows.save();
  return formulas.length > 0;
}

/** Says by columns what has come to look otherwise from below everything to the end. What is seen of empty cells ends there: cells say it. */
function writeColumnLooks({ worksheet, sheet, before, rows, styles }: CellTarget): Looks {
  const looks = new Map<number, CellFormat>();
  const { lastRow } = sheet.cells.extent();
  const end = before.maxRows;
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const [was, look] = [before.formatAt(end, column), sheet.formatAt(sheet.maxRows, column)];
    const isSeen = look.background !== null || Object.keys(look.borders).length > 0;
    if (was === look || isSeen || sheet.formatAt(lastRow + 1, column) !== look) continue;
    looks.set(column, look);
    changeColumn(worksheet, column, { style: styles.cellStyle(rows.styleOf(end, column), was, look) });
  }
  return looks;
}

/** The changes of each row that has any. */
function findChanges(target: CellTarget, looks: Looks): Change[][] {
  const count = Math.max(target.before.cells.rows.length, target.sheet.cells.rows.length);
  const changes = Array.from({ length: count }, (_, index) => findRowChanges(target, looks, index + 1));
  return changes.filter(({ length }) => length > 0);
}

/** Where a column has another look, a row that the file has says how its cells look. */
function findRowChanges(target: CellTarget, looks: Looks, row: number): Change[] {
  const [before, after] = [target.before.cells, target.sheet.cells];
  const changes: Change[] = [];
  const lastColumn = Math.max(widthOf(before.rowAt(row)), widthOf(after.rowAt(row)), ...looks.keys());
  for (let column = 1; column <= lastColumn; column++) {
    const [was, is] = [before.extras(row, column), after.extras(row, column)];
    const formula = was.formula !== is.formula;
    const content =
      !sameContent(before.content(row, column), after.content(row, column)) || !sameRest(was, is);
    const [look, now] = [looks.get(column), after.format(row, column)];
    const format = before.format(row, column) !== now;
    const differs = look ? look !== now || (format && target.rows.texts.has(row)) : format;
    if (formula || content || differs) changes.push({ row, column, formula, content, format });
  }
  return changes;
}

/** Styled text, and where a spilled value comes from. */
function sameRest(a: CellExtras, b: CellExtras): boolean {
  if (a === b) return true;
  return (
    (a.runs === b.runs || JSON.stringify(a.runs) === JSON.stringify(b.runs)) &&
    a.spilledFrom?.row === b.spilledFrom?.row &&
    a.spilledFrom?.column === b.spilledFrom?.column
  );
}

/** Once the cell that spells a shared formula is overwritten, the others must spell it themselves. */
function writeSharedOut({ rows, before }: CellTarget): void {
  rows.forEachCell((cell, row, column) => {
    const formula = isShared(cell) ? before.formulaAt(row, column) : null;
    if (formula === null) return;
    const node = cell.at('f')!;
    node.attributes = {};
    node.children = [writeCellFormula(formula, before.contentAt(row, column))];
  });
}

/** What each array formula fills, by the formula's cell. */
function spillAreas(sheet: SheetModel): Map<string, Area> {
  const areas = new Map<string, Area>();
  sheet.forEachCalculated((row, column, { spilledFrom }) => {
    if (!spilledFrom) return;
    const key = `${spilledFrom.row} ${spilledFrom.column}`;
    const known = areas.get(key) ?? areaOf(spilledFrom.row, spilledFrom.column);
    areas.set(key, areaAround(known, areaOf(row, column)));
  });
  return areas;
}

function writeCell(target: CellTarget, change: Change, spills: ReturnType<typeof spillAreas>): void {
  const { sheet, before, rows, styles } = target;
  const { row, column } = change;
  const base = rows.styleOf(row, column);
  const cell = rows.cell(row, column);
  if (change.format) {
    const style = styles.cellStyle(base, before.formatAt(row, column), sheet.formatAt(row, column));
    cell.attributes['s'] = String(style);
  }
  if (!change.content && !change.formula) return;
  const formula = formulaElement(target, change, cell.at('f'), spills.get(`${row} ${column}`));
  setValue(cell, target, change, formula);
  if (typeof sheet.contentAt(row, column) === 'boolean')
    showAsBoolean(cell, styles, sheet.formatAt(row, column));
}

function showAsBoolean(cell: XmlElement, styles: StyleTable, format: CellFormat): void {
  if (format.numberFormat !== '') return;
  const style = Number(cell.attributes['s'] ?? 0);
  const after = withFormat(format, { numberFormat: BOOLEAN_FORMAT });
  cell.attributes['s'] = String(styles.cellStyle(style, format, after));
}

/** A height that a program worked out from the old text goes; one that the user set stays. */
function fitRow({ sheet, rows }: CellTarget, row: number): void {
  const { attributes } = rows.row(row);
  if (isTrue(attributes['customHeight']) || sheet.rowLines.sizes.has(row)) return;
  const height = fittingHeight(sheet, row);
  if (height > DEFAULT_ROW_HEIGHT) attributes['ht'] = String(height * 0.75);
  else delete attributes['ht'];
}

/** The file's own spelling stays where the formula did. Null where there is none. */
function formulaElement(
  { sheet }: CellTarget,
  { row, column, formula: isChanged }: Change,
  old: XmlElement | undefined,
  spill = areaOf(row, column),
): XmlElement | null {
  const formula = sheet.formulaAt(row, column);
  if (formula === null) return null;
  const written = !isChanged && old ? old : element('f');
  const fillsOthers = spill.numRows > 1 || spill.numColumns > 1;
  if (fillsOthers || (written !== old && /^=ARRAYFORMULA\(/i.test(formula)))
    written.attributes = { t: 'array', ref: formatArea(spill) };
  if (written !== old || (fillsOthers && written.children.length === 0))
    written.children = [writeCellFormula(formula, sheet.contentAt(row, column))];
  return written;
}

function setValue(
  cell: XmlElement,
  { sheet, date1904 }: CellTarget,
  { row, column }: Change,
  formula: XmlElement | null,
): void {
  const format = sheet.formatAt(row, column);
  const { r, s } = cell.attributes;
  cell.attributes = s === undefined ? { r: r! } : { r: r!, s };
  cell.children = formula ? [formula] : [];
  const content = sheet.contentAt(row, column);
  if (typeof content === 'string' && !formula) {
    if (content === '') return;
    cell.attributes['t'] = 'inlineStr';
    cell.children.push(
      element('is', {}, writeStyledText({ text: content, runs: sheet.cells.extras(row, column).runs })),
    );
    return;
  }
  const [type, value] = plainValue(content, format, date1904);
  if (type !== '') cell.attributes['t'] = type;
  cell.children.push(element('v', {}, [value]));
}

/** Type and text of a value element. */
function plainValue(content: Content, format: CellFormat, date1904: boolean): [string, string] {
  if (typeof content === 'boolean') return ['b', content ? '1' : '0'];
  if (content instanceof CellError) return ['e', content.code === '#ERROR!' ? '#VALUE!' : content.code];
  if (typeof content === 'string') return ['str', content];
  return ['', String(date1904 && isDateFormat(format.numberFormat) ? content - DAYS_TO_1904 : content)];
}
