/** The cells with a dropdown or a checkbox, those with the same choices together, and what dropdowns offer. */
import { displayValue } from '../typing/format-content';
import { groupCells, lastRowOf, mapCells } from '../workbook/area';
import { heldIn, remembered } from '../workbook/remembered';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area, CellPlace, ValidationRule } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';

type Choices = readonly string[] | 'checkbox';

export function validationAreas(
  workbook: Workbook,
  sheet: SheetModel,
): { readonly choices: Choices; readonly areas: readonly Area[] }[] {
  const found = new Map<string, { readonly choices: Choices; readonly cells: CellPlace[] }>();
  const groupOf = remembered((rule: ValidationRule) => {
    const choices = choicesOf(workbook, sheet, rule);
    return choices && heldIn(found, JSON.stringify(choices), () => ({ choices, cells: [] }));
  });
  sheet.forEachExtra((row, column, { validation }) => {
    if (validation) groupOf(validation)?.cells.push({ row, column });
  });
  return [...found.values()].map(({ choices, cells }) => ({ choices, areas: groupCells(cells) }));
}

/** Texts that the dropdowns of a sheet offer, as they are displayed; null for rules without any. */
export function offeredTexts(workbook: Workbook, sheet: SheetModel) {
  return remembered((rule: ValidationRule): ReadonlySet<string> | null => {
    const choices = choicesOf(workbook, sheet, rule);
    return choices === null || choices === 'checkbox' ? null : new Set(choices);
  });
}

/** Null where nothing is offered. */
function choicesOf(workbook: Workbook, home: SheetModel, { criteria, args }: ValidationRule): Choices | null {
  if (criteria === 'CHECKBOX') return 'checkbox';
  const isRange = criteria === 'VALUE_IN_RANGE';
  if ((!isRange && criteria !== 'VALUE_IN_LIST') || args[1] === false) return null;
  const choices = isRange ? textsIn(workbook, home, String(args[0])) : (args[0] as unknown[]).map(String);
  return choices.length === 0 ? null : choices;
}

function textsIn(workbook: Workbook, home: SheetModel, range: string): string[] {
  const found = workbook.cellsAt(range, home);
  if (!found) return [];
  const { sheet, area } = found;
  const lastRow = Math.min(lastRowOf(area), sheet.cells.extent().lastRow);
  const used = { ...area, numRows: lastRow - area.row + 1 };
  const shown = mapCells(used, (row, column) => displayValue(sheet, row, column, workbook.locale)).flat();
  return [...new Set(shown.filter((text) => text !== ''))];
}
