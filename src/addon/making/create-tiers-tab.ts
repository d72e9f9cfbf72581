/** Makes the Tiers tab from a preset. Values are written last: a tab without them is made again by the next run. */
import { PRESETS, type PresetName } from '../../core/presets/presets';
import type { Texts } from '../../i18n/types/texts';
import type { WrittenTiers } from '../tabs/tiers-tab';
import { dressTable, lookOf, REMARKED_STYLE, type ColumnLook } from './dress-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table, and two columns for a remark. */
export const TIERS_TAB_WIDTH = 8;

/** Best first: green, blue, amber, red; light enough for black text. */
const TIER_COLORS = ['#a8d5a2', '#a9cdee', '#f7d98b', '#eaa9a1'];

/** @param isNew whether nothing was ever on the tab */
export function fillTiersTab(sheet: Sheet, preset: PresetName, texts: Texts, isNew: boolean): WrittenTiers {
  const { tiers } = PRESETS[preset];
  // The line that is copied down may have been coloured by a run that was interrupted.
  if (!isNew) sheet.getRange(2, 1).setBackground(null);
  dressTable(sheet, columnLooks(texts), tiers.length, REMARKED_STYLE);
  sheet.getRange(2, 1, tiers.length, 1).setBackgrounds(tiers.map((_, index) => [TIER_COLORS[index]]));
  sheet.setFrozenRows(1);
  const lines = tiers.map(({ name, from }) => {
    const { meaning, replyWithin, checkInEvery, nextStep } = texts.presets[preset].tiers[name];
    return [name, from, meaning, replyWithin, checkInEvery, nextStep, '', ''];
  });
  const { tier, fromScore, meaning, replyWithin, checkInEvery, nextStep } = texts.tierHeaders;
  const header = [tier, fromScore, meaning, replyWithin, checkInEvery, nextStep, texts.numbersAreOurs, ''];
  const cells = [header, ...lines];
  sheet.getRange(1, 1, cells.length, header.length).setValues(cells);
  return { cells, colors: TIER_COLORS };
}

function columnLooks({ tierNotes }: Texts): ColumnLook[] {
  const cutOff = SpreadsheetApp.newDataValidation()
    .requireNumberBetween(0, 100)
    .setAllowInvalid(true)
    .build();
  return [
    lookOf(90, { note: tierNotes.tier, numberFormat: '@', align: 'center', bold: true }),
    lookOf(90, { note: tierNotes.fromScore, align: 'center', validation: cutOff }),
    lookOf(280, { wrap: true, numberFormat: '@' }),
    lookOf(130, { wrap: true, numberFormat: '@' }),
    lookOf(130, { wrap: true, numberFormat: '@' }),
    lookOf(320, { wrap: true, numberFormat: '@' }),
  ];
}
