/**
 * Range: how cells look. A property says how scripts see it and which change of the format a value means; one that means
 * nothing leaves the format alone, as Google does. Its methods are made of it: of the first cell, of each, for all alike, for each.
 */
import { forEachCell } from '../../workbook/area';
import { isAutomaticFormat } from '../../typing/format-content';
import { formatChanger, withFormat } from '../../workbook/cell-format';
import { remembered } from '../../workbook/remembered';
import type { CellFormat } from '../../workbook/types';
import { boolean, instance, isMissing, kind, orNull, tableOf, text, type Kind } from '../calls/parameters';
import { asks, changes, serviceClass, sets, stateOf } from '../calls/service-class';
import { parseColor } from '../rules/range-colors';
import {
  calculated,
  forEachWith,
  readsEach,
  readsFirst,
  type OpenRange,
  type RangeMethods,
} from './range-base';

import Sheets = GoogleAppsScript.Spreadsheet;

interface Setting {
  /** What a script may give. */
  readonly kind: Kind<unknown>;
  readonly change: (value: unknown) => Partial<CellFormat> | null;
}

interface FormatProperty extends Setting {
  readonly read: (format: CellFormat) => unknown;
}

const getsFirst = ({ read }: FormatProperty) =>
  readsFirst(({ sheet }, row, column) => read(sheet.formatAt(row, column)));

const getsEach = ({ read }: FormatProperty) =>
  readsEach(({ sheet }, row, column) => read(sheet.formatAt(row, column)));

const setsAll = ({ kind, change }: Setting) =>
  changes([kind], ({ sheet, area }: OpenRange, value) => {
    const changed = formatChanger(change(value) ?? {});
    forEachCell(area, (row, column) =>
      sheet.cells.setFormat(row, column, changed(sheet.formatAt(row, column))),
    );
  });

const setsEach = ({ kind, change }: Setting) =>
  changes([tableOf(kind)], ({ sheet, area }: OpenRange, values) => {
    const changerFor = remembered((value: unknown) => formatChanger(change(value) ?? {}));
    forEachWith(area, values, (row, column, value) =>
      sheet.cells.setFormat(row, column, changerFor(value)(sheet.formatAt(row, column))),
    );
  });

function color(key: 'background' | 'fontColor', untouched: string): FormatProperty {
  return {
    kind: orNull(text),
    read: (format) => format[key] ?? untouched,
    change: (value) => {
      if (isMissing(value) || value === '') return { [key]: null };
      const parsed = parseColor(String(value));
      return parsed === null ? null : { [key]: parsed };
    },
  };
}

/** A property with words: the first that says what the format has; null means `reset`, other words nothing. */
function words(reset: string, meanings: Readonly<Record<string, Partial<CellFormat>>>): FormatProperty {
  return {
    kind: orNull(text),
    read: remembered((format: CellFormat) =>
      Object.keys(meanings).find((word) => withFormat(format, meanings[word]!) === format),
    ),
    change: (value) => meanings[isMissing(value) ? reset : String(value).toLowerCase()] ?? null,
  };
}

const background = color('background', '#ffffff');
const fontColor = color('fontColor', '#000000');
const fontWeight = words('normal', { bold: { bold: true }, normal: { bold: false } });
const fontStyle = words('normal', { italic: { italic: true }, normal: { italic: false } });
const horizontalAlignment = words('general', {
  left: { horizontalAlignment: 'left' },
  center: { horizontalAlignment: 'center' },
  right: { horizontalAlignment: 'right' },
  general: { horizontalAlignment: 'general' },
  'general-left': { horizontalAlignment: 'general-left' },
  normal: { horizontalAlignment: 'general-left' },
});
const verticalAlignment = words('bottom', {
  top: { verticalAlignment: 'top' },
  middle: { verticalAlignment: 'middle' },
  bottom: { verticalAlignment: 'bottom' },
});

/** What Google reports for a general cell. */
const GENERAL_NUMBER_FORMAT = '0.###############';

/** A formula's cell may show the format that its result implies. */
const shownNumberFormat = ({ sheet }: OpenRange, row: number, column: number): string => {
  const format = sheet.numberFormatAt(row, column);
  return isAutomaticFormat(format) ? GENERAL_NUMBER_FORMAT : format;
};

const numberFormat: Setting = {
  kind: text,
  change: (value) => ({ numberFormat: isAutomaticFormat(String(value)) ? '' : String(value) }),
};

/** A cell whose wrapping was never set overflows, and still says it wraps (issue 427134600). */
const wrap: FormatProperty = {
  kind: boolean,
  read: ({ wrapStrategy }) => wrapStrategy === null || wrapStrategy === 'WRAP',
  change: (value) => ({ wrapStrategy: value ? 'WRAP' : 'OVERFLOW' }),
};

/** As cells keep it. A style says only what was set, and never changes once built. */
type TextStyle = Partial<Pick<CellFormat, 'bold' | 'italic' | 'fontColor'>>;

const LocalTextStyle = serviceClass<Sheets.TextStyle, TextStyle>('SpreadsheetApp.TextStyle', {});

const textStyleKind = instance<Sheets.TextStyle>('TextStyle');

export const LocalTextStyleBuilder = serviceClass<Sheets.TextStyleBuilder, TextStyle>(
  'SpreadsheetApp.TextStyleBuilder',
  {
    build: asks([], (style) => new LocalTextStyle({ ...style })),
    setBold: sets([boolean], (style, bold) => Object.assign(style, { bold })),
    setItalic: sets([boolean], (style, italic) => Object.assign(style, { italic })),
    setForegroundColor: sets([kind(text.fits, (value) => parseColor(String(value)))], (style, fontColor) =>
      Object.assign(style, { fontColor }),
    ),
  },
);

export const rangeFormats: RangeMethods = {
  getBackground: getsFirst(background),
  getBackgrounds: getsEach(background),
  setBackground: setsAll(background),
  setBackgrounds: setsEach(background),
  getFontColor: getsFirst(fontColor),
  getFontColors: getsEach(fontColor),
  setFontColor: setsAll(fontColor),
  getFontWeight: getsFirst(fontWeight),
  getFontWeights: getsEach(fontWeight),
  setFontWeight: setsAll(fontWeight),
  setFontWeights: setsEach(fontWeight),
  getFontStyles: getsEach(fontStyle),
  setHorizontalAlignments: setsEach(horizontalAlignment),
  getVerticalAlignment: getsFirst(verticalAlignment),
  getVerticalAlignments: getsEach(verticalAlignment),
  setVerticalAlignments: setsEach(verticalAlignment),
  getNumberFormat: calculated(readsFirst(shownNumberFormat)),
  getNumberFormats: calculated(readsEach(shownNumberFormat)),
  setNumberFormat: setsAll(numberFormat),
  setNumberFormats: setsEach(numberFormat),
  getWraps: getsEach(wrap),
  setWraps: setsEach(wrap),
  /** What a style does not set stays. */
  setTextStyles: setsEach({ kind: textStyleKind, change: (style) => stateOf<TextStyle>(style as object) }),
};
