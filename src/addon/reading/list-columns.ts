/** A proposal in the spreadsheet's language, as programs read it: one entry per column of the list. */
import type { Degree } from '../../core/recognition/recognise-columns';
import type { ListProposal } from '../../core/recognition/propose-list';
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import { CLIENT } from './known-columns';

export interface ColumnReading {
  /** As it stands in the sheet. */
  readonly header: string;
  /** The add-on's name of what it is read as, null where it stays the user's. */
  readonly as: string | null;
  readonly degree: Degree;
}

/** What each column is read as, in the order of the sheet. */
export function listColumns({ columns }: Pick<ListProposal, 'columns'>, texts: Texts): ColumnReading[] {
  return columns.map(({ header, as, degree }) => ({
    header,
    as: as === null ? null : columnName(as, texts),
    degree,
  }));
}

/** What a known column is called: as on the tab of criteria if it stands there, else by the add-on's own header. */
export function columnName(
  key: string,
  { clientHeaders, columns }: Texts,
  criteria: readonly { readonly identity: string; readonly name: string }[] = [],
): string {
  if (key === CLIENT) return clientHeaders.client;
  const listed = criteria.find(({ identity }) => identity === key);
  if (listed !== undefined) return listed.name;
  return key in columns ? columns[key as ColumnKey].name : key;
}
