/**
 * Keeps the history of tiers: what was remembered is compared with what is, changes go to the History tab, and what is goes
 * to the memory. Whatever fails in between, a change is recorded once: the memory holds the lines before they are written, and
 * says when they are.
 */
import { decodeMemory, encodeMemory, type HistoryLine, type Memory } from '../../core/history/memory';
import type { Snapshot } from '../../core/history/snapshot';
import type { Context } from '../context';
import {
  appendHistory,
  endsWithLines,
  missingHistoryColumn,
  openHistory,
  type HistoryTab,
} from '../tabs/history-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { endPending, readMemoryTab, writeMemoryTab, type KeptText } from '../tabs/memory-tab';
import type { CauseStyle } from './format-causes';
import { openMemorySheet } from './open-memory';
import { beginRecords, recordChanges, type RecordedChanges } from './record-changes';

/** What the memory said, and what came of comparing it with the present. */
export interface Comparison extends RecordedChanges {
  readonly snapshot: Snapshot;
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
}

/** One read, and another where nothing is remembered. */
export function compareWithMemory(tabs: LocatedTabs, snapshot: Snapshot, style: CauseStyle): Comparison {
  const kept = tabs.memory === null ? null : readMemoryTab(tabs.memory.sheet);
  const text = kept?.text ?? null;
  const memory = text === null ? null : decodeMemory(text);
  const now = Date.now();
  if (memory !== null && kept !== null) {
    const changes = recordChanges(memory, snapshot, kept.touched, now, style);
    return { snapshot, kept, memory, isFirst: false, ...changes };
  }
  const { first, lost, allClients } = style.texts.history;
  const isLost = !(kept?.isNew ?? true) || (tabs.history?.sheet.getLastRow() ?? 0) > 1;
  const cause = isLost ? lost : first(snapshot.clients.length);
  return { snapshot, kept, memory, isFirst: !isLost, ...beginRecords(snapshot, now, cause, allClients) };
}

/** Writes what is new: nothing, where everything is as remembered. Without a History tab there are no lines, by the user's choice. */
export function keepHistory(
  tabs: LocatedTabs,
  comparison: Comparison,
  { spreadsheet, texts, sheetTexts }: Context,
): KeptHistory {
  const { kept } = comparison;
  const isPending = kept?.isPending ?? false;
  const hasLines = comparison.lines.length > 0 || isPending;
  const opened = hasLines && tabs.history !== null ? openHistory(tabs.history.sheet) : null;
  const missing = opened && missingHistoryColumn(opened, texts);
  const history = missing === null ? opened : null;
  const lines = history === null ? [] : linesToWrite(history, comparison);
  const text = encodeMemory(memoryOf(comparison, lines));
  const isAsRemembered = !hasLines && text === kept?.text && kept.touched.length === 0;
  if (isAsRemembered) return { lines: [], remarks: [] };
  const sheet = openMemorySheet(spreadsheet, tabs.memory, sheetTexts);
  writeMemoryTab(sheet, text, lines.length > 0, kept?.rowCount ?? 0);
  if (history !== null && lines.length > 0) {
    appendHistory(history, lines);
    endPending(sheet, text);
  }
  const isTold = missing !== null && comparison.lines.length > 0 && tabs.history!.isMarked;
  const remarks = isTold ? [texts.history.noColumn(tabs.history!.sheet.getName(), missing)] : [];
  return { lines, remarks };
}

/** Lines that are written already stay in the memory until there are others: then nothing changes where nothing changed. */
function memoryOf(
  { snapshot, records, memory }: Omit<Comparison, 'kept' | 'isFirst'>,
  lines: readonly HistoryLine[],
): Memory {
  return { snapshot, records, lines: lines.length > 0 ? lines : (memory?.lines ?? []) };
}

/** An earlier run may have been interrupted between the memory and the History tab. */
function linesToWrite(history: HistoryTab, { kept, memory, lines }: Comparison): readonly HistoryLine[] {
  const leftOver = (kept?.isPending ?? false) ? (memory?.lines ?? []) : [];
  const isMissing = leftOver.length > 0 && !endsWithLines(history, leftOver);
  return isMissing ? [...leftOver, ...lines] : lines;
}
