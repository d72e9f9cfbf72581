/** Which layout a header line is of, and which column holds which field: by headers alone, never by position or file name. */
import { once } from '../../once';
import { spellOut } from '../../recognition/headers/header-key';
import { columnKey } from './column-key';
import type { Layout } from '../layout';
import { LAYOUTS } from '../layouts/all-layouts';
import type { FieldColumns, ImportField } from '../types';

export interface MatchedLayout {
  readonly layout: Layout;
  readonly columns: FieldColumns;
  /** How many different headers of the line the layout knows. */
  readonly known: number;
}

interface SpelledLayout {
  readonly layout: Layout;
  readonly fields: SpelledFields;
  readonly marks: readonly (readonly string[])[];
  readonly keys: ReadonlySet<string>;
}

const spelledLayouts = once(() => LAYOUTS.map(spell));

/**
 * Finds the layout that knows most of a header line.
 *
 * @param headers one per column
 * @returns the layout and its columns; null where none has all that it needs; never throws
 * @example matchLayout(['Name', 'Hourly rate']) // => null
 */
export function matchLayout(headers: readonly unknown[]): MatchedLayout | null {
  const positions = positionsOf(headers);
  let best: MatchedLayout | null = null;
  for (const spelled of spelledLayouts()) {
    const matched = matchOne(spelled, positions);
    if (matched !== null && matched.known > (best?.known ?? 0)) best = matched;
  }
  return best;
}

/** Headers per field as they are compared: spelled once, looked up for many lines. */
export type SpelledFields = readonly (readonly [field: ImportField, keys: readonly string[]])[];

/**
 * Spells headers for comparison.
 *
 * @param words headers per field, best first
 * @returns the same as keys
 * @example spellFields({ client: ['Client', 'Kunde'] }) // => [["client", ["client", "kunde"]]]
 */
export function spellFields(words: Layout['columns']): SpelledFields {
  return (Object.keys(words) as ImportField[]).map((field) => [field, (words[field] ?? []).flatMap(keysOf)]);
}

/** "Währung" is "Waehrung" where a program knows no umlauts. */
function keysOf(word: string): string[] {
  const [key, plain] = [columnKey(word), columnKey(spellOut(word))];
  return key === plain ? [key] : [key, plain];
}

/**
 * Where each field stands, a column for each.
 *
 * @param headers one per column
 * @param fields spelled headers per field
 * @param known what has its column already
 * @returns with what is known, the position of the best of a field's words whose column no field before it has; never throws
 * @example locateFields(['Datum', 'Kunde'], [['client', ['client', 'kunde']]]) // => { "client": 1 }
 * @example locateFields(['Name', 'Kunde'], [['task', ['name']], ['client', ['name', 'kunde']]]) // => { "task": 0, "client": 1 }
 */
export function locateFields(
  headers: readonly unknown[],
  fields: SpelledFields,
  known: FieldColumns = {},
): FieldColumns {
  const columns = { ...known };
  const positions = positionsOf(headers);
  const taken = new Set(Object.values(known));
  for (const [field, keys] of fields) {
    if (columns[field] !== undefined) continue;
    const key = keys.find((each) => !taken.has(positions.get(each) ?? NaN) && positions.has(each));
    const position = key === undefined ? undefined : positions.get(key);
    if (position === undefined) continue;
    columns[field] = position;
    taken.add(position);
  }
  return columns;
}

/**
 * The layout with an id.
 *
 * @param id as it stands in a reading
 * @returns null where there is none; never throws
 * @example layoutOf('toggl-detailed')?.product // => "Toggl Track"
 */
export function layoutOf(id: string): Layout | null {
  return LAYOUTS.find((layout) => layout.id === id) ?? null;
}

function spell(layout: Layout): SpelledLayout {
  const fields = spellFields(layout.columns);
  const marks = layout.marks.map((words) => words.flatMap(keysOf));
  return { layout, fields, marks, keys: new Set([...fields.flatMap(([, keys]) => keys), ...marks.flat()]) };
}

function positionsOf(headers: readonly unknown[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  headers.forEach((header, position) => {
    const key = typeof header === 'string' ? columnKey(header) : '';
    if (key !== '' && !positions.has(key)) positions.set(key, position);
  });
  return positions;
}

function matchOne(spelled: SpelledLayout, positions: ReadonlyMap<string, number>): MatchedLayout | null {
  if (!spelled.marks.every((keys) => keys.some((key) => positions.has(key)))) return null;
  const columns = columnsOf(spelled.fields, positions);
  if (!spelled.layout.needs.every((fields) => fields.some((field) => columns[field] !== undefined)))
    return null;
  const known = [...positions.keys()].filter((key) => spelled.keys.has(key)).length;
  return { layout: spelled.layout, columns, known };
}

function columnsOf(fields: SpelledFields, positions: ReadonlyMap<string, number>): FieldColumns {
  const columns: Partial<Record<ImportField, number>> = {};
  for (const [field, keys] of fields) {
    const key = keys.find((each) => positions.has(each));
    if (key !== undefined) columns[field] = positions.get(key);
  }
  return columns;
}
