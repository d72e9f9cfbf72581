/** How a row that is left out is named: a heading may be a month, of which spreadsheets make a date. */
import type { LeftOutRow } from './sort-out-rows';
import type { Row } from './seen-rows';

/**
 * What a row says first, as people see it.
 *
 * @param leftOut the row
 * @param row what its cells look like
 * @param shown what the cell of a position shows; asked only where it may be something else than its text
 * @returns its text where nothing else is shown; never throws
 * @example namedAsShown({ rowIndex: 3, reason: 'section', text: '2026-11-01' }, [{ kind: 'date', text: '2026-11-01', value: 20758 }], () => 'November') // => "November"
 * @example namedAsShown({ rowIndex: 3, reason: 'section', text: 'Leads' }, [{ kind: 'text', text: 'Leads', value: NaN }], () => 'November') // => "Leads"
 */
export function namedAsShown(
  leftOut: LeftOutRow,
  row: Row,
  shown: (column: number) => string | undefined,
): string {
  const { text } = leftOut;
  const column = row.findIndex((sense) => sense.text === text);
  const isDate = ['date', 'slippedRating'].includes(row[column]?.kind);
  return isDate ? shown(column) || text : text;
}
