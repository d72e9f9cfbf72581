/** Selects what the sidebar points at. */
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import { activeSpreadsheet } from '../active-spreadsheet';
import { cellOnTab, parseCellOnTab } from '../a1';
import { begin } from '../begin';
import { UserError, userTexts } from '../run-command';
import { readChosenColumns } from '../tabs/chosen-columns';
import { cellsOfRow, columnOf, findClientList } from '../tabs/clients-tab';
import { withShownNames } from '../tabs/shown-cells';
import { readAsOf, readCriterionSources } from '../tabs/criteria-tab';
import { columnIdentity, normalizeHeader } from '../tabs/headers';
import { currentPlan, neededSheet } from './current-plan';
import type { GoToClientArguments } from './parse-arguments';
import type { ClientKey, SeenCell } from './sidebar-contract';

/** @param name of a cell, such as "Clients!D7" */
export function goToCell(name: string): null {
  const cell = parseCellOnTab(name);
  const sheet = cell && activeSpreadsheet().getSheetByName(cell.tab);
  if (!sheet || cell.row > sheet.getMaxRows() || cell.column > sheet.getMaxColumns()) {
    throw new UserError(userTexts().sidebarFailures.noCell(name));
  }
  sheet.getRange(cell.row, cell.column).activate();
  return null;
}

/** Rows may have moved since the sidebar was filled: then it goes nowhere. */
export function goToClient({ client, criterion, seen }: GoToClientArguments): null {
  if (seen === null || !goToSeen(client, seen)) findAndGo(client, criterion);
  return null;
}

/** One read: where name and header are what they were, nothing else need be asked. @returns whether it went there */
function goToSeen({ rowNumber, name }: ClientKey, seen: SeenCell): boolean {
  const { sheetId, headerRowNumber, clientColumn, column } = seen;
  const sheets = activeSpreadsheet().getSheets();
  const sheet = sheets.find((each) => each.getSheetId() === sheetId);
  const target = column?.position ?? clientColumn;
  const firstRow = column === null ? rowNumber : headerRowNumber;
  const first = Math.min(clientColumn, target);
  const [rows, columns] = [rowNumber - firstRow + 1, Math.abs(clientColumn - target) + 1];
  try {
    const cells = sheet!.getRange(firstRow, first + 1, rows, columns).getValues();
    const present = cells[rows - 1][clientColumn - first];
    if (normalizeHeader(present) !== normalizeHeader(name)) return false;
    if (column !== null && String(cells[0][target - first]) !== column.header) return false;
    sheet!.getRange(rowNumber, target + 1).activate();
    return true;
  } catch {
    // The tab, or rows or columns that were there, are gone.
    return false;
  }
}

/** Reads the list and what says where its columns are. */
function findAndGo({ rowNumber, name }: ClientKey, criterion: string | null): void {
  const begun = begin();
  const { context } = begun;
  const sheet = neededSheet(begun, 'clients');
  const criteria = readCriterionSources(neededSheet(begun, 'criteria'), context);
  const readAs = readAsOf(criteria, readChosenColumns(context.settingCells ?? [[]]));
  const cells = findClientList(sheet, sheet.getDataRange().getValues() as CellValue[][], readAs);
  const list = cells === null ? currentPlan(begun).list : { ...cells, notes: [] };
  const present = cellsOfRow(withShownNames(list), rowNumber)[list.clientColumn];
  if (normalizeHeader(present) !== normalizeHeader(name)) {
    const cell = cellOnTab(sheet.getName(), rowNumber, list.clientColumn + 1);
    throw new UserError(context.texts.sidebarFailures.moved(nameInSentence(name), cell));
  }
  const identity = criterion === null ? null : columnIdentity(criterion);
  const isListed = criteria.some((each) => each.identity === identity);
  const column = identity === null || !isListed ? -1 : columnOf(list, identity);
  sheet.getRange(rowNumber, (column < 0 ? list.clientColumn : column) + 1).activate();
}
