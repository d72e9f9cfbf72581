/** The client list, for commands that can do nothing without. */
import type { Begun } from '../begin';
import { UserError } from '../run-command';
import { readChosenColumns } from './chosen-columns';
import { readListCells, withNotes, type ClientList, type ListCells } from './clients-tab';

/** Two reads. @throws UserError where there is none */
export function neededList(begun: Begun): ClientList {
  return withNotes(neededCells(begun));
}

/** One read, for whoever goes by columns of hers alone. @throws UserError where there is none */
export function neededCells({ tabs, context }: Begun): ListCells {
  const readAs = readChosenColumns(context.settingCells ?? [[]]);
  const list = tabs.clients && readListCells(tabs.clients.sheet, readAs);
  if (list === null) {
    const { tabProblems, menu, tabs: names } = context.texts;
    throw new UserError(tabProblems.noTab(names.clients, menu.setUp));
  }
  return list;
}
