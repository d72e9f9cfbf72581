/** Names tab → how clients are called in files, in one read. */
import type { RememberedNames } from '../../core/imports/match-names';
import { nameKey } from '../../core/name-key';
import { ALL_TEXTS } from '../../i18n/languages';
import { NAME_COLUMNS } from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import { normalizeHeader } from '../tabs/headers';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { recordTable } from './record-table';
import { Table } from '../tabs/table';

export const NAMES_TABLE = recordTable('names', NAME_COLUMNS, ['name', 'client']);

/** What the lines say; the last of two about one name counts. A tab of hers that only has the name of ours says nothing. */
export function readRememberedNames({ names }: LocatedTabs, context: Context): RememberedNames {
  const remembered = new Map<string, string | null>();
  if (names === null) return remembered;
  const table = new Table(names.sheet, NAMES_TABLE, context);
  if (NAMES_TABLE.needed.some((column) => table.columns[column] < 0)) return remembered;
  for (const line of table.lines()) {
    if (line.isBlank('name') || line.isBlank('client')) continue;
    const client = line.text('client');
    remembered.set(nameKey(line.text('name')), isNotAClient(client) ? null : client);
  }
  return remembered;
}

/** In any language. */
function isNotAClient(text: string): boolean {
  const key = normalizeHeader(text);
  return ALL_TEXTS.some(({ recordTabs }) => nameKey(recordTabs.notAClient) === key);
}
