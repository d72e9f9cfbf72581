/**
 * The rows and cells of a worksheet part by number, for changing them: made where they are missing. One row at a time is
 * open: an element of another row that was asked for before must not be changed any more.
 */
import { cellName } from '../../../workbook/a1-notation';
import { heldIn } from '../../../workbook/remembered';
import { cellsByColumn, rowTextsOf, type RowTexts } from './row-texts';
import { element, isTrue, type XmlElement } from './xml';

interface OpenRow {
  readonly row: number;
  readonly node: XmlElement;
  readonly cells: Map<number, XmlElement>;
  isNew: boolean;
}

export class SheetRows {
  readonly texts: RowTexts;
  private open: OpenRow | null = null;
  private readonly columnStyles: { readonly first: number; readonly last: number; readonly style: number }[];

  constructor(private readonly worksheet: XmlElement) {
    this.texts = rowTextsOf(worksheet.ensure('sheetData'));
    this.columnStyles = worksheet.all('cols/col').map(({ attributes }) => ({
      first: Number(attributes['min']),
      last: Number(attributes['max']),
      style: Number(attributes['style'] ?? 0),
    }));
  }

  row(row: number): XmlElement {
    return this.openRow(row).node;
  }

  cell(row: number, column: number): XmlElement {
    const open = this.openRow(row);
    return heldIn(open.cells, column, () => {
      open.isNew = true;
      const style = this.standardStyle(open.node, column) || undefined;
      return element('c', { r: cellName(row, column), s: style });
    });
  }

  existingCell(row: number, column: number): XmlElement | undefined {
    return this.openRow(row).cells.get(column);
  }

  /** The style number of a cell, its own or the one its row or column gives. */
  styleOf(row: number, column: number): number {
    const { node, cells } = this.openRow(row);
    const own = cells.get(column);
    return own ? Number(own.attributes['s'] ?? 0) : this.standardStyle(node, column);
  }

  forEachCell(visit: (cell: XmlElement, row: number, column: number) => void): void {
    for (const row of this.texts.numbers)
      this.openRow(row).cells.forEach((cell, column) => visit(cell, row, column));
  }

  /** Puts what is open into the part, whose optional extent would no longer be right. */
  save(): void {
    this.worksheet.remove(this.worksheet.at('dimension'));
    this.close();
  }

  private openRow(row: number): OpenRow {
    if (this.open?.row === row) return this.open;
    this.close();
    const node = this.texts.get(row) ?? element('row', { r: row });
    this.open = { row, node, cells: cellsByColumn(node), isNew: false };
    return this.open;
  }

  private close(): void {
    if (!this.open) return;
    const { row, node, cells, isNew } = this.open;
    if (isNew) {
      delete node.attributes['spans'];
      node.children = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    }
    const isEmpty = cells.size === 0 && Object.keys(node.attributes).length === 1;
    if (!isEmpty) this.texts.set(row, node);
    this.open = null;
  }

  private standardStyle(row: XmlElement, column: number): number {
    if (isTrue(row.attributes['customFormat'])) return Number(row.attributes['s'] ?? 0);
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

export function isShared(cell: XmlElement): boolean {
  return cell.at('f')?.attributes['t'] === 'shared';
}
