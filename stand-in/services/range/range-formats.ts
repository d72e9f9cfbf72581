/**
 * Range: how cells look. Each method is made of a property (`range-format-properties.ts`): one for the first or every
 * cell, one for all cells one by one.
 */
import { boolean, orNull, text } from '../calls/parameters';
import { mapCells, openForContents, type RangeBase } from './range-base';
import { getter, setter, tableGetter, tableSetter } from './range-format-access';
import * as properties from './range-format-properties';
import { isTextStyle } from '../rules/text-style';

const nullableText = orNull(text);

export const rangeFormats = {
  getBackground: getter('getBackground', properties.background),
  getBackgrounds: tableGetter('getBackgrounds', properties.background),
  setBackground: setter('setBackground', properties.background, nullableText),
  setBackgrounds: tableSetter('setBackgrounds', properties.background, nullableText),
  getFontColor: getter('getFontColor', properties.fontColor),
  getFontColors: tableGetter('getFontColors', properties.fontColor),
  setFontColor: setter('setFontColor', properties.fontColor, nullableText),
  getFontWeight: getter('getFontWeight', properties.fontWeight),
  getFontWeights: tableGetter('getFontWeights', properties.fontWeight),
  setFontWeight: setter('setFontWeight', properties.fontWeight, nullableText),
  setFontWeights: tableSetter('setFontWeights', properties.fontWeight, nullableText),
  getFontStyles: tableGetter('getFontStyles', properties.fontStyle),
  setHorizontalAlignments: tableSetter(
    'setHorizontalAlignments',
    properties.horizontalAlignment,
    nullableText,
  ),
  getVerticalAlignment: getter('getVerticalAlignment', properties.verticalAlignment),
  getVerticalAlignments: tableGetter('getVerticalAlignments', properties.verticalAlignment),
  setVerticalAlignments: tableSetter('setVerticalAlignments', properties.verticalAlignment, nullableText),
  setNumberFormat: setter('setNumberFormat', properties.numberFormat, text),
  setNumberFormats: tableSetter('setNumberFormats', properties.numberFormat, text),
  getWraps: tableGetter('getWraps', properties.wrap),
  setWraps: tableSetter('setWraps', properties.wrap, boolean),

  setTextStyles: tableSetter('setTextStyles', properties.textStyle, isTextStyle),

  /** A formula's cell may show the format that its result implies. */
  getNumberFormat(this: RangeBase): string {
    const { sheet, area } = openForContents(this, 'getNumberFormat');
    return properties.shownNumberFormat(sheet.numberFormatAt(area.row, area.column));
  },

  getNumberFormats(this: RangeBase): string[][] {
    const { sheet, area } = openForContents(this, 'getNumberFormats');
    return mapCells(area, (row, column) => properties.shownNumberFormat(sheet.numberFormatAt(row, column)));
  },
};
