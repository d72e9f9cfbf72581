/** Comma-separated text as Utilities.parseCsv reads it: quoted fields, doubled quotes, any line ending; no guessing. */
import { exception } from './exception';

const QUOTE = '"';

/**
 * @param delimiter one character
 * @throws Google's sentence when a quoted field is not closed
 */
export function parseCsvText(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position <= csv.length && !(position === csv.length && row.length === 0)) {
    const field = csv[position] === QUOTE ? readQuoted(csv, position) : readPlain(csv, position, delimiter);
    row.push(field.value);
    position = field.end;
    if (csv[position] === delimiter) {
      position += 1;
      continue;
    }
    rows.push(row);
    row = [];
    position += csv.startsWith('\r\n', position) ? 2 : 1;
  }
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function readPlain(csv: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== '\n' && csv[end] !== '\r') end += 1;
  return { value: csv.slice(start, end), end };
}

function readQuoted(csv: string, start: number): Field {
  let value = '';
  for (let position = start + 1; position < csv.length; position += 1) {
    if (csv[position] !== QUOTE) value += csv[position];
    else if (csv[position + 1] === QUOTE) {
      value += QUOTE;
      position += 1;
    } else return { value, end: position + 1 };
  }
  throw exception('Could not parse text.');
}
