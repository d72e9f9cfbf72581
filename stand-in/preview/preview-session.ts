/**
 * One spreadsheet open in the preview, with the add-on in it: the workbook as the only truth, and everything a user can
 * do to it. Knows nothing of the grid and the page: whoever shows the workbook listens for changes.
 */
import { AddOn } from '../add-on';
import { createAppsScript, inspectWorld, type WorldInspection } from '../apps-script';
import type { DialogRecord, MenuRecord, ToastRecord, UiAnswer, UiQuestion } from '../services/calls/world';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { fireEdit } from '../fire-edit';
import { runWithAnswers } from './run-with-answers';
import { restoreSnapshot, sameSnapshot, takeSnapshot, type WorkbookSnapshot } from './snapshot';

export interface AddOnFiles {
  readonly code: string;
  /** Name of an HTML file, without its ending → its text. */
  readonly html: Readonly<Record<string, string>>;
}

/** What the preview shows on behalf of the script. */
interface ScriptUi {
  ask(question: UiQuestion): Promise<UiAnswer>;
  showToast(toast: ToastRecord): void;
  showDialog(dialog: DialogRecord): void;
}

interface SessionOptions {
  readonly addOn: AddOnFiles;
  /** Language of the user's interface, `de`, and locale of new spreadsheets, `de_DE`. */
  readonly locale: string;
  readonly timeZone?: string;
  readonly now?: number;
}

/** As long as no page shows the session. */
const NOBODY: ScriptUi = {
  ask: () => Promise.reject(new Error('Nobody is there to be asked.')),
  showToast: () => undefined,
  showDialog: () => undefined,
};

/** The oldest states are forgotten. */
const MOST_STATES = 100;

export class PreviewSession {
  /** Locale of new spreadsheets, and language of the user's interface. */
  readonly locale: string;
  readonly inspection: WorldInspection;
  readonly addOn: AddOn;
  ui: ScriptUi = NOBODY;
  /** Called after a run or an edit, and told whether the document changed. */
  onChange: (hasChanged: boolean) => void = () => undefined;
  /** States to go back to and forth. */
  private readonly past: WorkbookSnapshot[] = [];
  private readonly future: WorkbookSnapshot[] = [];
  private toastsShown = 0;
  private dialogsShown = 0;
  /** Scripts run one after the other, as the document's lock would have it. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor({ addOn, locale, timeZone, now }: SessionOptions) {
    this.locale = locale;
    const globals = createAppsScript({ locale, timeZone, userLocale: locale.split('_')[0], now });
    this.inspection = inspectWorld(globals);
    this.addOn = new AddOn({
      code: addOn.code,
      globals: { ...globals },
      world: this.inspection.world,
      files: addOn.html,
    });
  }

  get workbook(): Workbook {
    return this.inspection.activeWorkbook!;
  }

  get menus(): readonly MenuRecord[] {
    return this.inspection.world.ui.menus;
  }

  /** Opens a workbook and runs onOpen, as opening a spreadsheet does. */
  open(workbook: Workbook): void {
    this.inspection.open(workbook);
    workbook.settle();
    this.addOn.open();
  }

  /** The function of a menu item. @throws what it throws */
  async runMenuItem(functionName: string): Promise<void> {
    await this.runScript(() => this.addOn.run(functionName));
  }

  /** A call of `google.script.run`. @throws what the function throws */
  scriptRun(functionName: string, args: readonly unknown[]): Promise<unknown> {
    return this.runScript(() => this.addOn.scriptRun(functionName, ...args));
  }

  /**
   * A change by the user. What it returns are the edited cells, for the trigger; null where Google fires none. Refused
   * changes leave everything as it was.
   * @throws the sentence that says why it is refused
   */
  edit(sheet: SheetModel, change: (workbook: Workbook) => Area | null): void {
    const { workbook } = this;
    const before = takeSnapshot(workbook);
    try {
      const area = this.inspection.calls.uncounted(() => change(workbook));
      if (area === null) return;
      const known = before.sheets.find(({ id }) => id === sheet.id);
      const valueBefore = known?.rows[area.row - 1]?.contents[area.column - 1];
      fireEdit(this.addOn, this.inspection, { sheet, area, valueBefore });
    } catch (error) {
      this.restore(before);
      throw error;
    } finally {
      this.remember(before);
      this.showNews();
    }
  }

  /** @returns whether there was anything to take back */
  undo(): boolean {
    return this.travel(this.past, this.future);
  }

  redo(): boolean {
    return this.travel(this.future, this.past);
  }

  private runScript<Result>(run: () => Result): Promise<Result> {
    const result = this.queue.then(() => this.runNow(run));
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async runNow<Result>(run: () => Result): Promise<Result> {
    const before = takeSnapshot(this.workbook);
    try {
      return await runWithAnswers(run, {
        world: this.inspection.world,
        save: () => {
          const snapshot = takeSnapshot(this.workbook);
          return () => this.restore(snapshot);
        },
        ask: (question) => {
          this.showNews();
          return this.ui.ask(question);
        },
      });
    } finally {
      this.workbook.settle();
      this.remember(before);
      this.showNews();
    }
  }

  private restore(snapshot: WorkbookSnapshot): void {
    restoreSnapshot(this.workbook, snapshot);
    this.workbook.settle();
  }

  /** What was undone before cannot be redone any more after a change. */
  private remember(before: WorkbookSnapshot): void {
    const hasChanged = !sameSnapshot(before, takeSnapshot(this.workbook));
    if (hasChanged) {
      this.past.push(before);
      if (this.past.length > MOST_STATES) this.past.shift();
      this.future.length = 0;
    }
    this.onChange(hasChanged);
  }

  private travel(from: WorkbookSnapshot[], to: WorkbookSnapshot[]): boolean {
    const target = from.pop();
    if (!target) return false;
    to.push(takeSnapshot(this.workbook));
    const { activeSheetId } = this.workbook;
    this.restore(target);
    if (this.workbook.sheetById(activeSheetId)) this.workbook.activeSheetId = activeSheetId;
    this.onChange(true);
    return true;
  }

  private showNews(): void {
    const { toasts, dialogs } = this.inspection.world.ui;
    for (; this.toastsShown < toasts.length; this.toastsShown++) this.ui.showToast(toasts[this.toastsShown]!);
    // One dialog at a time: only the last one would be left on the screen.
    if (dialogs.length > this.dialogsShown) this.ui.showDialog(dialogs[dialogs.length - 1]!);
    this.dialogsShown = dialogs.length;
  }
}
