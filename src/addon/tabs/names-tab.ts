/** Names tab → how clients are called in files, in one read. */
import { nameKey } from '../../core/name-key';
import { ALL_TEXTS } from '../../i18n/languages';
import { NAME_COLUMNS } from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import { normalizeHeader } from './headers';
import type { LocatedTab } from './locate-tabs';
import { recordTable } from './record-table';
import { Table } from './table';

export const NAMES_TABLE = recordTable('names', NAME_COLUMNS, ['name', 'client']);

export interface RememberedName {
  readonly name: string;
  /** As it stands in the cell; null for not a client. */
  readonly client: string | null;
  readonly rowNumber: number;
}

/** Lines that say something, in their order. A tab of hers that only has the name of ours says nothing. */
export function readNamesTab(located: LocatedTab | null, context: Context): RememberedName[] {
  if (located === null) return [];
  const table = new Table(located.sheet, NAMES_TABLE, context);
  if (NAME_COLUMNS.some((column) => table.columns[column] < 0)) return [];
  return table.lines().flatMap((line) => {
    if (line.isBlank('name') || line.isBlank('client')) return [];
    const client = line.text('client');
    return [
      { name: line.text('name'), client: isNotAClient(client) ? null : client, rowNumber: line.rowNumber },
    ];
  });
}

/** In any language. */
export function isNotAClient(text: string): boolean {
  const key = normalizeHeader(text);
  return ALL_TEXTS.some(({ recordTabs }) => nameKey(recordTabs.notAClient) === key);
}
