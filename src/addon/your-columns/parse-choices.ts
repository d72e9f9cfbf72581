/** What arrives as choices → typed choices. Anyone who has the spreadsheet open can send anything; whether it fits the list is asked later. */
import { PLACES, type ChosenColumn, type ColumnChoices } from './column-contract';

/** Google's limits, generously. */
const MOST_ROWS = 10_000_000;
const MOST_COLUMNS = 20_000;
const LONGEST_TEXT = 50_000;

/** Null where these are no choices; never throws. */
export function parseChoices(json: unknown): ColumnChoices | null {
  const fields = parseFields(json);
  if (fields === null) return null;
  const { tab, headerRow, nameColumn, columns, added, place } = fields;
  const parsed = columns === undefined ? [] : parseColumns(columns);
  const isFit =
    (tab === undefined || isText(tab)) &&
    (headerRow === undefined || isWhole(headerRow, 1, MOST_ROWS)) &&
    (nameColumn === undefined || isPosition(nameColumn)) &&
    (place === undefined || PLACES.some((each) => each === place)) &&
    (added === undefined || (Array.isArray(added) && added.length <= MOST_COLUMNS && added.every(isText)));
  return isFit && parsed !== null ? ({ ...fields, columns: parsed } as ColumnChoices) : null;
}

function parseFields(json: unknown): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(String(json));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function parseColumns(columns: unknown): ChosenColumn[] | null {
  if (!Array.isArray(columns) || columns.length > MOST_COLUMNS) return null;
  const parsed = columns.map((column: unknown): ChosenColumn | null => {
    if (typeof column !== 'object' || column === null) return null;
    const { position, header, as } = column as Record<string, unknown>;
    return isPosition(position) && isText(header) && (as === null || isText(as))
      ? { position, header, as }
      : null;
  });
  const isEachOnce = new Set(parsed.map((column) => column?.position)).size === parsed.length;
  return isEachOnce && parsed.every((column): column is ChosenColumn => column !== null) ? parsed : null;
}

function isPosition(value: unknown): value is number {
  return isWhole(value, 0, MOST_COLUMNS);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
