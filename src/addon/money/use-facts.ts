/**
 * Which figures on record take the place of hers: her ticks on Settings, and a sentence in the notes on the headers that says so. The
 * sentence is true whatever the tick is, so that it may be written first.
 */
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import { begin } from '../begin';
import { readySettings } from '../commands/switch-as-you-type';
import type { Plan } from '../plan';
import { currentPlan } from '../sidebar/current-plan';
import { columnOf } from '../tabs/clients-tab';
import { findSetting, SETTINGS_TABLE } from '../tabs/setting-lines';
import { isSwitchedOn } from '../tabs/settings-tab';
import { locateColumns } from '../tabs/table';
import { writeCells, type FindCells } from '../writes/write-cells';
import { FED_FACTS, type FedFact } from './feed-facts';

/** @param used settings of the facts that are to be those on record; the others are hers */
export function useFacts(used: readonly FedFact['setting'][]): undefined {
  const begun = begin();
  const { texts } = begun.context;
  const plan = currentPlan(begun);
  const sheet = readySettings(begun.context.spreadsheet, begun.tabs, texts);
  noteOnHeaders(plan, used);
  const find: FindCells = (cells) => {
    const { value: column } = locateColumns(SETTINGS_TABLE, cells[0]);
    return FED_FACTS.flatMap(({ setting }) => {
      const line = findSetting(cells as readonly (readonly CellValue[])[], setting);
      const value = used.includes(setting);
      return line === null || isSwitchedOn(line) === value
        ? []
        : [{ row: line.rowNumber, column: column + 1, value }];
    });
  };
  writeCells(sheet, find, texts);
}

/** Every column of hers that is fed says so; one that is not any more does not. Her own words in the note stay. */
function noteOnHeaders({ list, context }: Plan, used: readonly FedFact['setting'][]): void {
  const { money } = context.sheetTexts;
  for (const { key, setting } of FED_FACTS) {
    const column = columnOf(list, key);
    if (column < 0) continue;
    const before = list.notes[column] ?? '';
    const others = before.split('\n').filter((line) => !isOurs(line, setting));
    const own = used.includes(setting) ? [money.headerNote(money.settings.names[setting])] : [];
    const note = [...others, ...own].join('\n').trim();
    if (note !== before) list.sheet.getRange(list.headerRowNumber, column + 1).setNote(note);
  }
}

/** In any language. */
function isOurs(line: string, setting: FedFact['setting']): boolean {
  return ALL_TEXTS.some(({ money }) => line === money.headerNote(money.settings.names[setting]));
}
