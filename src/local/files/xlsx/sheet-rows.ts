/** The rows and cells of a worksheet part by number, made where they are missing, in order when it is saved. */
import { parseAddress, cellName } from '../../workbook/a1-notation';
import { WORKSHEET_ORDER } from './worksheet-order';
import { child, childElements, element, ensureChild, isTrue, removeChild, type XmlElement } from './xml';

interface RowNodes {
  readonly node: XmlElement;
  readonly cells: Map<number, XmlElement>;
  isNew: boolean;
}

export class SheetRows {
  private readonly rows = new Map<number, RowNodes>();
  private readonly sheetData: XmlElement;
  private readonly columnStyles: { readonly first: number; readonly last: number; readonly style: number }[];

  constructor(private readonly worksheet: XmlElement) {
    this.sheetData = ensureChild(worksheet, 'sheetData', WORKSHEET_ORDER);
    this.columnStyles = childElements(child(worksheet, 'cols'), 'col').map(({ attributes }) => ({
      first: Number(attributes['min']),
      last: Number(attributes['max']),
      style: Number(attributes['style'] ?? 0),
    }));
    let row = 0;
    for (const node of childElements(this.sheetData, 'row')) {
      row = Number(node.attributes['r'] ?? row + 1);
      node.attributes['r'] = String(row);
      this.rows.set(row, { node, cells: indexCells(node, row), isNew: false });
    }
  }

  row(row: number): XmlElement {
    return this.ensureRow(row).node;
  }

  cell(row: number, column: number): XmlElement {
    const { cells, node } = this.ensureRow(row);
    let cell = cells.get(column);
    if (!cell) {
      const style = this.standardStyle(node, column);
      cell = element('c', { r: cellName(row, column), s: style === 0 ? undefined : style });
      cells.set(column, cell);
      this.ensureRow(row).isNew = true;
    }
    return cell;
  }

  existingCell(row: number, column: number): XmlElement | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The style number of a cell, its own or the one its row or column gives. */
  styleOf(row: number, column: number): number {
    const found = this.rows.get(row);
    const own = found?.cells.get(column);
    return own ? Number(own.attributes['s'] ?? 0) : this.standardStyle(found?.node, column);
  }

  forEachCell(visit: (cell: XmlElement, row: number, column: number) => void): void {
    for (const [row, { cells }] of this.rows) cells.forEach((cell, column) => visit(cell, row, column));
  }

  /** Puts everything in order into the part, whose optional extent would no longer be right. */
  save(): void {
    removeExtent(this.worksheet);
    const sorted = [...this.rows].sort(([a], [b]) => a - b).map(([, row]) => row);
    for (const { node, cells, isNew } of sorted) {
      if (!isNew) continue;
      delete node.attributes['spans'];
      node.children = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    }
    this.sheetData.children = sorted.map(({ node }) => node);
  }

  private ensureRow(row: number): RowNodes {
    let found = this.rows.get(row);
    if (!found) {
      found = { node: element('row', { r: row }), cells: new Map(), isNew: true };
      this.rows.set(row, found);
    }
    return found;
  }

  private standardStyle(row: XmlElement | undefined, column: number): number {
    if (isTrue(row?.attributes['customFormat'])) return Number(row!.attributes['s'] ?? 0);
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

function indexCells(rowNode: XmlElement, row: number): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = 0;
  for (const cell of childElements(rowNode, 'c')) {
    column = parseAddress(cell.attributes['r'] ?? '')?.firstColumn ?? column + 1;
    cell.attributes['r'] = cellName(row, column);
    cells.set(column, cell);
  }
  return cells;
}

function removeExtent(worksheet: XmlElement): void {
  const extent = child(worksheet, 'dimension');
  if (extent) removeChild(worksheet, extent);
}

export function isShared(cell: XmlElement): boolean {
  return child(cell, 'f')?.attributes['t'] === 'shared';
}
