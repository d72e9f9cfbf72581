/** Selects what the sidebar points at. */
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { UserError } from '../run-command';
import { checkName, currentPlan } from './current-plan';
import type { ClientKey } from './sidebar-contract';

export function goToCell(cell: string, { sidebarFailures }: Texts): null {
  try {
    SpreadsheetApp.getActiveSpreadsheet().getRange(cell).activate();
  } catch {
    throw new UserError(sidebarFailures.noCell(cell));
  }
  return null;
}

/** @param criterion name of the criterion; null for the client's name */
export function goToClient(client: ClientKey, criterion: string | null, texts: Texts): null {
  const { list, criteria, criteriaColumns } = currentPlan(texts);
  checkName(list.sheet, client.rowNumber, list.clientColumn + 1, client.name, texts);
  const index = criteria.findIndex(({ name }) => name === criterion);
  const column = index < 0 ? list.clientColumn : Math.max(0, criteriaColumns[index]);
  return goToCell(cellOnTab(list.sheet.getName(), client.rowNumber, column + 1), texts);
}
