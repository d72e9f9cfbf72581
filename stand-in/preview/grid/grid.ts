/**
 * The grid: shows the workbook of a session in Univer and tells what the user does in it. Univer keeps no data of its
 * own: it reads the cells that it draws from the workbook, and every edit is taken off it before it happens and goes there.
 */
import {
  BooleanNumber,
  CanceledError,
  CommandType,
  ICommandService,
  UniverInstanceType,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import type { ICommandInfo, IRange, IStyleData, Univer, Workbook as UniverWorkbook } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SelectionMoveType,
  SheetInterceptorService,
  SheetSkeletonService,
} from '@univerjs/sheets';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import { IEditorBridgeService, SetScrollOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { editText } from '../../edit-cells';
import { areaOf } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { BLANK_UNIT } from './create-univer';
import { readGridEdit, type GridEvents } from './grid-commands';
import { SentSizes, type GrownRows, type SizeChanges } from './sent-sizes';
import { ShownCells, TextHeights } from './shown-cells';
import {
  areaOfRange,
  frameKey,
  frameOf,
  idOf,
  rangeOfArea,
  univerWorkbook,
  type GridFrame,
} from './univer-workbook';

/** What of the grid is in sight. Pixels, from the drawing's upper left corner. */
export interface GridView {
  readonly canvas: HTMLCanvasElement;
  /** How far the cells that are not frozen are scrolled. */
  readonly scrolledX: number;
  readonly scrolledY: number;
  /** Where the cells begin, right of the row numbers and below the letters. */
  readonly firstX: number;
  readonly firstY: number;
  /** Where those begin that are not frozen. */
  readonly looseX: number;
  readonly looseY: number;
}

/** The heights of so many rows are found at once; the rest follows in pieces of that size, between which the page answers. */
const ROWS_AT_ONCE = 500;

export class Grid {
  /** Called when heights remain to be found, and when all are. */
  onUnfinished: (isUnfinished: boolean) => void = () => undefined;
  /** Called when it has scrolled, or columns and rows have other sizes. */
  onMoved: () => void = () => undefined;
  private unitNumber = 0;
  private frame = '';
  private readonly sent: SentSizes;
  private readonly cells: ShownCells;
  private showing = false;
  /** What remains to be measured: a piece at each step. */
  private rest: Iterator<void> | null = null;
  /** Unit, sheet and area selected last. */
  private selectedPlace = '';

  /** @param workbookOf what is shown; the grid asks again after every change */
  constructor(
    private readonly univer: Univer,
    private readonly workbookOf: () => Workbook,
    private readonly events: GridEvents,
  ) {
    this.cells = new ShownCells(workbookOf);
    const texts = new TextHeights();
    this.sent = new SentSizes((look, width) => texts.heightOf(look.text, this.cells.styleOf(look), width));
    this.giveEditorItsText();
    this.commands.beforeCommandExecuted((command) => this.guard(command));
    this.commands.onCommandExecuted((command) => this.follow(command));
  }

  /** Shows the workbook as it is now. */
  refresh(): void {
    const frame = frameOf(this.workbook);
    const described = frameKey(frame);
    this.cells.forget();
    this.whileShowing(() => {
      if (described !== this.frame) this.rebuild(frame);
      this.frame = described;
      for (const sheet of this.workbook.sheets) this.sendSizes(sheet, this.sent.takeSizes(sheet));
      // Univer reads what it draws. The formula bar looks again where it is told of new values, of whatever cells.
      this.send(this.workbook.activeSheet, SetRangeValuesMutation.id, { cellValue: {} });
      this.renderer?.mainComponent?.makeForceDirty();
    });
    const wasUnfinished = this.rest !== null;
    this.rest = this.measureInPieces();
    this.showPiece(this.rest);
    const isUnfinished = this.rest !== null;
    if (isUnfinished !== wasUnfinished) this.onUnfinished(isUnfinished);
  }

  /** Goes to the active sheet and selection. */
  showPlace(): void {
    this.whileShowing(() => {
      const { activeSheet } = this.workbook;
      const current = this.unit?.getActiveSheet()?.getSheetId();
      if (current !== idOf(activeSheet)) this.send(activeSheet, SetWorksheetActiveOperation.id, {});
      const selected = activeSheet.selection.areas[activeSheet.selection.areas.length - 1]!;
      const place = JSON.stringify([this.unitId, activeSheet.id, selected]);
      // Only where it differs: setting it takes the keyboard's focus into the grid.
      if (place !== this.selectedPlace) this.select(selected);
      this.selectedPlace = place;
    });
  }

  /** What Univer's own model says of a cell: for tests. */
  cellInModel(sheet: SheetModel, row: number, column: number): { text: string; style: IStyleData | null } {
    const unit = this.unit;
    const worksheet = unit?.getSheetBySheetId(idOf(sheet));
    const cell = worksheet?.getCellRaw(row - 1, column - 1);
    return { text: String(cell?.v ?? ''), style: unit?.getStyles().getStyleByCell(cell) ?? null };
  }

  /** Null where nothing is drawn yet. */
  view(): GridView | null {
    const viewport = this.renderer?.scene.getViewport('viewMain');
    const canvas = this.renderer?.engine.getCanvasElement();
    if (!viewport || !canvas) return null;
    const { frozenRows, frozenColumns } = this.workbook.activeSheet;
    const [first, loose] = [this.placeOf(1, 1), this.placeOf(frozenRows + 1, frozenColumns + 1)];
    return {
      canvas,
      scrolledX: viewport.viewportScrollX,
      scrolledY: viewport.viewportScrollY,
      firstX: first.left,
      firstY: first.top,
      looseX: loose.left,
      looseY: loose.top,
    };
  }

  /** Where a cell is within the drawing of a grid that was not scrolled. */
  placeOf(row: number, column: number): { left: number; top: number; width: number; height: number } {
    const skeletons = this.injector.get(SheetSkeletonService);
    const skeleton = skeletons.getSkeleton(this.unitId, idOf(this.workbook.activeSheet))!;
    const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    return { left: startX, top: startY, width: endX - startX, height: endY - startY };
  }

  select(area: Area): void {
    const range = { ...rangeOfArea(area), rangeType: 0 };
    const { startRow: actualRow, startColumn: actualColumn } = range;
    const cell = { ...rangeOfArea(areaOf(area.row, area.column)), actualRow, actualColumn };
    const primary = { ...cell, isMerged: false, isMergedMainCell: false };
    // As after clicking: handles for dragging appear with it.
    const type = SelectionMoveType.MOVE_END;
    const selections = [{ range, primary, style: null }];
    this.send(this.workbook.activeSheet, SetSelectionsOperation.id, { reveal: true, type, selections });
  }

  /** Resolves when the grid takes keys. */
  async ready(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    // Only now the formula bar listens to what is selected.
    this.selectedPlace = '';
    this.showPlace();
  }

  /** Resolves when everything is loaded, dragging included. */
  async steady(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  }

  get isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  focus(): void {
    this.units.focusUnit(this.unitId);
    this.injector.get(ILayoutService).focus();
  }

  private get workbook(): Workbook {
    return this.workbookOf();
  }

  private get injector() {
    return this.univer.__getInjector();
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private get units(): IUniverInstanceService {
    return this.injector.get(IUniverInstanceService);
  }

  private get renderer() {
    return this.injector.get(IRenderManagerService).getRenderById(this.unitId);
  }

  private get unitId(): string {
    return this.unitNumber === 0 ? BLANK_UNIT : `workbook-${this.unitNumber}`;
  }

  private get unit() {
    return this.units.getUnit<UniverWorkbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
  }

  /** What is changed meanwhile in Univer is no edit by the user. */
  private whileShowing(show: () => void): void {
    this.showing = true;
    try {
      show();
    } finally {
      this.showing = false;
    }
  }

  /** Rows as tall as their wrapped texts. The sheet in front comes first; what is out of sight is told at once, in the end. */
  private *measureInPieces(): Generator<void> {
    const { activeSheet, sheets } = this.workbook;
    for (const sheet of [activeSheet, ...sheets.filter((each) => each !== activeSheet)]) {
      const looks = this.cells.looksOf(sheet);
      const rows = this.sent.rowsOf(sheet);
      this.sendHeights(sheet, this.sent.takeHeights(sheet, looks, 1, ROWS_AT_ONCE));
      const further: GrownRows[] = [];
      for (let row = 1 + ROWS_AT_ONCE; row <= rows; row += ROWS_AT_ONCE) {
        yield;
        further.push(this.sent.takeHeights(sheet, looks, row, ROWS_AT_ONCE));
      }
      this.sendHeights(sheet, further.flat());
    }
  }

  private showPiece(pieces: Iterator<void>): void {
    let isDone = false;
    this.whileShowing(() => (isDone = pieces.next().done === true));
    if (isDone) this.rest = null;
    else setTimeout(() => this.goOn(pieces));
  }

  private goOn(pieces: Iterator<void>): void {
    // Meanwhile something changed, and all was begun anew.
    if (pieces !== this.rest) return;
    this.showPiece(pieces);
    if (this.rest === null) this.onUnfinished(false);
  }

  private rebuild(frame: GridFrame): void {
    const former = this.unitId;
    this.sent.forget();
    // Those that somebody set are part of the frame.
    for (const sheet of this.workbook.sheets) this.sent.takeSizes(sheet);
    this.units.disposeUnit(former);
    this.unitNumber++;
    this.univer.createUnit(
      UniverInstanceType.UNIVER_SHEET,
      univerWorkbook(this.unitId, frame, (id) => this.cells.matrixOf(id)),
    );
  }

  /** The editor starts with what the workbook says, not with what the cell shows. */
  private giveEditorItsText(): void {
    const { writeCellInterceptor } = this.injector.get(SheetInterceptorService);
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1000,
      handler: (cell, { row, col }, next) => {
        const place = { workbook: this.workbook, sheet: this.workbook.activeSheet };
        return next({ ...cell, v: editText(place, row + 1, col + 1), t: 1, p: null, f: null });
      },
    });
  }

  private sendSizes(sheet: SheetModel, { sizedRows, sizedColumns }: SizeChanges): void {
    for (const column of sizedColumns) {
      const ranges = [rangeOfArea(areaOf(1, column, sheet.maxRows, 1))];
      this.send(sheet, SetWorksheetColWidthMutation.id, { ranges, colWidth: sheet.columnWidth(column) });
    }
    for (const row of sizedRows) {
      const ranges = [rangeOfArea(areaOf(row, 1, 1, sheet.maxColumns))];
      const autoHeightInfo = sheet.rowLines.sizes.has(row) ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.send(sheet, SetWorksheetRowHeightMutation.id, { ranges, rowHeight: sheet.rowHeight(row) });
      this.send(sheet, SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo });
    }
  }

  private sendHeights(sheet: SheetModel, grown: GrownRows): void {
    if (grown.length === 0) return;
    const rowsAutoHeightInfo = grown.map(({ row, height }) => ({ row: row - 1, autoHeight: height }));
    this.send(sheet, SetWorksheetRowAutoHeightMutation.id, { rowsAutoHeightInfo });
  }

  private send(sheet: SheetModel, id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: idOf(sheet), ...params });
  }

  /** Before Univer does something: edits are taken off it, everything else that would change its data is refused. */
  private guard(command: Readonly<ICommandInfo>): void {
    // There is no formula in Univer's model, so that there is nothing to calculate.
    if (command.id === SetFormulaCalculationStartMutation.id) throw new CanceledError();
    if (this.showing) return;
    if (command.type !== CommandType.COMMAND) return;
    const edit = readGridEdit(command, {
      isEditing: this.isEditing,
      selected: () => [...this.workbook.activeSheet.selection.areas],
      sizeOf: (dimension, position) => this.sizeOf(dimension, position),
    });
    if (edit === null) return;
    // Never within Univer's own call: what is shown changes with it.
    queueMicrotask(() => edit(this.events));
    throw new CanceledError();
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (MOVING.has(command.id)) this.onMoved();
    if (this.showing || command.id !== SetSelectionsOperation.id) return;
    const { selections } = command.params as { selections: readonly { range: IRange }[] };
    if (selections.length === 0) return;
    const areas = this.areasOf(selections);
    this.events.onSelect(areas);
    this.selectedPlace = JSON.stringify([this.unitId, this.workbook.activeSheet.id, areas[areas.length - 1]]);
  }

  private sizeOf(dimension: 'row' | 'column', position: number): number {
    const { activeSheet } = this.workbook;
    return dimension === 'column'
      ? activeSheet.columnWidth(position)
      : this.sent.rowHeight(activeSheet, position);
  }

  private areasOf(selections: readonly { range: IRange }[]): Area[] {
    const { maxRows, maxColumns } = this.workbook.activeSheet;
    return selections.map(({ range }) =>
      areaOfRange({
        startRow: finite(range.startRow, 0),
        startColumn: finite(range.startColumn, 0),
        endRow: finite(range.endRow, maxRows - 1),
        endColumn: finite(range.endColumn, maxColumns - 1),
      }),
    );
  }
}

const MOVING = new Set([
  SetScrollOperation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);

/** Whole rows and columns come without the other coordinate. */
function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
