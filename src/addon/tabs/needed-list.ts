/** The client list, for commands that can do nothing without. */
import type { Begun } from '../begin';
import { UserError } from '../run-command';
import { readChosenColumns } from './chosen-columns';
import { readClientList, type ClientList } from './clients-tab';

/** @throws UserError where there is none */
export function neededList({ tabs, context }: Begun): ClientList {
  const readAs = readChosenColumns(context.settingCells ?? [[]]);
  const list = tabs.clients === null ? null : readClientList(tabs.clients.sheet, readAs);
  if (list === null) {
    const { tabProblems, menu, tabs: names } = context.texts;
    throw new UserError(tabProblems.noTab(names.clients, menu.setUp));
  }
  return list;
}
