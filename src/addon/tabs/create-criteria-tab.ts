/** Makes the Criteria tab from a preset. Values are written last: a tab without them is made again by the next run. */
import { KINDS } from '../../core/types';
import { PRESETS, type PresetName } from '../../core/presets';
import type { Texts } from '../../i18n/texts';
import { dressColumns, freezeHeader, lookOf, type ColumnLook } from './dress-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Beside the table, so that lines can be added below it. */
const REMARK_COLUMN = 9;

export function fillCriteriaTab(sheet: Sheet, preset: PresetName, texts: Texts): void {
  const { criteriaHeaders: headers, kinds, columns } = texts;
  dressColumns(sheet, 1, 1, columnLooks(texts));
  sheet.getRange(1, REMARK_COLUMN).setFontStyle('italic').setFontColor('#5f6368');
  freezeHeader(sheet, 1, 0);
  const lines = PRESETS[preset].criteria.map(({ key, kind, weight, worst, best }) => [
    columns[key].name,
    kinds[kind],
    weight,
    worst,
    best,
    columns[key].guidance,
    texts.sources[PRESETS[preset].source],
    '',
    '',
  ]);
  const { criterion, kind, weight, worst, best, guidance, source } = headers;
  const header = [criterion, kind, weight, worst, best, guidance, source, '', texts.numbersAreOurs];
  sheet.getRange(1, 1, lines.length + 1, header.length).setValues([header, ...lines]);
}

function columnLooks({ criteriaNotes, kinds }: Texts): ColumnLook[] {
  const kindNames = KINDS.map((kind) => kinds[kind]);
  const newRule = SpreadsheetApp.newDataValidation;
  return [
    lookOf(200),
    lookOf(110, {
      note: criteriaNotes.kind,
      validation: newRule().requireValueInList(kindNames, true).setAllowInvalid(true).build(),
    }),
    lookOf(80, {
      note: criteriaNotes.weight,
      validation: newRule().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(true).build(),
    }),
    lookOf(80, { note: criteriaNotes.worst }),
    lookOf(80, { note: criteriaNotes.best }),
    lookOf(420, { wrap: true, numberFormat: '@' }),
    lookOf(260, { wrap: true, numberFormat: '@' }),
  ];
}
