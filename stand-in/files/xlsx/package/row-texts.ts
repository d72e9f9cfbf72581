/**
 * The rows of a worksheet part by number, as text. A long list has millions of cells, which as elements would take
 * gigabytes: a row becomes elements only while somebody looks at it. Rows and cells that the file does not number get
 * their numbers, and rows that it cuts into several elements become one.
 */
import { cellName, columnOfCell } from '../../../workbook/a1-notation';
import { FileError } from '../../file-error';
import { parseWritten, writeElement, type XmlElement } from './xml';

/** What the file format has room for. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** What a spreadsheet of Google's may hold. */
const MOST_CELLS = 10_000_000;

export class RowTexts implements Iterable<string> {
  /** Whether anything but what the file holds was set. */
  isChanged = false;
  private readonly texts = new Map<number, string>();
  private lastAdded = 0;
  private cells = 0;

  /** Takes a row element as the file has it. */
  add(node: XmlElement): void {
    const number = lineNumber(node.attributes['r'], this.lastAdded, LAST_ROW);
    this.lastAdded = number;
    node.attributes['r'] = String(number);
    this.cells += nameCells(node, number);
    if (this.cells > MOST_CELLS)
      throw new FileError('it holds more than 10 million cells, which is more than Google Sheets can hold');
    const known = this.get(number);
    if (known) mergeRow(node, known);
    this.texts.set(number, writeElement(node));
  }

  has(number: number): boolean {
    return this.texts.has(number);
  }

  get(number: number): XmlElement | undefined {
    const text = this.texts.get(number);
    return text === undefined ? undefined : parseWritten(text);
  }

  set(number: number, node: XmlElement): void {
    const text = writeElement(node);
    if (text === this.texts.get(number)) return;
    this.texts.set(number, text);
    this.isChanged = true;
  }

  /** In ascending order. */
  get numbers(): number[] {
    return [...this.texts.keys()].sort((a, b) => a - b);
  }

  /**
   * How far a sheet reaches: what its grid must have room for. A few cells in the last row or column, where a key press too many leads,
   * would make a list of ten rows a sheet of a million: what stands alone far away is left out of the grid, and stays in the file.
   */
  usedArea(): UsedArea {
    const ends = this.numbers.map((row) => ({ row, column: lastUsedColumn(this.texts.get(row)!) }));
    const used = ends.filter(({ column }) => column > 0);
    const rows = used.map(({ row }) => row);
    const lastRow = beforeGap(rows, FAR_ROWS);
    const near = used.filter(({ row }) => row <= lastRow);
    const columns = near.map(({ column }) => column).sort((a, b) => a - b);
    const usual = beforeGap(columns, FAR_COLUMNS);
    const wide = near.filter(({ column }) => column > usual);
    const lastColumn = wide
      .flatMap(({ row }) => [...cellsByColumn(this.get(row)!)])
      .filter(([column, cell]) => cell.children.length > 0 && column <= usual + FAR_COLUMNS)
      .reduce((last, [column]) => Math.max(last, column), usual);
    const strays = [...wide, ...used.filter(({ row }) => row > lastRow)];
    return { lastRow, lastColumn, strayRows: strays.map(({ row }) => row) };
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const number of this.numbers) yield this.texts.get(number)!;
  }
}

/** The rows of a `sheetData` element, which gets them if it has none. */
export function rowTextsOf(sheetData: XmlElement): RowTexts {
  if (!(sheetData.written instanceof RowTexts)) sheetData.written = new RowTexts();
  return sheetData.written as RowTexts;
}

/** Takes the rows out of the tree that is being read. */
export function takeRow(node: XmlElement, parent: XmlElement): boolean {
  if (node.name !== 'row' || parent.name !== 'sheetData') return false;
  rowTextsOf(parent).add(node);
  return true;
}

export function cellsByColumn(row: XmlElement): Map<number, XmlElement> {
  return new Map(row.all('c').map((cell) => [columnOfCell(cell.attributes['r']!)!, cell]));
}

function lineNumber(text: string | undefined, before: number, most: number): number {
  const number = text === undefined ? before + 1 : Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new FileError(`it is damaged: it has a row ${text ?? number}`);
}

/** @returns how many cells the row has */
function nameCells(row: XmlElement, number: number): number {
  let column = 0;
  const cells = row.all('c');
  for (const cell of cells) {
    column = columnOfCell(cell.attributes['r'] ?? '') ?? column + 1;
    if (column > LAST_COLUMN) throw new FileError(`it is damaged: it has a cell ${cellName(number, column)}`);
    cell.attributes['r'] = cellName(number, column);
  }
  return cells.length;
}

function mergeRow(row: XmlElement, known: XmlElement): void {
  const cells = new Map([...cellsByColumn(known), ...cellsByColumn(row)]);
  row.attributes = { ...known.attributes, ...row.attributes };
  delete row.attributes['spans'];
  row.children = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

/** A cell that holds something has an end of its own. */
function lastUsedColumn(row: string): number {
  const end = row.lastIndexOf('</c>');
  if (end < 0) return 0;
  const start = row.lastIndexOf('<c ', end);
  return columnOfCell(/ r="([A-Z]+\d+)"/.exec(row.slice(start, end))?.[1] ?? '') ?? 0;
}

interface UsedArea {
  /** 0 when there is none, as `lastColumn`. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows that hold something outside. */
  readonly strayRows: readonly number[];
}

const FAR_ROWS = 10_000;
const FAR_COLUMNS = 500;
const FEW = 10;

/** The last of ascending numbers before the few that a large gap parts from the others. */
function beforeGap(numbers: readonly number[], far: number): number {
  const start = Math.max(1, numbers.length - FEW);
  for (let index = start; index < numbers.length; index++)
    if (numbers[index]! - numbers[index - 1]! > far) return numbers[index - 1]!;
  return numbers.at(-1) ?? 0;
}
