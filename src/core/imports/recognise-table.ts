/**
 * What a table is: whose layout, which line is its header, which column holds what. Known products first; anything else by the words
 * that columns are called by, to be confirmed by the user. File names and positions tell nothing.
 */
import type { CellValue } from '../types';
import { currencyInHeader, headerLineKey } from './column-key';
import { findNotation } from './find-notation';
import { findPeriod } from './find-period';
import type { Layout } from './layout';
import { textOf } from './reading/lines';
import { layoutOf, matchLayout } from './match-layouts';
import { matchWords } from './match-words';
import { questionsOf } from './questions-of';
import { withDates } from './reading/with-dates';
import type {
  FieldColumns,
  ImportContext,
  ImportQuestion,
  ImportTable,
  ReadingFindings,
  RecognisedTable,
  RecordKind,
  RememberedReading,
  TableReading,
} from './types';

/** What a remembered reading has answered for good. */
const CONFIRMED: readonly ImportQuestion['about'][] = ['columns', 'dayOrder', 'decimalMark'];
/** Exports have up to a page of titles above the list. */
const ROWS_SEARCHED = 40;

/**
 * Recognises a table.
 *
 * @param table the lines of a file or tab
 * @param context how her spreadsheet writes, and words of all languages
 * @param remembered readings that she confirmed before, by the key of their header line
 * @returns whose it is and how it would be read; null where no line can be a header; never throws
 * @example recogniseTable([], {}) // => null
 */
export function recogniseTable(
  table: ImportTable,
  context: ImportContext,
  remembered: Readonly<Record<string, RememberedReading>> = {},
): RecognisedTable | null {
  const header = findHeader(table.slice(0, ROWS_SEARCHED), context);
  if (header === null) return null;
  const headers = table[header.rowIndex].map(textOf);
  const headerKey = headerLineKey(headers);
  const confirmed =
    header.layout === null ? (remembered[headerKey] as RememberedReading | undefined) : undefined;
  const reading: TableReading = { ...proposeReading(table, header, headers, context), ...confirmed };
  const findings = inspectReading(table, reading, context);
  return {
    ...findings,
    questions: findings.questions.filter(
      ({ about }) => confirmed === undefined || !CONFIRMED.includes(about),
    ),
    product: header.layout?.product ?? '',
    sureness: header.layout?.sureness ?? (confirmed === undefined ? 'unknown' : 'remembered'),
    headers,
    headerKey,
    reading: { ...reading, dayOrder: findings.dayOrder, decimalMark: findings.decimalMark },
  };
}

/**
 * What a reading would do, and what has to be answered first: to be asked again whenever a person changes it.
 *
 * @param table the lines of the file
 * @param chosen where the fields stand, and what was answered
 * @param context how her spreadsheet writes, and words of all languages
 * @returns samples, notation and open questions; never throws
 * @example inspectReading([], { kind: 'tasks', columns: { task: 0 }, headerRowIndex: 0, layout: '' }, {}).questions // => [{ "about": "columns" }]
 */
export function inspectReading(
  table: ImportTable,
  chosen: TableReading,
  context: ImportContext,
): ReadingFindings {
  const reading = withDates(table, chosen, context);
  const traps = layoutOf(reading.layout)?.traps;
  const notation = findNotation(table, reading, traps, context);
  return {
    dateSample: notation.dateSample,
    numberSample: notation.numberSample,
    minutesSample: notation.minutesSample,
    dayOrder: notation.dayOrder ?? reading.dayOrder,
    decimalMark: notation.decimalMark ?? reading.decimalMark,
    questions: questionsOf(table, reading, notation, context),
  };
}

interface FoundHeader {
  readonly rowIndex: number;
  readonly layout: Layout | null;
  readonly kind: RecordKind;
  readonly columns: FieldColumns;
  readonly known: number;
}

/** A known product anywhere, else the line with the most known words, else the first that looks like a header. */
function findHeader(lines: ImportTable, context: ImportContext): FoundHeader | null {
  const products = lines.map((cells, rowIndex) => {
    const matched = matchLayout(cells);
    return matched === null ? null : { ...matched, rowIndex, kind: matched.layout.kind };
  });
  return mostKnown(products) ?? mostKnown(lines.map((cells, rowIndex) => byWords(cells, rowIndex, context)));
}

function byWords(
  cells: readonly CellValue[],
  rowIndex: number,
  { words }: ImportContext,
): FoundHeader | null {
  const matched = matchWords(cells, words);
  return matched === null ? null : { ...matched, rowIndex, layout: null };
}

function mostKnown(found: readonly (FoundHeader | null)[]): FoundHeader | null {
  return found.reduce(
    (best, each) => (each !== null && each.known > (best?.known ?? -1) ? each : best),
    null,
  );
}

function proposeReading(
  table: ImportTable,
  { rowIndex, layout, kind, columns }: FoundHeader,
  headers: readonly string[],
  context: ImportContext,
): TableReading {
  const dated = withDates(table, { kind, headerRowIndex: rowIndex, columns }, context);
  const notation = findNotation(table, dated, layout?.traps, context);
  const { amount, net } = columns;
  const named = [amount, net].map((column) =>
    column === undefined ? '' : currencyInHeader(headers[column], context.home),
  );
  return {
    layout: layout?.id ?? '',
    headerRowIndex: rowIndex,
    kind,
    columns,
    dayOrder: notation.dayOrder ?? layout?.traps?.usualOrder ?? context.dayOrder,
    decimalMark: notation.decimalMark ?? notation.likelyMark ?? context.decimalMark,
    currency: named.find((currency) => currency !== '') ?? layout?.traps?.currency ?? '',
    statuses: {},
    day: dated.columns.date === undefined ? findPeriod(table.slice(0, rowIndex), context) : null,
  };
}
