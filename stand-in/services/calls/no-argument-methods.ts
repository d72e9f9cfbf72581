/**
 * The methods of SpreadsheetApp's objects that take nothing. Google refuses arguments they are given, where JavaScript
 * would ignore them; those that take something check their arguments themselves.
 */
import { signatureError } from './parameters';

import Sheets = GoogleAppsScript.Spreadsheet;

type Names<T> = readonly (keyof T & string)[];

const sheetMethods: Names<Sheets.Sheet> = [
  'activate',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getCharts',
  'getConditionalFormatRules',
  'getDataRange',
  'getDeveloperMetadata',
  'getFilter',
  'getFrozenColumns',
  'getFrozenRows',
  'getIndex',
  'getLastColumn',
  'getLastRow',
  'getMaxColumns',
  'getMaxRows',
  'getName',
  'getSheetId',
  'hideSheet',
  'isSheetHidden',
  'newChart',
  'protect',
];

const spreadsheetMethods: Names<Sheets.Spreadsheet> = [
  'createDeveloperMetadataFinder',
  'getActiveRange',
  'getActiveSheet',
  'getId',
  'getNamedRanges',
  'getNumSheets',
  'getSheets',
  'getSpreadsheetLocale',
  'getSpreadsheetTimeZone',
];

const spreadsheetAppMethods: Names<Sheets.SpreadsheetApp> = [
  'flush',
  'getActiveSheet',
  'getActiveSpreadsheet',
  'getUi',
  'newConditionalFormatRule',
  'newDataValidation',
  'newFilterCriteria',
  'newTextStyle',
];

const METHODS = {
  'SpreadsheetApp.Sheet': sheetMethods,
  'SpreadsheetApp.Spreadsheet': spreadsheetMethods,
  SpreadsheetApp: spreadsheetAppMethods,
} satisfies Record<string, readonly string[]>;

/** Lets the methods that take nothing refuse arguments, in Google's words. */
export function refuseArguments(prototype: object, className: keyof typeof METHODS): void {
  for (const method of METHODS[className]) {
    const original = Reflect.get(prototype, method) as (this: unknown) => unknown;
    Object.defineProperty(prototype, method, {
      value(this: unknown, ...args: unknown[]): unknown {
        if (args.length > 0) throw signatureError(`${className}.${method}`, args);
        return original.call(this);
      },
      configurable: true,
      writable: true,
    });
  }
}
