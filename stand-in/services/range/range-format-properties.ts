/**
 * The format properties that Range's methods get and set: what an untouched cell reports, and what null means.
 */
import { isAutomaticFormat } from '../../typing/format-content';
import type { CellFormat } from '../../workbook/types';
import type { FormatProperty } from './range-format-access';
import { LocalTextStyle } from '../rules/text-style';
import { parseColor } from '../rules/range-colors';

const DEFAULT_BACKGROUND = '#ffffff';
const DEFAULT_FONT_COLOR = '#000000';

function colorText(key: 'background' | 'fontColor', fallback: string): FormatProperty<string, unknown> {
  return {
    read: (format) => format[key] ?? fallback,
    change: (value) => {
      if (value === null || value === undefined || value === '') return { [key]: null };
      const color = parseColor(String(value));
      return color === null ? null : { [key]: color };
    },
  };
}

export const background = colorText('background', DEFAULT_BACKGROUND);
export const fontColor = colorText('fontColor', DEFAULT_FONT_COLOR);

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

/** Scripts only set it: what the style does not set stays. */
export const textStyle: FormatProperty<never, LocalTextStyle> = {
  read: () => {
    throw new Error('A text style is not read from formats.');
  },
  change: (style) => LocalTextStyle.kept(style),
};

export const fontStyle = words<GoogleAppsScript.Spreadsheet.FontStyle>(
  (format) => (format.italic ? 'italic' : 'normal'),
  { italic: { italic: true }, normal: { italic: false } },
  { italic: false },
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
