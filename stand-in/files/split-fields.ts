/**
 * The text of a csv file → rows of fields at a known delimiter. Quotation marks that follow the rules are rules; others are
 * letters: a name may begin with one. No row is ever swallowed by a mark that nobody closed. Gives texts only.
 */
import { FileError } from './file-error';

/** What a spreadsheet of Google's may hold. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** @throws FileError naming the line whose quotation marks can be read in no way that fits the other lines */
export function splitFields(text: string, delimiter: string): string[][] {
  return new Splitter(text, delimiter).split();
}

class Splitter {
  private readonly rows: string[][] = [];
  private at = 0;
  private line = 1;
  private cells = 0;
  /** Columns of the first row that has more than one; 0 before. */
  private width = 0;
  private readonly nextDelimiter: (from: number) => number;
  private readonly nextEnd: (from: number) => number;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.nextDelimiter = finder(text, delimiter);
    this.nextEnd = finder(text, '\n');
  }

  split(): string[][] {
    while (this.at <= this.text.length) this.addRow();
    return this.rows;
  }

  private addRow(): void {
    const start = this.at;
    const row: string[] = [];
    let isDoubtful = false;
    for (let isLast = false; !isLast;) {
      const field = this.quoted() ?? this.plain();
      row.push(field.value);
      isDoubtful ||= field.isDoubtful;
      isLast = this.text[field.end] !== this.delimiter;
      this.at = field.end + 1;
    }
    const raw = this.text.slice(start, this.at - 1);
    this.take(row, raw, isDoubtful);
    this.line += raw.includes('\n') ? raw.split('\n').length : 1;
  }

  private take(row: string[], raw: string, isDoubtful: boolean): void {
    if (isDoubtful && this.width > 0 && row.length > this.width)
      throw new FileError(
        `line ${this.line} has a quotation mark that nothing closes, and more columns than the others when it is read as it stands`,
      );
    const rows = this.asItStands(raw) ?? [row];
    for (const { length } of rows) {
      this.cells += length;
      if (length > MOST_COLUMNS || this.cells > MOST_CELLS)
        throw new FileError('it holds more cells than Google Sheets can hold');
    }
    this.rows.push(...rows);
    if (this.width === 0 && row.length > 1) this.width = row.length;
  }

  /** Two marks in different lines look like one field: where each line is a whole row without them, they are letters. */
  private asItStands(raw: string): string[][] | null {
    if (this.width < 2 || !raw.includes('\n') || raw.split('"').length !== 3) return null;
    const rows = raw.split('\n').map((line) => line.split(this.delimiter));
    return rows.every(({ length }) => length === this.width) ? rows : null;
  }

  /** A field within marks, or null where the next field has none, or marks that are not closed before a delimiter. */
  private quoted(): Field | null {
    const open = skipSpaces(this.text, this.at);
    if (this.text[open] !== '"') return null;
    let close = this.text.indexOf('"', open + 1);
    while (close >= 0 && this.text[close + 1] === '"') close = this.text.indexOf('"', close + 2);
    if (close < 0) return null;
    const end = skipSpaces(this.text, close + 1);
    if (end < this.text.length && this.text[end] !== this.delimiter && this.text[end] !== '\n') return null;
    return { value: this.text.slice(open + 1, close).replaceAll('""', '"'), end, isDoubtful: false };
  }

  private plain(): Field {
    const end = Math.min(this.nextDelimiter(this.at), this.nextEnd(this.at));
    const value = this.text.slice(this.at, end);
    return { value, end, isDoubtful: value.trimStart().startsWith('"') };
  }
}

interface Field {
  readonly value: string;
  /** Where its delimiter or the line's end stands. */
  readonly end: number;
  readonly isDoubtful: boolean;
}

/** Positions of a mark, asked for in ascending order: a text that lacks it is searched once. */
function finder(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(mark, from);
      found = next < 0 ? text.length : next;
    }
    return found;
  };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
