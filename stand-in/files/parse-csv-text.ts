/** The text of a csv file → rows of fields, with the delimiter and the decimal mark it uses. Gives texts only. */
import { FileError } from './file-error';
import { splitFields } from './split-fields';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  /** null: no field tells. */
  readonly decimal: '.' | ',' | null;
}

/** @throws FileError naming a line that cannot be read, or when there is more than a spreadsheet holds */
export function parseCsvText(source: string): CsvTable {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = DELIMITERS.find((mark) => mark === named?.[1]) ?? guessDelimiter(body);
  const rows = withoutBlankEnd(splitFields(body, delimiter));
  return { rows, delimiter, decimal: guessDecimal(rows) };
}

function withoutBlankEnd(rows: string[][]): string[][] {
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.every((field) => field.trim() === '')) count--;
  return rows.slice(0, count);
}

/** The mark that cuts most rows into the same number of fields, and into many. A title above the list is no row of it. */
function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000);
  const scores = DELIMITERS.map((delimiter) => delimiterScore(sample, delimiter));
  const best = Math.max(...scores);
  return best === 0 ? ',' : DELIMITERS[scores.indexOf(best)]!;
}

/** From 0 to 1. Rows may lack some of their last fields, so that one less is nearly as good as the usual number. */
function delimiterScore(text: string, delimiter: Delimiter): number {
  const lengths = sampleRows(text, delimiter).map(({ length }) => length);
  const usual = mostFrequent(lengths.filter((length) => length > 1));
  if (usual === null) return 0;
  const likeness = lengths.map((length) =>
    length === 1 ? 0 : Math.max(0, 1 - Math.abs(length - usual) / usual),
  );
  const regularity = likeness.reduce((sum, each) => sum + each, 0) / lengths.length;
  return regularity * (1 - 1 / usual) * (1 - proseShare(text, delimiter) / 2);
}

function sampleRows(text: string, delimiter: Delimiter): string[][] {
  try {
    const rows = splitFields(text, delimiter);
    return rows.filter((row) => row.some((field) => field.trim() !== '')).slice(0, 50);
  } catch (error) {
    // One line with a stray mark must not decide: the others show as well where the fields end.
    if (!(error instanceof FileError)) throw error;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(0, 50).map((line) => line.split(delimiter));
  }
}

/** The larger of two that are equally frequent. */
function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}

/** How many of the marks are followed by a space, as the commas of sentences and of "name, first name" are. */
function proseShare(text: string, delimiter: Delimiter): number {
  const marks = text.split(delimiter).length - 1;
  return marks === 0 ? 0 : (text.split(`${delimiter} `).length - 1) / marks;
}

const COMMA_DECIMAL = /^[^\d,]*-?(\d+|\d{1,3}([. \u00a0'’]\d{3})+),(\d{1,2}|\d{4,})[^\d,]*$/;
const POINT_DECIMAL = /^[^\d.]*-?(\d+|\d{1,3}([, \u00a0'’]\d{3})+)\.(\d{1,2}|\d{4,})[^\d.]*$/;

const SHORTEST_DECIMAL = '0.5'.length;

/** Three digits after the mark could be thousands: they tell nothing. */
function guessDecimal(rows: readonly (readonly string[])[]): CsvTable['decimal'] {
  let [commas, points] = [0, 0];
  for (const row of rows.slice(1)) {
    for (const field of row) {
      if (field.length < SHORTEST_DECIMAL || !/\d[.,]\d/.test(field)) continue;
      if (COMMA_DECIMAL.test(field.trim())) commas++;
      if (POINT_DECIMAL.test(field.trim())) points++;
    }
  }
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}
