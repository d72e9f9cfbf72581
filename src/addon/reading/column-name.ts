/** What the add-on calls a column that it knows. */
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import { CLIENT } from '../../core/recognition/headers/known-columns';

/** As on the tab of criteria if it stands there, else by the add-on's own header. */
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
