/**
 * Range: text styles, rich text and borders.
 */
import { withFormat } from '../workbook/cell-format';
import { lastColumnOf, lastRowOf } from '../workbook/area';
import { isAutomaticFormat } from '../typing/format-content';
import type { BorderLine, CellFormat } from '../workbook/types';
import { BorderStyle } from './enums';
import { boolean, constantOf, nothing, oneOf, orNull, text } from './parameters';
import {
  check,
  forEachCell,
  mapCells,
  openForContents,
  openForReading,
  openForWriting,
  requireShape,
  tableOf,
  type OpenRange,
} from './range-base';
import { parseColor } from './range-colors';
import { LocalBorders } from './range-borders';
import { changeFormats } from './range-format-access';
import { RangeFormats } from './range-formats';
import {
  attributesOfFormat,
  isRichTextValue,
  keepRuns,
  restoreRichText,
  type LocalRichTextValue,
} from './rich-text-value';
import { isTextStyle, keptStyle, LocalTextStyle } from './text-style';
import type { Content } from '../workbook/types';

type BorderStyleConstant = GoogleAppsScript.Spreadsheet.BorderStyle;
type Flag = boolean | null;

/** What text styles of cells call the default family, unlike getFontFamily. */
const DEFAULT_STYLE_FAMILY = 'arial,sans,sans-serif';

export abstract class RangeText extends RangeFormats {
  getTextStyle(): LocalTextStyle {
    const { sheet, area } = openForReading(this, 'getTextStyle');
    return styleOf(sheet.formatAt(area.row, area.column));
  }

  getTextStyles(): LocalTextStyle[][] {
    const { sheet, area } = openForReading(this, 'getTextStyles');
    return mapCells(area, (row, column) => styleOf(sheet.formatAt(row, column)));
  }

  setTextStyle(...args: [style: LocalTextStyle]): this {
    check('setTextStyle', args, [isTextStyle]);
    const { sheet, area } = openForWriting(this, 'setTextStyle');
    changeFormats(sheet, area, keptStyle(args[0].attributes) as Partial<CellFormat>);
    return this;
  }

  setTextStyles(...args: [styles: LocalTextStyle[][]]): this {
    check('setTextStyles', args, [tableOf(isTextStyle)]);
    const { sheet, area } = openForWriting(this, 'setTextStyles');
    const [styles] = args;
    requireShape(area, styles);
    forEachCell(area, (row, column) => {
      const style = keptStyle(styles[row - area.row]![column - area.column]!.attributes);
      sheet.setFormat(row, column, withFormat(sheet.formatAt(row, column), style as Partial<CellFormat>));
    });
    return this;
  }

  /** Null for a cell that holds no text. */
  getRichTextValue(): LocalRichTextValue | null {
    const open = openForContents(this, 'getRichTextValue');
    return richTextOf(open, open.area.row, open.area.column);
  }

  getRichTextValues(): (LocalRichTextValue | null)[][] {
    const open = openForContents(this, 'getRichTextValues');
    return mapCells(open.area, (row, column) => richTextOf(open, row, column));
  }

  setRichTextValue(...args: [value: LocalRichTextValue]): this {
    check('setRichTextValue', args, [isRichTextValue]);
    const open = openForWriting(this, 'setRichTextValue');
    forEachCell(open.area, (row, column) => writeRichText(open, row, column, args[0]));
    open.workbook.touch();
    return this;
  }

  setRichTextValues(...args: [values: LocalRichTextValue[][]]): this {
    check('setRichTextValues', args, [tableOf(isRichTextValue)]);
    const open = openForWriting(this, 'setRichTextValues');
    const [values] = args;
    const { area } = open;
    requireShape(area, values);
    forEachCell(area, (row, column) => {
      writeRichText(open, row, column, values[row - area.row]![column - area.column]!);
    });
    open.workbook.touch();
    return this;
  }

  setBorder(
    ...args: [
      top: Flag,
      left: Flag,
      bottom: Flag,
      right: Flag,
      vertical: Flag,
      horizontal: Flag,
      color?: string | null,
      style?: BorderStyleConstant | null,
    ]
  ): this {
    const flags = new Array(6).fill(oneOf(boolean, nothing));
    check('setBorder', args, flags, [...flags, orNull(text), orNull(constantOf(BorderStyle))]);
    const { sheet, area } = openForWriting(this, 'setBorder');
    const [top, left, bottom, right, vertical, horizontal, color, style] = args;
    const line: BorderLine = {
      style: String(style ?? 'SOLID') as BorderLine['style'],
      color: parseColor(color ?? '#000000') ?? '#000000',
    };
    forEachCell(area, (row, column) => {
      const borders = { ...sheet.formatAt(row, column).borders };
      applySide(borders, 'top', row === area.row ? top : horizontal, line);
      applySide(borders, 'bottom', row === lastRowOf(area) ? bottom : horizontal, line);
      applySide(borders, 'left', column === area.column ? left : vertical, line);
      applySide(borders, 'right', column === lastColumnOf(area) ? right : vertical, line);
      sheet.setFormat(row, column, withFormat(sheet.formatAt(row, column), { borders }));
    });
    return this;
  }

  /** Not documented, but Google has it: the lines of the first cell; null when it has none. */
  getBorder(): LocalBorders | null {
    const { sheet, area } = openForReading(this, 'getBorder');
    const { borders } = sheet.formatAt(area.row, area.column);
    return Object.keys(borders).length === 0 ? null : new LocalBorders(borders);
  }
}

type Borders = { -readonly [Side in keyof CellFormat['borders']]: BorderLine };

/** True draws, false removes, null leaves the side as it is. */
function applySide(borders: Borders, side: keyof Borders, flag: Flag | undefined, line: BorderLine): void {
  if (flag === true) borders[side] = line;
  if (flag === false) delete borders[side];
}

function styleOf(format: CellFormat): LocalTextStyle {
  return new LocalTextStyle({
    ...attributesOfFormat(format),
    fontFamily: format.fontFamily ?? DEFAULT_STYLE_FAMILY,
  });
}

function richTextOf({ sheet }: OpenRange, row: number, column: number): LocalRichTextValue | null {
  const content: Content = sheet.contentAt(row, column);
  if (typeof content !== 'string') return null;
  return restoreRichText(content, sheet.formatAt(row, column), sheet.runsAt(row, column));
}

/** A rich text is text, whatever it spells: "1" stays a text. */
function writeRichText({ sheet }: OpenRange, row: number, column: number, value: LocalRichTextValue): void {
  sheet.setContent(row, column, value.getText());
  sheet.setRuns(row, column, keepRuns(value));
  const format = sheet.formatAt(row, column);
  if (/^[\d+-]/.test(value.getText()) && isAutomaticFormat(format.numberFormat)) {
    sheet.setFormat(row, column, withFormat(format, { numberFormat: '@' }));
  }
}
