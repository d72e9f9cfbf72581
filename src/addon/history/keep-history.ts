/**
 * Keeps the history of tiers: what was remembered is compared with what is, changes go to the History tab, and then what is goes
 * to the memory. Whatever fails in between, a change is recorded once: lines that are younger than the memory were written by a run that could not
 * finish.
 */
import { decodeMemory, encodeMemory, type HistoryLine, type Memory } from '../../core/history/memory';
import type { Snapshot } from '../../core/history/snapshot';
import type { Texts } from '../../i18n/types/texts';
import type { Context } from '../context';
import {
  appendHistory,
  LEAST_BETWEEN_RUNS,
  linesNotOn,
  missingHistoryColumn,
  openHistory,
  toldWith,
  type ToldLine,
} from '../tabs/history-tab';
import type { LocatedTab, LocatedTabs } from '../tabs/locate-tabs';
import { readMemoryTab, writeMemoryTab, type KeptText } from '../tabs/memory-tab';
import { openMemorySheet } from './open-memory';
import { beginRecords, recordChanges, type RecordedChanges, type Telling } from './record-changes';

/** What the memory said, and what came of comparing it with the present. */
export interface Comparison extends RecordedChanges {
  readonly snapshot: Snapshot;
  /** When what they are compared with was read, in milliseconds since 1970: a run covers all edits before. */
  readonly time: number;
  readonly kept: KeptText | null;
  readonly memory: Memory | null;
  /** Nothing was ever remembered: there is nothing to compare with. */
  readonly isFirst: boolean;
}

/** What came of keeping it. */
export interface KeptHistory {
  /** Lines that were written. */
  readonly lines: readonly HistoryLine[];
  /** Without full stops, in the user's language: where lines find no place, because a column is missing. */
  readonly remarks: readonly string[];
  /** All that History tells now; null where it was not read. */
  readonly told: readonly ToldLine[] | null;
}

const NOTHING_TOLD: KeptHistory = { lines: [], remarks: [], told: null };

/** What the tab holds, and what it says. */
export type Remembered = Pick<Comparison, 'kept' | 'memory'>;

/** One read. */
export function remember({ memory }: LocatedTabs): Remembered {
  const kept = memory && readMemoryTab(memory.sheet);
  const text = kept?.text ?? null;
  return { kept, memory: text === null ? null : decodeMemory(text) };
}

/** One read where nothing is remembered. */
export function compareWithMemory(
  tabs: LocatedTabs,
  { kept, memory }: Remembered,
  { snapshot, readFrom }: { readonly snapshot: Snapshot; readonly readFrom: number },
  { style, howLeft }: Omit<Telling, 'time'>,
): Comparison {
  const time = Math.max(readFrom, (kept?.keptAt ?? 0) + LEAST_BETWEEN_RUNS);
  const found = { snapshot, time, kept, memory };
  if (memory !== null && kept !== null) {
    return {
      ...found,
      isFirst: false,
      ...recordChanges(memory, snapshot, kept.touched, { time, style, howLeft }),
    };
  }
  const { first, lost, allClients } = style.texts.history;
  const isLost = !(kept?.isNew ?? true) || (tabs.history?.sheet.getLastRow() ?? 0) > 1;
  const cause = isLost ? lost : first(snapshot.clients.length);
  return { ...found, isFirst: !isLost, ...beginRecords(snapshot, time, cause, allClients) };
}

/**
 * Writes what is new: nothing, where everything is as remembered. Lines come first, because what is remembered says which are there: a run that is
 * interrupted in between finds them on the tab the next time. Without a History tab there are no lines, by the user's choice.
 *
 * @param confirm what must hold before anything is written; it throws where it does not
 */
export function keepHistory(
  tabs: LocatedTabs,
  comparison: Comparison,
  { spreadsheet, timeZone, texts, sheetTexts }: Context,
  confirm: () => void,
): KeptHistory & { readonly isWritten: boolean } {
  const { kept, lines, time } = comparison;
  const text = encodeMemory(comparison);
  if (lines.length === 0 && text === kept?.text && kept.touched.length === 0)
    return { ...NOTHING_TOLD, isWritten: false };
  confirm();
  const sheet = openMemorySheet(spreadsheet, tabs.memory, sheetTexts);
  const isTold = lines.length > 0 && tabs.history !== null;
  const told = isTold ? addLines(tabs.history, lines, kept, texts) : NOTHING_TOLD;
  writeMemoryTab(sheet, text, { keptAt: time, timeZone: timeZone() }, kept?.rowCount ?? 0);
  return { ...told, isWritten: true };
}

function addLines(
  { sheet, isMarked }: LocatedTab,
  lines: readonly HistoryLine[],
  kept: KeptText | null,
  texts: Texts,
): KeptHistory {
  const history = openHistory(sheet);
  const missing = missingHistoryColumn(history, texts);
  if (missing !== null) {
    return { ...NOTHING_TOLD, remarks: isMarked ? [texts.history.noColumn(sheet.getName(), missing)] : [] };
  }
  const added = linesNotOn(history, lines, kept);
  if (added.length > 0) appendHistory(history, added);
  return { lines: added, remarks: [], told: toldWith(history, added) };
}
