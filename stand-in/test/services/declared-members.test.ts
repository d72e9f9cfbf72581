/**
 * Whatever Google declares is there: implemented, or a member that says it is not supported. Nothing Google lacks would
 * be noticed here; what members do is tested elsewhere.
 */
import { readFileSync } from 'node:fs';
import { createAppsScript } from '../../apps-script';
import { ThemeColorType } from '../../services/enums';
import type { LocalSheet } from '../../services/sheet';

const DECLARATIONS = 'node_modules/@types/google-apps-script/google-apps-script';

/** Names of the members of a declared interface. */
function declaredMembers(file: string, name: string): string[] {
  const source = readFileSync(`${DECLARATIONS}.${file}.d.ts`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
  const body = new RegExp(`^ +interface ${name}\\b[^\\n]*\\n([\\s\\S]*?)\\n +\\}$`, 'm').exec(source)?.[1];
  if (body === undefined) throw new Error(`No declaration of ${name}.`);
  return [...new Set([...body.matchAll(/^ {12}(?:readonly )?(\w+)[(:]/gm)].map((match) => match[1]!))];
}

const apps = createAppsScript({ uiAnswers: ['x'] });
const { SpreadsheetApp, HtmlService, ScriptApp, Utilities } = apps;
const spreadsheet = SpreadsheetApp.create('members');
SpreadsheetApp.setActiveSpreadsheet(spreadsheet);
const sheet = spreadsheet.getSheets()[0] as LocalSheet;
const range = sheet.getRange('A1:B3');
spreadsheet.setNamedRange('NAME_OF_IT', range);
spreadsheet.addDeveloperMetadata('key');
const metadata = spreadsheet.getDeveloperMetadata()[0]!;
const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenCellEmpty();
const gradient = SpreadsheetApp.newConditionalFormatRule()
  .setGradientMinpoint('red')
  .setGradientMaxpoint('blue');
const color = SpreadsheetApp.newColor().setRgbColor('red');
const ui = SpreadsheetApp.getUi();
const html = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'x');
const triggers = ScriptApp.newTrigger('f');

test.each<[string, string, object]>([
  ['spreadsheet', 'DataValidation', SpreadsheetApp.newDataValidation().build()],
  ['spreadsheet', 'DataValidationBuilder', SpreadsheetApp.newDataValidation()],
  ['spreadsheet', 'ConditionalFormatRule', rule.build()],
  ['spreadsheet', 'ConditionalFormatRuleBuilder', rule],
  ['spreadsheet', 'BooleanCondition', rule.getBooleanCondition()!],
  ['spreadsheet', 'GradientCondition', gradient.getGradientCondition()!],
  ['spreadsheet', 'TextStyle', SpreadsheetApp.newTextStyle().build()],
  ['spreadsheet', 'TextStyleBuilder', SpreadsheetApp.newTextStyle()],
  ['spreadsheet', 'RichTextValue', SpreadsheetApp.newRichTextValue().setText('x').build()],
  ['spreadsheet', 'RichTextValueBuilder', SpreadsheetApp.newRichTextValue()],
  ['spreadsheet', 'Banding', range.applyRowBanding()],
  ['spreadsheet', 'Protection', range.protect()],
  ['spreadsheet', 'NamedRange', spreadsheet.getNamedRanges()[0]!],
  ['spreadsheet', 'DeveloperMetadata', metadata],
  ['spreadsheet', 'DeveloperMetadataLocation', metadata.getLocation()],
  ['spreadsheet', 'DeveloperMetadataFinder', spreadsheet.createDeveloperMetadataFinder()],
  ['spreadsheet', 'Filter', range.createFilter()],
  ['spreadsheet', 'FilterCriteria', SpreadsheetApp.newFilterCriteria().build()],
  ['spreadsheet', 'FilterCriteriaBuilder', SpreadsheetApp.newFilterCriteria()],
  ['spreadsheet', 'Color', color.build()],
  ['spreadsheet', 'ColorBuilder', color],
  ['spreadsheet', 'ThemeColor', SpreadsheetApp.newColor().setThemeColor(ThemeColorType.TEXT).asThemeColor()],
  ['spreadsheet', 'Spreadsheet', spreadsheet],
  ['spreadsheet', 'Sheet', sheet],
  ['spreadsheet', 'Range', range],
  ['base', 'RgbColor', color.asRgbColor()],
  ['base', 'Ui', ui],
  ['base', 'Menu', ui.createMenu('m')],
  ['base', 'PromptResponse', ui.prompt('?')],
  ['base', 'Session', apps.Session],
  ['base', 'User', apps.Session.getActiveUser()],
  ['base', 'Logger', apps.Logger],
  ['base', 'Blob', Utilities.newBlob('x')],
  ['html', 'HtmlService', HtmlService],
  ['html', 'HtmlOutput', html],
  ['html', 'HtmlOutputMetaTag', html.getMetaTags()[0]!],
  ['html', 'HtmlTemplate', HtmlService.createTemplate('')],
  ['properties', 'PropertiesService', apps.PropertiesService],
  ['properties', 'Properties', apps.PropertiesService.getUserProperties()],
  ['cache', 'CacheService', apps.CacheService],
  ['cache', 'Cache', apps.CacheService.getScriptCache()],
  ['lock', 'LockService', apps.LockService],
  ['lock', 'Lock', apps.LockService.getScriptLock()],
  ['utilities', 'Utilities', Utilities],
  ['script', 'ScriptApp', ScriptApp],
  ['script', 'AuthorizationInfo', ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)],
  ['script', 'TriggerBuilder', triggers],
  ['script', 'SpreadsheetTriggerBuilder', triggers.forSpreadsheet('id')],
  ['script', 'ClockTriggerBuilder', triggers.timeBased()],
  ['script', 'Trigger', triggers.timeBased().everyHours(1).create()],
])('%s: %s', (file, name, object) => {
  const missing = declaredMembers(file, name).filter((member) => !(member in object));
  expect(missing).toEqual([]);
});
