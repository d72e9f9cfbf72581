/**
 * Univer's commands read as what the user wants: text for a cell, emptied cells, undo, copy, paste. Commands that only
 * move about pass; all others would change Univer's data behind the workbook's back and are refused with a sentence.
 */
import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { areaAround } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { areaOfRange } from './univer-workbook';

export interface GridEvents {
  onType(area: Area, text: string): void;
  onToggle(areas: readonly Area[]): void;
  onClear(areas: readonly Area[]): void;
  onNote(row: number, column: number, note: string): void;
  /** Dragging the corner of a selection; `whole` contains `source`. */
  onFill(source: Area, whole: Area): void;
  /** Dragging the border of a column or row; pixels. */
  onResize(dimension: 'row' | 'column', position: number, size: number): void;
  /** Ctrl+C or Ctrl+X, which the grid keeps from the page. */
  onClipboard(command: string): void;
  onUndo(): void;
  onRedo(): void;
  onSelect(areas: readonly Area[]): void;
  onSelectAll(): void;
  onRefused(): void;
}

type GridEdit = (events: GridEvents) => void;

interface Surroundings {
  readonly isEditing: boolean;
  readonly selected: () => Area[];
  /** Pixels on the screen. */
  readonly sizeOf: (dimension: 'row' | 'column', position: number) => number;
}

/** Commands of sheets that change nothing but what is seen. */
const HARMLESS = new Set(
  [
    'move-selection move-selection-enter-tab expand-selection select-range scroll-view scroll-view-reset',
    'scroll-to-cell set-scroll-relative set-zoom-ratio change-zoom-ratio set-worksheet-activate toggle-note-popup',
    'set-col-header-height set-row-header-width',
  ].flatMap((line) => line.split(' ').map((name) => `sheet.command.${name}`)),
);

/** Those that the page itself answers on the keyboard. */
const CLIPBOARD = /^univer\.command\.(copy|cut|paste)/;

/** @returns null when the command may go on */
export function readGridEdit(
  { id, params }: Readonly<ICommandInfo>,
  { isEditing, selected, sizeOf }: Surroundings,
): GridEdit | null {
  if (id === 'univer.command.undo') return isEditing ? null : (events) => events.onUndo();
  if (id === 'univer.command.redo') return isEditing ? null : (events) => events.onRedo();
  if (CLIPBOARD.test(id)) return isEditing ? null : (events) => events.onClipboard(id);
  if (id === 'sheet.command.select-all') return (events) => events.onSelectAll();
  if (id === 'sheet.command.set-range-values') return readValues(params as SetRangeValues, selected);
  if (id === 'sheet.command.clear-selection-content') return (events) => events.onClear(selected());
  if (id === 'sheet.command.toggle-cell-checkbox') return (events) => events.onToggle(selected());
  if (id === 'sheet.command.auto-fill')
    return readFill(params as { sourceRange: IRange; targetRange: IRange });
  if (id === 'sheet.command.delta-column-width') {
    const { anchorCol, deltaX } = params as { anchorCol: number; deltaX: number };
    return (events) => events.onResize('column', anchorCol + 1, sizeOf('column', anchorCol + 1) + deltaX);
  }
  if (id === 'sheet.command.delta-row-height') {
    const { anchorRow, deltaY } = params as { anchorRow: number; deltaY: number };
    return (events) => events.onResize('row', anchorRow + 1, sizeOf('row', anchorRow + 1) + deltaY);
  }
  if (id === 'sheet.command.update-note') {
    const { row, col, note } = params as { row: number; col: number; note: { note: string } };
    return (events) => events.onNote(row + 1, col + 1, note.note);
  }
  if (id === 'sheet.command.delete-note')
    return (events) => selected().forEach(({ row, column }) => events.onNote(row, column, ''));
  const isOfSheets = /^sheets?(-formula)?\.command\./.test(id);
  return isOfSheets && !HARMLESS.has(id) ? (events) => events.onRefused() : null;
}

/** Univer counts the source as part of the target or not, depending on the direction. */
function readFill({ sourceRange, targetRange }: { sourceRange: IRange; targetRange: IRange }): GridEdit {
  const source = areaOfRange(sourceRange);
  return (events) => events.onFill(source, areaAround(source, areaOfRange(targetRange)));
}

interface SetRangeValues {
  readonly range?: IRange | IRange[];
  readonly value: ICellData | ICellData[][] | IObjectMatrixPrimitiveType<ICellData>;
}

function readValues({ range, value }: SetRangeValues, selected: () => Area[]): GridEdit {
  if (Array.isArray(value) || !['v', 'f', 'p'].some((part) => part in value))
    return (events) => events.onRefused();
  const areas = range === undefined ? selected().slice(-1) : [range].flat().map(areaOfRange);
  const text = typedText(value as ICellData);
  return (events) => areas.forEach((area) => events.onType(area, text));
}

/** What was typed, as the editor or a dropdown passes it on. */
function typedText({ v, f, p, t }: ICellData): string {
  if (f) return f;
  if (p) return (p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
  const isForced = t === 4;
  return isForced ? `'${String(v ?? '')}` : String(v ?? '');
}
