/** Which line of a table is its header, and what its columns hold: by a product's headers, else by what columns are called. */
import { nameKey } from '../../name-key';
import { isBlank } from '../../reading/quote-cell';
import type { CellValue } from '../../types';
import type { Layout } from '../layout';
import { matchLayout } from './match-layouts';
import { matchWords } from './match-words';
import type { FieldColumns, ImportContext, ImportTable, RecordKind } from '../types';

/** Exports have up to a page of titles above the list. */
const ROWS_SEARCHED = 40;
/** Lines below a header by which a column shows what it holds. */
const ROWS_BELOW = 40;

export interface FoundHeader {
  readonly rowIndex: number;
  readonly layout: Layout | null;
  readonly kind: RecordKind;
  readonly columns: FieldColumns;
  readonly known: number;
}

type HeaderContext = Pick<ImportContext, 'words' | 'clients'>;

/**
 * Finds the header of a table.
 *
 * @param table the lines of a file or tab
 * @param context words of all languages, and her clients
 * @returns a known product anywhere, else the line with the most known words, else the first that looks like a header; null where none
 *   does; never throws
 * @example findHeader([[1, 2]], { clients: [], words: { fields: {}, statuses: { void: [] }, perhapsDuration: [], perhapsTask: [], payers: [] } }) // => null
 */
export function findHeader(table: ImportTable, context: HeaderContext): FoundHeader | null {
  const lines = table.slice(0, ROWS_SEARCHED);
  const products = lines.map((cells, rowIndex) => {
    const matched = matchLayout(cells);
    return matched === null ? null : { ...matched, rowIndex, kind: matched.layout.kind };
  });
  const below = (rowIndex: number): ImportTable => table.slice(rowIndex + 1, rowIndex + 1 + ROWS_BELOW);
  return (
    mostKnown(products) ??
    mostKnown(lines.map((cells, rowIndex) => byWords(cells, rowIndex, below(rowIndex), context)))
  );
}

function byWords(
  cells: readonly CellValue[],
  rowIndex: number,
  below: ImportTable,
  context: HeaderContext,
): FoundHeader | null {
  const isEmpty = below.every((row) => row.every(isBlank));
  const isFilled = (column: number): boolean => isEmpty || below.some((row) => !isBlank(row[column]));
  const matched = matchWords(cells, context.words, isFilled);
  if (matched === null) return null;
  const { client } = matched.columns;
  return client !== undefined && holdsNumbers(below, client, context.clients)
    ? byWords(
        cells.map((cell, column) => (column === client ? '' : cell)),
        rowIndex,
        below,
        context,
      )
    : { ...matched, rowIndex, layout: null };
}

/** Numbers of accounts or of clients are nobody's names, unless her list has them. */
function holdsNumbers(below: ImportTable, column: number, clients: readonly string[]): boolean {
  const held = below.map((row) => String(row[column] ?? '')).filter((text) => text.trim() !== '');
  if (held.length === 0 || held.some((text) => /\p{L}/u.test(text))) return false;
  const names = new Set(clients.map(nameKey));
  return !held.some((text) => names.has(nameKey(text)));
}

function mostKnown(found: readonly (FoundHeader | null)[]): FoundHeader | null {
  return found.reduce(
    (best, each) => (each !== null && each.known > (best?.known ?? -1) ? each : best),
    null,
  );
}
