/** The text of a csv file → rows of fields, with the delimiter and the decimal mark it uses. Gives texts only. */
import { parse } from 'papaparse';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  /** null: no field tells. */
  readonly decimal: '.' | ',' | null;
}

/** Never throws: a quote that is never closed takes the rest as one field. */
export function parseCsvText(source: string): CsvTable {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = DELIMITERS.find((mark) => mark === named?.[1]) ?? guessDelimiter(body);
  const rows = withoutBlankEnd(parseRows(body, delimiter));
  return { rows, delimiter, decimal: guessDecimal(rows) };
}

function parseRows(text: string, delimiter: Delimiter): string[][] {
  return parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false }).data;
}

function withoutBlankEnd(rows: string[][]): string[][] {
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.every((field) => field.trim() === '')) count--;
  return rows.slice(0, count);
}

/** The mark that gives most rows the same number of fields, and more than one. A title above the list is no row of it. */
function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000);
  const scores = DELIMITERS.map((delimiter) => delimiterScore(sample, delimiter));
  const best = Math.max(...scores);
  return best === 0 ? ',' : DELIMITERS[scores.indexOf(best)]!;
}

function delimiterScore(text: string, delimiter: Delimiter): number {
  const rows = parseRows(text, delimiter).filter((row) => row.some((field) => field.trim() !== ''));
  const lengths = rows.slice(0, 50).map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const alike = Math.max(0, ...counts.values());
  const fields = [...counts].find(([, count]) => count === alike)?.[0] ?? 0;
  // Of two marks that fit equally well, the one that finds more columns.
  return alike === 0 ? 0 : alike / lengths.length + Math.min(fields, 50) / 10_000;
}

const COMMA_DECIMAL = /^[^\d,]*-?(\d+|\d{1,3}([. \u00a0'’]\d{3})+),(\d{1,2}|\d{4,})[^\d,]*$/;
const POINT_DECIMAL = /^[^\d.]*-?(\d+|\d{1,3}([, \u00a0'’]\d{3})+)\.(\d{1,2}|\d{4,})[^\d.]*$/;

/** Three digits after the mark could be thousands: they tell nothing. */
function guessDecimal(rows: readonly (readonly string[])[]): CsvTable['decimal'] {
  const fields = rows
    .slice(1)
    .flatMap((row) => row.filter((field) => /\d[.,]\d/.test(field)).map((field) => field.trim()));
  const commas = fields.filter((field) => COMMA_DECIMAL.test(field)).length;
  const points = fields.filter((field) => POINT_DECIMAL.test(field)).length;
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}
