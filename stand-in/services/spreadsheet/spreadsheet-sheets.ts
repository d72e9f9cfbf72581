/**
 * Sheets coming, going and being renamed, with what it means for formulas, names and the active sheet. Refuses with
 * Google's sentences.
 */
import { removeSheetFromFormula, renameSheetInFormula } from '../../formulas/spelling/shift-formula';
import { formatChanger } from '../../workbook/cell-format';
import { mapChartRanges, rewriteFormulas } from '../../workbook/grid-edit';
import { rowListChanger } from '../../workbook/row-list';
import type { SheetModel } from '../../workbook/sheet-model';
import type { CellFormat } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';

const MAX_NAME_LENGTH = 100;

export function requireSheetName(workbook: Workbook, name: string, except: SheetModel | null = null): void {
  if (name === '') throw exception('The sheet name cannot be empty.');
  if (name.length > MAX_NAME_LENGTH)
    throw exception(`The sheet name cannot be greater than ${MAX_NAME_LENGTH} characters.`);
  const namesake = workbook.sheetByNameIgnoringCase(name);
  if (namesake && namesake !== except)
    throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function renameSheet(workbook: Workbook, sheet: SheetModel, name: string): void {
  requireSheetName(workbook, name, sheet);
  const oldName = sheet.name;
  sheet.name = name;
  if (oldName !== name) rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, oldName, name));
  workbook.touch();
}

export function requireVisibleLeft({ sheets }: Workbook, sheet: SheetModel, sentence: string): void {
  if (sheets.every((other) => other === sheet || other.hidden)) throw exception(sentence);
}

export function deleteSheet(workbook: Workbook, sheet: SheetModel): void {
  if (workbook.sheets.length === 1) throw exception("You can't remove all the sheets in a document.");
  requireVisibleLeft(workbook, sheet, "You can't remove all the visible sheets in a document.");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.namedRanges = workbook.namedRanges.filter((entry) => entry.sheetId !== sheet.id);
  mapChartRanges(workbook, (range) => (range.sheetId === sheet.id ? null : range));
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id,
  );
  // What now stands where it stood, or before that.
  const near = [...workbook.sheets.slice(index), ...workbook.sheets.slice(0, index).reverse()];
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = near.find(({ hidden }) => !hidden)!.id;
  workbook.rewriteFormulas((formula) => removeSheetFromFormula(formula, sheet.name));
  workbook.touch();
}

/** Adds "Copy of …" of a sheet to a workbook, at its end. */
export function copySheetTo(sheet: SheetModel, target: Workbook): SheetModel {
  const copy = sheet.clone(target.newSheetId(), copyName(sheet.name, target));
  const isElsewhere = !target.sheets.includes(sheet);
  target.placeSheet(copy);
  // What charts show of other sheets stays behind, and so do styles of the file it comes from.
  if (isElsewhere) {
    const withoutFile = formatChanger({ fileStyle: null });
    const ofRow = rowListChanger<CellFormat>((formats) =>
      formats.map((format) => format && withoutFile(format)),
    );
    copy.cells.changeRows((row) => (row.formats = ofRow(row.formats)));
    copy.charts = copy.charts.map(({ ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.filter(({ sheetId }) => sheetId === copy.id),
    }));
  }
  return copy;
}

/** "Copy of X", then "Copy of X 1" and so on. */
function copyName(name: string, target: Workbook): string {
  const base = `Copy of ${name}`;
  if (!target.sheetByNameIgnoringCase(base)) return base;
  let number = 1;
  while (target.sheetByNameIgnoringCase(`${base} ${number}`)) number++;
  return `${base} ${number}`;
}
