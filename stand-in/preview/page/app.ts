/**
 * Puts the page together: one session at a time, its workbook in the grid, its menus in the bar, what its scripts show,
 * and what the user does on its way to the session.
 */
import type { AddOn } from '../../add-on';
import type { UiAnswer, UiQuestion } from '../../services/calls/world';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import { cellLooks } from '../cell-look';
import { conditionalStyles } from '../conditional-styles';
import { editText } from '../../edit-cells';
import { Drawings } from '../drawings/drawings';
import { Grid } from '../grid/grid';
import { liveStory, type StoryStep } from '../live-story';
import { PreviewSession, type AddOnFiles, type ScriptUi } from '../preview-session';
import { restoreSnapshot, takeSnapshot } from '../snapshot';
import type { PreviewIndex } from '../preview-index';
import { GridEditing, type EditedPage } from './grid-editing';
import { byId, drawn } from './element';
import { pageTexts, speakLanguageOf } from './page-language';
import { ask, messageOf, showToast, tell } from './questions';
import { closeFrames, showFrame, type FrameServer } from './script-frame';
import { store, type StoredSpreadsheet } from './storage';
import { showTabs } from './tab-bar';

const STORE_AFTER_MILLISECONDS = 300;

export class App implements EditedPage {
  session: PreviewSession;
  /** Whether something would be lost by opening another spreadsheet. */
  isChanged = false;
  /** Which sample is opened next: one with a past, or the plain list. */
  isSampleInUse = true;
  /** The .xlsx file the workbook was opened from. */
  file: Uint8Array | null = null;
  /** Called after the menus of the script, or the language, may have changed. */
  onMenusChanged: () => void = () => undefined;
  readonly grid: Grid;
  readonly drawings: Drawings;
  readonly editing: GridEditing;
  /** Scripts that run or wait. */
  private running = 0;
  private storing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly addOn: AddOnFiles,
    readonly index: PreviewIndex,
    public locale: string,
  ) {
    this.session = this.newSession();
    this.editing = new GridEditing(this);
    this.grid = new Grid(
      byId('grid'),
      {
        workbookOf: () => this.session.workbook,
        looks: (sheet) => this.looks(sheet),
        editText: (sheet, row, column) => editText({ workbook: this.session.workbook, sheet }, row, column),
      },
      this.editing,
    );
    this.grid.onUnfinished = (isUnfinished) => this.countRunning(isUnfinished ? 1 : -1);
    const source = { workbookOf: () => this.session.workbook, sparklineReader: () => this.sparklineReader() };
    this.drawings = new Drawings(this.grid, source, byId('workspace'));
  }

  /** Opens a workbook in a session of its own, as opening another spreadsheet does. */
  open(workbook: Workbook, file: Uint8Array | null = null, settle?: (addOn: AddOn) => void): void {
    closeFrames();
    this.session = this.newSession();
    this.isChanged = false;
    this.file = file;
    this.session.open(workbook);
    settle?.(this.session.addOn);
    this.show();
    this.editing.clipboard.forget();
    this.storeSoon();
  }

  /** Opens a list after the add-on was used on it for some time. */
  openWithPast(workbook: Workbook, story: readonly StoryStep[]): void {
    const past = this.newSession({
      ask: () => Promise.reject(new Error('Nobody is there to be asked.')),
      showToast: () => undefined,
      showDialog: () => undefined,
    });
    past.open(workbook);
    liveStory(past, story);
    this.open(workbook);
  }

  /** Opens what was stored in this browser. */
  reopen(stored: StoredSpreadsheet): void {
    const { world } = this.session.inspection;
    const workbook = this.session.inspection.newWorkbook(stored.workbook.name);
    restoreSnapshot(workbook, stored.workbook);
    if (workbook.timeZone === '') workbook.timeZone = world.timeZone;
    this.open(workbook, stored.file);
    this.isChanged = stored.isChanged;
  }

  /** Runs a function of the add-on for a menu item. */
  async runMenuItem(functionName: string): Promise<void> {
    await this.whileBusy(async () => {
      try {
        await this.session.runMenuItem(functionName);
      } catch (error) {
        await tell(pageTexts().says.scriptError, messageOf(error));
      }
    });
    this.grid.focus();
  }

  get isCellEditorOpen(): boolean {
    return this.grid.isEditing;
  }

  refreshGrid(): void {
    this.grid.refresh();
    this.drawings.refresh();
  }

  selectSheet(id: number): void {
    this.session.workbook.activeSheetId = id;
    this.showPlace();
  }

  private newSession(
    ui: ScriptUi = {
      ask: (question) => this.ask(question),
      showToast,
      showDialog: (dialog) => showFrame(dialog, this.frameServer()),
    },
  ): PreviewSession {
    const session = new PreviewSession({ addOn: this.addOn, locale: this.locale, ui });
    session.onChange = (hasChanged) => {
      if (session !== this.session) return;
      if (!hasChanged) return this.showPlace();
      this.isChanged = true;
      this.show();
      this.storeSoon();
    };
    return session;
  }

  /** While a question is open the script waits, and nothing runs. */
  private async ask(question: UiQuestion): Promise<UiAnswer> {
    const status = byId('status');
    const { textContent } = status;
    status.textContent = '';
    this.countRunning(-1);
    const answer = await ask(question);
    this.countRunning(1);
    status.textContent = textContent;
    await drawn();
    return answer;
  }

  private frameServer(): FrameServer {
    const { session } = this;
    return {
      functionNames: session.addOn.functionNames.filter((name) => !name.endsWith('_')),
      // Dialogs and sidebars show themselves that they wait.
      run: (name, args) => this.whileRunning(() => session.scriptRun(name, args)),
      focusGrid: () => this.grid.focus(),
    };
  }

  private show(): void {
    speakLanguageOf(this.index, this.locale);
    this.grid.refresh();
    byId('title').textContent = this.session.workbook.name;
    this.showPlace();
    this.onMenusChanged();
  }

  /** Which sheet and cell are active: a script may have gone somewhere without changing anything. */
  private showPlace(): void {
    const { workbook } = this.session;
    const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
    this.grid.showPlace();
    this.drawings.refresh();
    showTabs(
      byId('tabs'),
      visible.map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      workbook.activeSheet.id,
      { onSelect: (id) => this.selectSheet(id), onAdd: () => this.editing.addSheet() },
    );
  }

  private looks(sheet: SheetModel) {
    const { workbook } = this.session;
    const { calculation } = this.session.inspection;
    const calculator = calculation.calculatorOf(workbook);
    const source = calculation.sourceOf(workbook);
    return cellLooks(sheet, workbook.locale, conditionalStyles({ workbook, sheet, calculator, source }));
  }

  private sparklineReader() {
    const { workbook } = this.session;
    const { calculation } = this.session.inspection;
    return calculation.calculatorOf(workbook).sparklineReader(calculation.sourceOf(workbook));
  }

  private async whileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
    const status = byId('status');
    status.textContent = pageTexts().says.working;
    try {
      return await this.whileRunning(async () => {
        await drawn();
        return work();
      });
    } finally {
      status.textContent = '';
    }
  }

  private async whileRunning<Result>(work: () => Promise<Result>): Promise<Result> {
    this.countRunning(1);
    try {
      return await work();
    } finally {
      this.countRunning(-1);
    }
  }

  private countRunning(change: number): void {
    this.running += change;
    if (this.running > 0) document.body.setAttribute('aria-busy', 'true');
    else document.body.removeAttribute('aria-busy');
  }

  private storeSoon(): void {
    document.body.removeAttribute('data-stored');
    clearTimeout(this.storing);
    const storing = setTimeout(() => {
      const { isChanged, locale, file } = this;
      const workbook = takeSnapshot(this.session.workbook);
      const stored = { version: 3, isChanged, locale, workbook, file } as const;
      store(stored).then(
        () => {
          if (this.storing === storing) document.body.setAttribute('data-stored', '');
        },
        (error: unknown) => console.warn(messageOf(error)),
      );
    }, STORE_AFTER_MILLISECONDS);
    this.storing = storing;
  }
}
