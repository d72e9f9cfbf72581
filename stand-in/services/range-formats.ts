/**
 * Range: how cells look. Each property has a getter and a setter for the first (or every) cell and a pair for all cells
 * one by one; the properties themselves are in range-format-properties.ts. Number formats of old names are kept too.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- Google declares the values of cells as any */
import { isColor } from './color';
import { TextDirection, WrapStrategy } from './enums';
import { boolean, constantOf, nothing, oneOf, orNull, text } from './parameters';
import { check, mapCells, openForContents, tableOf } from './range-base';
import { getAll, getOne, setAll, setOne } from './range-format-access';
import * as properties from './range-format-properties';
import { rgbToHex } from './range-colors';
import { LocalTextRotation } from './range-text-rotation';
import { RangeValues } from './range-values';
import { integer, toInteger } from './signature';

type SheetsColor = GoogleAppsScript.Spreadsheet.Color;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type HorizontalAlignment = 'left' | 'center' | 'normal' | 'right';
type VerticalAlignment = 'top' | 'middle' | 'bottom';
type WrapStrategyConstant = GoogleAppsScript.Spreadsheet.WrapStrategy;
type TextDirectionConstant = GoogleAppsScript.Spreadsheet.TextDirection;

const isRotation = (value: unknown) => value instanceof LocalTextRotation;

export abstract class RangeFormats extends RangeValues {
  getBackground(): string {
    return getOne(this, 'getBackground', properties.background);
  }

  getBackgrounds(): string[][] {
    return getAll(this, 'getBackgrounds', properties.background);
  }

  setBackground(...args: [value: string | null]): this {
    check('setBackground', args, [orNull(text)]);
    setOne(this, 'setBackground', properties.background, args[0]);
    return this;
  }

  setBackgrounds(...args: [values: Array<Array<string | null>>]): this {
    check('setBackgrounds', args, [tableOf(orNull(text))]);
    setAll(this, 'setBackgrounds', properties.background, args[0]);
    return this;
  }

  getBackgroundColor(): string {
    return getOne(this, 'getBackgroundColor', properties.background);
  }

  getBackgroundColors(): string[][] {
    return getAll(this, 'getBackgroundColors', properties.background);
  }

  setBackgroundColor(...args: [value: string | null]): this {
    check('setBackgroundColor', args, [orNull(text)]);
    setOne(this, 'setBackgroundColor', properties.background, args[0]);
    return this;
  }

  setBackgroundColors(...args: [values: Array<Array<string | null>>]): this {
    check('setBackgroundColors', args, [tableOf(orNull(text))]);
    setAll(this, 'setBackgroundColors', properties.background, args[0]);
    return this;
  }

  getBackgroundObject(): SheetsColor {
    return getOne(this, 'getBackgroundObject', properties.backgroundObject);
  }

  getBackgroundObjects(): SheetsColor[][] {
    return getAll(this, 'getBackgroundObjects', properties.backgroundObject);
  }

  setBackgroundObject(...args: [value: SheetsColor | null]): this {
    check('setBackgroundObject', args, [orNull(isColor)]);
    setOne(this, 'setBackgroundObject', properties.backgroundObject, args[0]);
    return this;
  }

  setBackgroundObjects(...args: [values: Array<Array<SheetsColor | null>>]): this {
    check('setBackgroundObjects', args, [tableOf(orNull(isColor))]);
    setAll(this, 'setBackgroundObjects', properties.backgroundObject, args[0]);
    return this;
  }

  getFontColor(): string {
    return getOne(this, 'getFontColor', properties.fontColor);
  }

  getFontColors(): string[][] {
    return getAll(this, 'getFontColors', properties.fontColor);
  }

  setFontColor(...args: [value: string | null]): this {
    check('setFontColor', args, [orNull(text)]);
    setOne(this, 'setFontColor', properties.fontColor, args[0]);
    return this;
  }

  setFontColors(...args: [values: Array<Array<string | null>>]): this {
    check('setFontColors', args, [tableOf(orNull(text))]);
    setAll(this, 'setFontColors', properties.fontColor, args[0]);
    return this;
  }

  getFontColorObject(): SheetsColor {
    return getOne(this, 'getFontColorObject', properties.fontColorObject);
  }

  getFontColorObjects(): SheetsColor[][] {
    return getAll(this, 'getFontColorObjects', properties.fontColorObject);
  }

  setFontColorObject(...args: [value: SheetsColor | null]): this {
    check('setFontColorObject', args, [orNull(isColor)]);
    setOne(this, 'setFontColorObject', properties.fontColorObject, args[0]);
    return this;
  }

  setFontColorObjects(...args: [values: Array<Array<SheetsColor | null>>]): this {
    check('setFontColorObjects', args, [tableOf(orNull(isColor))]);
    setAll(this, 'setFontColorObjects', properties.fontColorObject, args[0]);
    return this;
  }

  getFontFamily(): string {
    return getOne(this, 'getFontFamily', properties.fontFamily);
  }

  getFontFamilies(): string[][] {
    return getAll(this, 'getFontFamilies', properties.fontFamily);
  }

  setFontFamily(...args: [value: string | null]): this {
    check('setFontFamily', args, [orNull(text)]);
    setOne(this, 'setFontFamily', properties.fontFamily, args[0]);
    return this;
  }

  setFontFamilies(...args: [values: Array<Array<string | null>>]): this {
    check('setFontFamilies', args, [tableOf(orNull(text))]);
    setAll(this, 'setFontFamilies', properties.fontFamily, args[0]);
    return this;
  }

  getFontSize(): number {
    return getOne(this, 'getFontSize', properties.fontSize);
  }

  getFontSizes(): number[][] {
    return getAll(this, 'getFontSizes', properties.fontSize);
  }

  setFontSize(...args: [value: number]): this {
    check('setFontSize', args, [integer]);
    setOne(this, 'setFontSize', properties.fontSize, toInteger(args[0]));
    return this;
  }

  setFontSizes(...args: [values: Array<Array<number>>]): this {
    check('setFontSizes', args, [tableOf(integer)]);
    setAll(
      this,
      'setFontSizes',
      properties.fontSize,
      args[0].map((line) => line.map(toInteger)),
    );
    return this;
  }

  getFontWeight(): FontWeight {
    return getOne(this, 'getFontWeight', properties.fontWeight);
  }

  getFontWeights(): FontWeight[][] {
    return getAll(this, 'getFontWeights', properties.fontWeight);
  }

  setFontWeight(...args: [value: FontWeight | null]): this {
    check('setFontWeight', args, [orNull(text)]);
    setOne(this, 'setFontWeight', properties.fontWeight, args[0]);
    return this;
  }

  setFontWeights(...args: [values: Array<Array<FontWeight | null>>]): this {
    check('setFontWeights', args, [tableOf(orNull(text))]);
    setAll(this, 'setFontWeights', properties.fontWeight, args[0]);
    return this;
  }

  getFontStyle(): FontStyle {
    return getOne(this, 'getFontStyle', properties.fontStyle);
  }

  getFontStyles(): FontStyle[][] {
    return getAll(this, 'getFontStyles', properties.fontStyle);
  }

  setFontStyle(...args: [value: FontStyle | null]): this {
    check('setFontStyle', args, [orNull(text)]);
    setOne(this, 'setFontStyle', properties.fontStyle, args[0]);
    return this;
  }

  setFontStyles(...args: [values: Array<Array<FontStyle | null>>]): this {
    check('setFontStyles', args, [tableOf(orNull(text))]);
    setAll(this, 'setFontStyles', properties.fontStyle, args[0]);
    return this;
  }

  getFontLine(): FontLine {
    return getOne(this, 'getFontLine', properties.fontLine);
  }

  getFontLines(): FontLine[][] {
    return getAll(this, 'getFontLines', properties.fontLine);
  }

  setFontLine(...args: [value: FontLine | null]): this {
    check('setFontLine', args, [orNull(text)]);
    setOne(this, 'setFontLine', properties.fontLine, args[0]);
    return this;
  }

  setFontLines(...args: [values: Array<Array<FontLine | null>>]): this {
    check('setFontLines', args, [tableOf(orNull(text))]);
    setAll(this, 'setFontLines', properties.fontLine, args[0]);
    return this;
  }

  getHorizontalAlignment(): string {
    return getOne(this, 'getHorizontalAlignment', properties.horizontalAlignment);
  }

  getHorizontalAlignments(): string[][] {
    return getAll(this, 'getHorizontalAlignments', properties.horizontalAlignment);
  }

  setHorizontalAlignment(...args: [value: HorizontalAlignment | null]): this {
    check('setHorizontalAlignment', args, [orNull(text)]);
    setOne(this, 'setHorizontalAlignment', properties.horizontalAlignment, args[0]);
    return this;
  }

  setHorizontalAlignments(...args: [values: Array<Array<HorizontalAlignment | null>>]): this {
    check('setHorizontalAlignments', args, [tableOf(orNull(text))]);
    setAll(this, 'setHorizontalAlignments', properties.horizontalAlignment, args[0]);
    return this;
  }

  getVerticalAlignment(): string {
    return getOne(this, 'getVerticalAlignment', properties.verticalAlignment);
  }

  getVerticalAlignments(): string[][] {
    return getAll(this, 'getVerticalAlignments', properties.verticalAlignment);
  }

  setVerticalAlignment(...args: [value: VerticalAlignment | null]): this {
    check('setVerticalAlignment', args, [orNull(text)]);
    setOne(this, 'setVerticalAlignment', properties.verticalAlignment, args[0]);
    return this;
  }

  setVerticalAlignments(...args: [values: Array<Array<VerticalAlignment | null>>]): this {
    check('setVerticalAlignments', args, [tableOf(orNull(text))]);
    setAll(this, 'setVerticalAlignments', properties.verticalAlignment, args[0]);
    return this;
  }

  getNumberFormat(): string {
    const { sheet, area } = openForContents(this, 'getNumberFormat');
    return properties.shownNumberFormat(sheet.numberFormatAt(area.row, area.column));
  }

  getNumberFormats(): string[][] {
    const { sheet, area } = openForContents(this, 'getNumberFormats');
    return mapCells(area, (row, column) => properties.shownNumberFormat(sheet.numberFormatAt(row, column)));
  }

  setNumberFormat(...args: [value: string]): this {
    check('setNumberFormat', args, [text]);
    setOne(this, 'setNumberFormat', properties.numberFormat, String(args[0]));
    return this;
  }

  setNumberFormats(...args: [values: Array<Array<string>>]): this {
    check('setNumberFormats', args, [tableOf(text)]);
    setAll(this, 'setNumberFormats', properties.numberFormat, args[0]);
    return this;
  }

  getWrap(): boolean {
    return getOne(this, 'getWrap', properties.wrap);
  }

  getWraps(): boolean[][] {
    return getAll(this, 'getWraps', properties.wrap);
  }

  setWrap(...args: [value: boolean]): this {
    check('setWrap', args, [boolean]);
    setOne(this, 'setWrap', properties.wrap, args[0]);
    return this;
  }

  setWraps(...args: [values: Array<Array<boolean>>]): this {
    check('setWraps', args, [tableOf(boolean)]);
    setAll(this, 'setWraps', properties.wrap, args[0]);
    return this;
  }

  getWrapStrategy(): WrapStrategyConstant {
    return getOne(this, 'getWrapStrategy', properties.wrapStrategy);
  }

  getWrapStrategies(): WrapStrategyConstant[][] {
    return getAll(this, 'getWrapStrategies', properties.wrapStrategy);
  }

  setWrapStrategy(...args: [value: WrapStrategyConstant]): this {
    check('setWrapStrategy', args, [orNull(constantOf(WrapStrategy))]);
    setOne(this, 'setWrapStrategy', properties.wrapStrategy, args[0]);
    return this;
  }

  setWrapStrategies(...args: [values: Array<Array<WrapStrategyConstant>>]): this {
    check('setWrapStrategies', args, [tableOf(orNull(constantOf(WrapStrategy)))]);
    setAll(this, 'setWrapStrategies', properties.wrapStrategy, args[0]);
    return this;
  }

  getTextDirection(): TextDirectionConstant | null {
    return getOne(this, 'getTextDirection', properties.textDirection);
  }

  getTextDirections(): (TextDirectionConstant | null)[][] {
    return getAll(this, 'getTextDirections', properties.textDirection);
  }

  setTextDirection(...args: [value: TextDirectionConstant | null]): this {
    check('setTextDirection', args, [orNull(constantOf(TextDirection))]);
    setOne(this, 'setTextDirection', properties.textDirection, args[0]);
    return this;
  }

  setTextDirections(...args: [values: Array<Array<TextDirectionConstant | null>>]): this {
    check('setTextDirections', args, [tableOf(orNull(constantOf(TextDirection)))]);
    setAll(this, 'setTextDirections', properties.textDirection, args[0]);
    return this;
  }

  getTextRotation(): LocalTextRotation {
    return getOne(this, 'getTextRotation', properties.textRotation);
  }

  getTextRotations(): LocalTextRotation[][] {
    return getAll(this, 'getTextRotations', properties.textRotation);
  }

  setTextRotation(...args: [value: any]): this {
    check('setTextRotation', args, [oneOf(integer, isRotation, nothing)]);
    setOne(this, 'setTextRotation', properties.textRotation, args[0]);
    return this;
  }

  setTextRotations(...args: [values: Array<Array<any>>]): this {
    check('setTextRotations', args, [tableOf(oneOf(integer, isRotation, nothing))]);
    setAll(this, 'setTextRotations', properties.textRotation, args[0]);
    return this;
  }

  setBackgroundRGB(...args: [red: number, green: number, blue: number]): this {
    check('setBackgroundRGB', args, [integer, integer, integer]);
    const [red, green, blue] = args.map(toInteger) as [number, number, number];
    setOne(this, 'setBackgroundRGB', properties.background, rgbToHex(red, green, blue));
    return this;
  }

  setVerticalText(...args: [isVertical: boolean]): this {
    check('setVerticalText', args, [boolean]);
    setOne(this, 'setVerticalText', properties.verticalText, args[0]);
    return this;
  }
}
