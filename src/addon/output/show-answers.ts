/** Leaves her looking at the answers when a command that she chose is done. What fails here is no failure of the command. */
import type { ClientList, OutputColumns } from '../tabs/clients-tab';
import { indexOfRow, rowNumberAt } from '../tabs/clients-tab';
import { tryTwice } from '../try-twice';

/** Where tiers stand beside the names, who is on the tab sees them: what she has selected stays selected. */
export function showAnswers(list: ClientList, { tier }: Pick<OutputColumns, 'tier'>): void {
  const { sheet } = list;
  tryTwice(() => {
    const isOpen = SpreadsheetApp.getActiveSheet().getSheetId() === sheet.getSheetId();
    if (isOpen && tier === list.clientColumn + 1) return;
    const selected = sheet.getActiveCell();
    if (isOpen && selected.getColumn() === tier + 1) return;
    const isClient = list.rows[indexOfRow(list, selected.getRow())] !== undefined;
    sheet.getRange(isClient ? selected.getRow() : rowNumberAt(list, 0), tier + 1).activate();
  });
}
