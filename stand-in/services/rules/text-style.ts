/** TextStyle and its builder. A style says only what was set, and never changes once built. */
import type { CellFormat } from '../../workbook/types';
import { boolean, instance, kind, text } from '../calls/parameters';
import { asks, serviceClass, sets } from '../calls/service-class';
import { parseColor } from './range-colors';

import Sheets = GoogleAppsScript.Spreadsheet;

/** As cells keep it. */
export type TextStyle = Partial<Pick<CellFormat, 'bold' | 'italic' | 'fontColor'>>;

const LocalTextStyle = serviceClass<Sheets.TextStyle, TextStyle>('SpreadsheetApp.TextStyle', {});

export const textStyleKind = instance<Sheets.TextStyle>('TextStyle');

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
