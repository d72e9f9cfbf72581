/**
 * The format properties that Range's methods get and set: what an untouched cell reports, and what null means.
 */
import { isAutomaticFormat } from '../typing/format-content';
import type { CellFormat } from '../workbook/types';
import { colorOf, keptColor } from './color';
import { TextDirection, WrapStrategy } from './enums';
import type { FormatProperty } from './range-format-access';
import { hexOfColor, parseColor } from './range-colors';
import { LocalTextRotation } from './range-text-rotation';

type SheetsColor = GoogleAppsScript.Spreadsheet.Color;

const DEFAULT_BACKGROUND = '#ffffff';
const DEFAULT_FONT_COLOR = '#000000';

function colorText(key: 'background' | 'fontColor', fallback: string): FormatProperty<string, unknown> {
  return {
    read: (format) => hexOfColor(format[key] ?? fallback),
    change: (value) => {
      if (value === null || value === undefined || value === '') return { [key]: null };
      const color = parseColor(String(value));
      return color === null ? null : { [key]: color };
    },
  };
}

function colorObject(
  key: 'background' | 'fontColor',
  fallback: string,
): FormatProperty<SheetsColor, SheetsColor | null> {
  return {
    read: (format) => colorOf(format[key] ?? fallback)!,
    change: (value) => ({ [key]: value === null || value === undefined ? null : keptColor(value) }),
  };
}

export const background = colorText('background', DEFAULT_BACKGROUND);
export const backgroundObject = colorObject('background', DEFAULT_BACKGROUND);
export const fontColor = colorText('fontColor', DEFAULT_FONT_COLOR);
export const fontColorObject = colorObject('fontColor', DEFAULT_FONT_COLOR);

/** A property with words; a word that is not among them changes nothing, null is the first. */
function words<W extends string>(
  read: (format: CellFormat) => W,
  changes: Readonly<Record<string, Partial<CellFormat>>>,
  reset: Partial<CellFormat>,
): FormatProperty<W, unknown> {
  return {
    read,
    change: (value) =>
      value === null || value === undefined ? reset : (changes[String(value).toLowerCase()] ?? null),
  };
}

export const fontWeight = words<GoogleAppsScript.Spreadsheet.FontWeight>(
  (format) => (format.bold ? 'bold' : 'normal'),
  { bold: { bold: true }, normal: { bold: false } },
  { bold: false },
);

export const fontStyle = words<GoogleAppsScript.Spreadsheet.FontStyle>(
  (format) => (format.italic ? 'italic' : 'normal'),
  { italic: { italic: true }, normal: { italic: false } },
  { italic: false },
);

export const fontLine = words<GoogleAppsScript.Spreadsheet.FontLine>(
  (format) => (format.underline ? 'underline' : format.strikethrough ? 'line-through' : 'none'),
  {
    underline: { underline: true, strikethrough: false },
    'line-through': { underline: false, strikethrough: true },
    none: { underline: false, strikethrough: false },
  },
  { underline: false, strikethrough: false },
);

export const horizontalAlignment = words<string>(
  (format) => format.horizontalAlignment,
  {
    left: { horizontalAlignment: 'left' },
    center: { horizontalAlignment: 'center' },
    right: { horizontalAlignment: 'right' },
    normal: { horizontalAlignment: 'general-left' },
    general: { horizontalAlignment: 'general' },
    'general-left': { horizontalAlignment: 'general-left' },
  },
  { horizontalAlignment: 'general' },
);

export const verticalAlignment = words<string>(
  (format) => format.verticalAlignment,
  {
    top: { verticalAlignment: 'top' },
    middle: { verticalAlignment: 'middle' },
    bottom: { verticalAlignment: 'bottom' },
  },
  { verticalAlignment: 'bottom' },
);

export const fontFamily: FormatProperty<string, unknown> = {
  read: (format) => format.fontFamily ?? 'Arial',
  change: (value) => ({ fontFamily: value === null || value === undefined ? null : String(value) }),
};

export const fontSize: FormatProperty<number, number> = {
  read: (format) => format.fontSize ?? 10,
  change: (value) => ({ fontSize: value }),
};

/** What Google reports for a general cell. */
const GENERAL_NUMBER_FORMAT = '0.###############';

export function shownNumberFormat(format: string): string {
  return isAutomaticFormat(format) ? GENERAL_NUMBER_FORMAT : format;
}

export const numberFormat: FormatProperty<string, string> = {
  read: (format) => shownNumberFormat(format.numberFormat),
  change: (value) => ({ numberFormat: isAutomaticFormat(value) ? '' : value }),
};

/** A cell whose wrapping was never set overflows, and still says it wraps (issue 427134600). */
export const wrap: FormatProperty<boolean, boolean> = {
  read: (format) => format.wrapStrategy === null || format.wrapStrategy === 'WRAP',
  change: (value) => ({ wrapStrategy: value ? 'WRAP' : 'OVERFLOW' }),
};

type WrapStrategyConstant = GoogleAppsScript.Spreadsheet.WrapStrategy;
export const wrapStrategy: FormatProperty<WrapStrategyConstant, WrapStrategyConstant | null> = {
  read: (format) => WrapStrategy[format.wrapStrategy ?? 'OVERFLOW'] as unknown as WrapStrategyConstant,
  change: (value) => ({
    wrapStrategy: value === null ? null : (String(value) as CellFormat['wrapStrategy']),
  }),
};

type TextDirectionConstant = GoogleAppsScript.Spreadsheet.TextDirection;
export const textDirection: FormatProperty<TextDirectionConstant | null> = {
  read: ({ textDirection: direction }) =>
    direction === null ? null : (TextDirection[direction] as unknown as TextDirectionConstant),
  change: (value) => ({
    textDirection:
      value === null || value === undefined ? null : (String(value) as CellFormat['textDirection']),
  }),
};

export const textRotation: FormatProperty<LocalTextRotation, unknown> = {
  read: (format) => new LocalTextRotation(format.textRotation, format.verticalText),
  change: (value) =>
    value instanceof LocalTextRotation
      ? { textRotation: value.getDegrees(), verticalText: value.isVertical() }
      : { textRotation: Math.trunc(Number(value ?? 0)), verticalText: false },
};

export const verticalText: FormatProperty<boolean, boolean> = {
  read: (format) => format.verticalText,
  change: (value) => ({ verticalText: value, textRotation: 0 }),
};
