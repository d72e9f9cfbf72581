/**
 * Which figures on record take the place of hers: her ticks on Settings, and a sentence in the notes on the headers that says so. The
 * sentence is true whatever the tick is, so that it may be written first.
 */
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import { begin } from '../begin';
import { checkHeaders } from '../output/list-in-place';
import { userTexts } from '../run-command';
import { untilInPlace } from '../until-in-place';
import { readySettings } from '../set-up/ready-settings';
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
  untilInPlace(
    (tab) => userTexts().writing.editedMeanwhile(tab),
    () => {
      const begun = begin();
      const plan = currentPlan(begun);
      const { spreadsheet, texts } = begun.context;
      const sheet = readySettings(spreadsheet, begun.tabs, texts);
      noteOnHeaders(plan, used);
      writeCells(sheet, ticks(used), texts);
    },
  );
}

function ticks(used: readonly FedFact['setting'][]): FindCells {
  return (cells) => {
    const { value: column } = locateColumns(SETTINGS_TABLE, cells[0]);
    return FED_FACTS.flatMap(({ setting }) => {
      const line = findSetting(cells as readonly (readonly CellValue[])[], setting);
      const value = used.includes(setting);
      return line === null || isSwitchedOn(line) === value
        ? []
        : [{ row: line.rowNumber, column: column + 1, value }];
    });
  };
}

/** @throws MovedMeanwhile where the headers stand elsewhere by now */
function noteOnHeaders(plan: Plan, used: readonly FedFact['setting'][]): void {
  const { list } = plan;
  if (changedNotes(list.notes, plan, used).size === 0) return;
  const notesNow = list.sheet.getRange(list.headerRowNumber, 1, 1, list.headers.length).getNotes()[0];
  const changed = changedNotes(notesNow, plan, used);
  checkHeaders(list, [...changed.keys()]);
  for (const [column, note] of changed) list.sheet.getRange(list.headerRowNumber, column + 1).setNote(note);
}

/**
 * Every column of hers that is fed says so; one that is not any more does not. Her own words in the note stay.
 *
 * @param notes on the header
 * @returns by column, from 0
 */
function changedNotes(
  notes: readonly string[],
  { list, context }: Plan,
  used: readonly FedFact['setting'][],
): Map<number, string> {
  const { money } = context.sheetTexts;
  const changed = new Map<number, string>();
  for (const { key, setting } of FED_FACTS) {
    const column = columnOf(list, key);
    if (column < 0) continue;
    const before = notes[column] ?? '';
    const others = before.split('\n').filter((line) => !isOurs(line, setting));
    const own = used.includes(setting) ? [money.headerNote(money.settings.names[setting])] : [];
    const note = [...others, ...own].join('\n').trim();
    if (note !== before) changed.set(column, note);
  }
  return changed;
}

/** In any language. */
function isOurs(line: string, setting: FedFact['setting']): boolean {
  return ALL_TEXTS.some(({ money }) => line === money.headerNote(money.settings.names[setting]));
}
