/** Names tab → how clients are called in files, in one read. */
import type { RememberedNames } from '../../core/imports/match-names';
import { nameKey } from '../../core/name-key';
import { ALL_TEXTS } from '../../i18n/languages';
import { NAME_COLUMNS } from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import { normalizeHeader } from '../tabs/headers';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { recordTable } from './record-table';
import { Table, type CellProblem } from '../tabs/table';

export const NAMES_TABLE = recordTable('names', NAME_COLUMNS, ['name', 'client']);

/** What the lines say; the last of two about one name counts. A tab of hers that only has the name of ours says nothing. */
export function readRememberedNames(tabs: LocatedTabs, context: Context): RememberedNames {
  return readNamesTab(tabs, context).remembered;
}

/** With what keeps the tab from being read. */
export function readNamesTab(
  { names }: LocatedTabs,
  context: Context,
): { readonly remembered: RememberedNames; readonly problems: readonly CellProblem[] } {
  const remembered = new Map<string, string | null>();
  if (names === null) return { remembered, problems: [] };
  const table = new Table(names.sheet, NAMES_TABLE, context);
  const problems = table.whyUnreadable(names.isMarked);
  if (problems !== null) return { remembered, problems };
  for (const line of table.lines()) {
    if (line.isBlank('name') || line.isBlank('client')) continue;
    const client = line.text('client');
    remembered.set(nameKey(line.text('name')), isNotAClient(client) ? null : client);
  }
  return { remembered, problems: [] };
}

/** In any language. */
function isNotAClient(text: string): boolean {
  const key = normalizeHeader(text);
  return ALL_TEXTS.some(({ recordTabs }) => nameKey(recordTabs.notAClient) === key);
}
