/** The client in whose row the cursor stands. */
import { nameKey } from '../../core/name-key';
import type { Texts } from '../../i18n/types/texts';
import { UserError } from '../run-command';
import { cellsOfRow } from '../tabs/clients-tab';
import type { ListedDayClient } from './day-clients';
import type { DaySurroundings } from './read-day';

/** @throws UserError where it stands elsewhere */
export function selectedClient({ list, byKey, context }: DaySurroundings, texts: Texts): ListedDayClient {
  const active = context.spreadsheet.getActiveSheet();
  const isOnList = list !== null && active.getSheetId() === list.sheet.getSheetId();
  const row = isOnList ? (active.getActiveCell()?.getRow() ?? 0) : 0;
  const name = isOnList ? String(cellsOfRow(list, row)[list.clientColumn] ?? '').trim() : '';
  const client = name === '' ? undefined : byKey.get(nameKey(name));
  if (client === undefined) {
    throw new UserError(texts.today.notices.selectClient(list?.sheet.getName() ?? texts.tabs.clients));
  }
  return client;
}
