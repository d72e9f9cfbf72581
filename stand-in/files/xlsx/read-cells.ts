/** The rows and columns of a worksheet part → sizes, contents, formulas and formats of a sheet. */
import { moveFormula } from '../../formulas/spelling/shift-formula';
import { isDateFormat } from '../../typing/format-content';
import { calendarSerial } from '../../typing/parse-date-time';
import { areaBetween, areaOf, forEachCell, intersection } from '../../workbook/area';
import { parseAddress } from '../../workbook/a1-notation';
import { DEFAULT_FORMAT } from '../../workbook/cell-format';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, SheetModel } from '../../workbook/sheet-model';
import {
  CellError,
  errorCode,
  type Area,
  type CellFormat,
  type CellPlace,
  type Content,
  type TextRuns,
} from '../../workbook/types';
import { readCellFormula, readFormula } from './formulas';
import type { Styles } from './styles/read-styles';
import { cellsByColumn, rowTextsOf } from './package/row-texts';
import { readStyledText, unescapeText, type StyledText } from './styles/texts';
import { isTrue, type XmlElement } from './package/xml';

/** A formula cell with the result the file holds. */
export interface CalculatedCell extends CellPlace {
  readonly sheetId: number;
  readonly content: Content;
  /** Where an array formula put its results; the cell alone otherwise. */
  readonly area: Area;
}

export interface CellSource {
  readonly styles: Styles;
  readonly sharedTexts: readonly StyledText[];
  readonly date1904: boolean;
}

interface Place extends CellPlace {
  readonly node: XmlElement;
}

export const DAYS_TO_1904 = 1462;

type Formats = readonly CellFormat[];

/** Fills an empty sheet and makes its grid as large as what it holds. */
export function readCells(sheet: SheetModel, worksheet: XmlElement, source: CellSource): CalculatedCell[] {
  const sheetData = worksheet.at('sheetData');
  if (!sheetData) return [];
  const { formats } = source.styles;
  const rows = rowTextsOf(sheetData);
  const { lastRow, lastColumn } = rows.usedArea();
  sheet.maxRows = Math.max(DEFAULT_ROWS, lastRow);
  sheet.maxColumns = Math.max(DEFAULT_COLUMNS, lastColumn);
  readColumns(sheet, worksheet, formats);
  const reader = new CellsReader(sheet, source);
  for (const row of rows.numbers) {
    if (row > sheet.maxRows) break;
    const node = rows.get(row)!;
    readRowLook(sheet, row, node, formats);
    for (const [column, cell] of cellsByColumn(node))
      if (column <= sheet.maxColumns) reader.read({ row, column, node: cell });
  }
  return reader.calculated;
}

/** Width of a digit in the standard font, in pixels; the file's widths count digits, margins included. */
const DIGIT = 7;

/** A width in digits that gives these pixels again. */
export function columnWidth(pixels: number): number {
  return Math.round((pixels / DIGIT) * 10_000) / 10_000;
}

/** Sizes, what is hidden, and how cells look that no row has. */
function readColumns(sheet: SheetModel, worksheet: XmlElement, formats: Formats): void {
  const looks: CellFormat[] = [];
  for (const { attributes } of worksheet.all('cols/col')) {
    const last = Math.min(Number(attributes['max']), sheet.maxColumns);
    const look = formats[Number(attributes['style'] ?? 0)];
    for (let column = Number(attributes['min']); column <= last; column++) {
      if (look && look !== DEFAULT_FORMAT) looks[column - 1] = look;
      if (isTrue(attributes['customWidth']) && attributes['width'] !== undefined) {
        const eighths = 256 * Number(attributes['width']) + Math.trunc(128 / DIGIT);
        const pixels = Math.trunc((eighths / 256) * DIGIT);
        if (pixels > 0) sheet.columnLines.sizes.set(column, pixels);
      }
      if (isTrue(attributes['hidden'])) sheet.columnLines.hidden.add(column);
    }
  }
  for (let row = 1; looks.length > 0 && row <= sheet.maxRows; row++) sheet.cells.ownRow(row).formats = looks;
}

/** Where a row says how its cells look, its columns have no say. */
function readRowLook(sheet: SheetModel, row: number, { attributes }: XmlElement, formats: Formats): void {
  if (isTrue(attributes['customFormat']))
    sheet.cells.ownRow(row).formats = new Array(sheet.maxColumns).fill(formats[Number(attributes['s'] ?? 0)]);
  if (isTrue(attributes['customHeight']) && attributes['ht'] !== undefined)
    sheet.rowLines.sizes.set(row, Math.round(Number(attributes['ht']) / 0.75));
  if (isTrue(attributes['hidden'])) sheet.rowLines.hidden.add(row);
}

class CellsReader {
  readonly calculated: CalculatedCell[] = [];
  /** Formulas that several cells share: written out in the first of them. */
  private readonly shared = new Map<string, Place & { readonly formula: string }>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly source: CellSource,
  ) {}

  read(place: Place): void {
    const { row, column, node } = place;
    const format = this.source.styles.formats[Number(node.attributes['s'] ?? 0)];
    if (format) this.sheet.cells.setFormat(row, column, format);
    if (node.children.length === 0) return;
    const { content, runs } = this.contentOf(node, format?.numberFormat ?? '');
    this.sheet.cells.setContent(row, column, content);
    if (runs) this.sheet.cells.changeExtras(row, column, { runs });
    const formulaNode = node.at('f');
    const formula = formulaNode && this.formulaOf(place, formulaNode);
    if (formula) this.keepFormula(place, formula, content, formulaNode);
  }

  private keepFormula({ row, column }: Place, formula: string, content: Content, node: XmlElement): void {
    const written = node.attributes['t'] === 'array' ? parseArea(node.attributes['ref']) : null;
    const area = (written && intersection(written, this.sheet.wholeArea)) ?? areaOf(row, column);
    this.sheet.cells.changeExtras(row, column, { formula });
    this.calculated.push({ sheetId: this.sheet.id, row, column, content, area });
    forEachCell(area, (r, c) => {
      if (r !== row || c !== column) this.sheet.cells.changeExtras(r, c, { spilledFrom: { row, column } });
    });
  }

  private formulaOf(place: Place, node: XmlElement): string | null {
    const { t, si } = node.attributes;
    const text = node.text;
    if (t === 'dataTable') return null;
    if (t !== 'shared' || si === undefined) return readCellFormula(text);
    if (text !== '') {
      const formula = readFormula(text);
      this.shared.set(si, { ...place, formula });
      return formula;
    }
    const first = this.shared.get(si);
    return first ? moveFormula(first.formula, place.row - first.row, place.column - first.column) : null;
  }

  private contentOf(node: XmlElement, numberFormat: string): { content: Content; runs?: TextRuns | null } {
    const text = node.textAt('v');
    switch (node.attributes['t']) {
      case 's': {
        const shared = text.trim() === '' ? undefined : this.source.sharedTexts[Number(text)];
        return { content: shared?.text ?? '', runs: shared?.runs };
      }
      case 'inlineStr': {
        const inline = readStyledText(node.at('is') ?? node);
        return { content: inline.text, runs: inline.runs };
      }
      case 'str':
        return { content: unescapeText(text) };
      case 'b':
        return { content: text.trim() === '' ? '' : isTrue(text) };
      case 'e':
        return { content: text.trim() === '' ? '' : new CellError(errorCode(text) ?? '#ERROR!') };
      case 'd':
        return { content: isoSerial(text) ?? text };
      default:
        return { content: text.trim() === '' ? '' : this.numberOf(Number(text), numberFormat) };
    }
  }

  private numberOf(value: number, numberFormat: string): Content {
    if (Number.isNaN(value)) return '';
    return this.source.date1904 && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  }
}

const ISO_MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/i;

/** Files of the strict kind hold dates as `2026-11-21T00:00:00`; null for a day that no calendar has. */
function isoSerial(text: string): number | null {
  const match = ISO_MOMENT.exec(text.trim());
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = (match ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const serial = match && calendarSerial(year!, month!, day!);
  return serial === null ? null : serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** An address with all four bounds, or null. */
export function parseArea(text: string | undefined): Area | null {
  const address = parseAddress(text ?? '');
  if (!address) return null;
  const { firstRow, firstColumn, lastRow, lastColumn } = address;
  if (firstRow === null || firstColumn === null || lastRow === null || lastColumn === null) return null;
  return areaBetween(firstRow, firstColumn, lastRow, lastColumn);
}
