/** Selects what the sidebar points at. */
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab, parseCellOnTab } from '../a1';
import { UserError } from '../run-command';
import { cellsOfRow, withShownNames } from '../tabs/clients-tab';
import { normalizeHeader } from '../tabs/headers';
import { currentPlan } from './current-plan';
import type { GoToClientArguments } from './parse-arguments';

/** @param name of a cell, such as "Clients!D7" */
export function goToCell(name: string, { sidebarFailures }: Texts): null {
  const cell = parseCellOnTab(name);
  const sheet = cell && SpreadsheetApp.getActiveSpreadsheet().getSheetByName(cell.tab);
  if (!sheet || cell.row > sheet.getMaxRows() || cell.column > sheet.getMaxColumns()) {
    throw new UserError(sidebarFailures.noCell(name));
  }
  sheet.getRange(cell.row, cell.column).activate();
  return null;
}

/** Rows may have moved since the sidebar was filled: then it goes nowhere. */
export function goToClient({ client, criterion }: GoToClientArguments, texts: Texts): null {
  const { list, criteria, criteriaColumns } = currentPlan(texts);
  const { rowNumber, name } = client;
  const tab = list.sheet.getName();
  const present = cellsOfRow(withShownNames(list), rowNumber)[list.clientColumn];
  if (normalizeHeader(present) !== normalizeHeader(name)) {
    const cell = cellOnTab(tab, rowNumber, list.clientColumn + 1);
    throw new UserError(texts.sidebarFailures.moved(nameInSentence(name), cell));
  }
  const index = criteria.findIndex((each) => each.name === criterion);
  const column = index < 0 || criteriaColumns[index] < 0 ? list.clientColumn : criteriaColumns[index];
  list.sheet.getRange(rowNumber, column + 1).activate();
  return null;
}
