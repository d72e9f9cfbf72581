/** A header line of no known product, by what columns are called in all languages: a proposal that the user confirms. */
import { isBlank } from '../reading/read-value';
import type { CellValue } from '../types';
import { columnKey } from './column-key';
import type { Layout } from './layout';
import { locateFields, spellFields, type SpelledFields } from './match-layouts';
import {
  CHOSEN_FIELDS,
  NEEDED_FIELDS,
  RECORD_KINDS,
  type FieldColumns,
  type ImportField,
  type ImportWords,
  type RecordKind,
} from './types';

type HeaderWords = Pick<ImportWords, 'fields' | 'perhapsDuration'>;

export interface MatchedWords {
  readonly kind: RecordKind;
  readonly columns: FieldColumns;
  /** How much speaks for it. */
  readonly known: number;
}

const LONGEST_HEADER = 60;
/** What nobody is asked for: banks have more columns than a payment has parts, and our own tabs say that they are ours. */
const OF_ACCOUNTS: readonly ImportField[] = ['description', 'direction', 'credit', 'debit'];
const OF_OUR_TABS: readonly ImportField[] = ['sourceText'];
/** Having all that its kind needs says more than many known words. */
const COMPLETE = 20;

/**
 * Proposes kind and columns of a header line.
 *
 * @param cells the line
 * @param words what columns are called
 * @returns the kind that most columns speak for, the earlier one of those alike; with no columns where only the shape is one of a
 *   header; null where the line cannot be one; never throws
 * @example matchWords(['Kunde', 'Dauer'], { fields: { client: ['Kunde'], duration: ['Dauer'] }, perhapsDuration: [] })?.kind // => "time"
 * @example matchWords([12, 'Acme'], { fields: {}, perhapsDuration: [] }) // => null
 */
export function matchWords(cells: readonly CellValue[], words: HeaderWords): MatchedWords | null {
  if (!hasShape(cells)) return null;
  let best: MatchedWords = { kind: 'time', columns: {}, known: 0 };
  for (const kind of RECORD_KINDS) {
    const columns = columnsOfKind(cells, kind, words);
    const count = Object.keys(columns).length;
    const known = count + (isSurely(kind, columns, cells, words) ? COMPLETE : 0);
    if (count > 1 && known > best.known) best = { kind, columns, known };
  }
  return best;
}

/**
 * Proposes the columns of a header line for one kind of records.
 *
 * @param headers one per column
 * @param kind of its records
 * @param words what columns are called
 * @returns at most one field per column; never throws
 * @example columnsOfKind(['Kunde', 'Dauer'], 'tasks', { fields: { client: ['Kunde'], duration: ['Dauer'] }, perhapsDuration: [] }) // => { "client": 0 }
 */
export function columnsOfKind(
  headers: readonly CellValue[],
  kind: RecordKind,
  words: HeaderWords,
): FieldColumns {
  return withoutTwice(locateFields(headers, spelledFor(kind, words)));
}

/** There are six hundred words, and forty lines that may be the header. */
const spelled = new WeakMap<HeaderWords, Map<RecordKind, SpelledFields>>();

function spelledFor(kind: RecordKind, words: HeaderWords): SpelledFields {
  const known = spelled.get(words) ?? new Map<RecordKind, SpelledFields>();
  spelled.set(words, known);
  let found = known.get(kind);
  if (found === undefined) known.set(kind, (found = spellFields(wordsFor(kind, words))));
  return found;
}

function wordsFor(kind: RecordKind, { fields, perhapsDuration }: HeaderWords): Layout['columns'] {
  const wordsOf = (field: ImportField): readonly string[] => {
    const known = fields[field] ?? [];
    return field === 'duration' ? [...known, ...perhapsDuration] : known;
  };
  const wanted = [...CHOSEN_FIELDS[kind], ...(kind === 'payments' ? OF_ACCOUNTS : []), ...OF_OUR_TABS];
  return Object.fromEntries(wanted.map((field) => [field, wordsOf(field)]));
}

/**
 * Whether a table of a kind can be read with these columns.
 *
 * @param kind of its records
 * @param columns where the fields stand
 * @returns true where one field of each needed group has a column; never throws
 * @example isComplete('tasks', { task: 0 }) // => true
 */
export function isComplete(kind: RecordKind, columns: FieldColumns): boolean {
  return NEEDED_FIELDS[kind].every((anyOf) => anyOf.some((field) => columns[field] !== undefined));
}

/** "Time" beside an amount is rather a time of the clock, unless something else speaks of work. */
function isSurely(
  kind: RecordKind,
  columns: FieldColumns,
  headers: readonly CellValue[],
  words: HeaderWords,
): boolean {
  if (!isComplete(kind, columns)) return false;
  const isOfWork = (['project', 'task', 'person', 'billable'] as const).some(
    (field) => columns[field] !== undefined,
  );
  const { duration } = columns;
  if (kind !== 'time' || duration === undefined || isOfWork) return true;
  const key = columnKey(headers[duration]);
  return !words.perhapsDuration.some((word) => columnKey(word) === key);
}

/** Short, different texts, at least two. */
function hasShape(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const keys = new Set(filled.map(columnKey));
  return (
    filled.length > 1 &&
    filled.every(
      (cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADER && !/^[\d.,:\s/-]+$/.test(cell),
    ) &&
    keys.size === filled.length
  );
}

/** A column holds one field: the first that asked for it. */
function withoutTwice(columns: FieldColumns): FieldColumns {
  const taken = new Set<number>();
  const kept = (Object.entries(columns) as [ImportField, number][]).filter(([, column]) => {
    const isFree = !taken.has(column);
    taken.add(column);
    return isFree;
  });
  return Object.fromEntries(kept);
}
