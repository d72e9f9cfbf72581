/** Beside our columns a long name would be cut, where an empty cell let it run on. */
import type { ClientList } from '../tabs/clients-tab';

/** Pixels of a letter at the usual size, generously. */
const LETTER_PIXELS = 7;
const PADDING_PIXELS = 12;
const WIDEST = 280;

/** Makes the column of names wide enough for them, never narrower. */
export function showNames({ sheet, clientColumn, rows }: ClientList): void {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[clientColumn] ?? '').length), 0);
  const wanted = Math.min(WIDEST, longest * LETTER_PIXELS + PADDING_PIXELS);
  if (sheet.getColumnWidth(clientColumn + 1) < wanted) sheet.setColumnWidth(clientColumn + 1, wanted);
}
