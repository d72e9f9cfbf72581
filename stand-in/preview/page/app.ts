/**
 * Puts the page together: one session at a time, its workbook in the grid, its menus in the bar, what its scripts show,
 * and what the user does on its way to the session.
 */
import type { Univer } from '@univerjs/core';
import type { UiAnswer, UiQuestion } from '../../services/calls/world';
import { Drawings } from '../drawings/drawings';
import { Grid } from '../grid/grid';
import type { PreviewSession } from '../preview-session';
import { nextTask } from '../live-story';
import { takeSnapshot } from '../snapshot';
import { GridEditing, type EditedPage } from './grid-editing';
import { byId, drawn } from './element';
import { pageTexts, speakLanguageOf } from './page-language';
import type { Assets, Prepared, SampleKind } from './prepare';
import { ask, messageOf, showToast, tell } from './questions';
import { closeFrames, showFrame, type FrameServer } from './script-frame';
import { store } from './storage';
import { showTabs } from './tab-bar';

const STORE_AFTER_MILLISECONDS = 300;

export class App implements EditedPage {
  /** Called after the menus of the script, or the language, may have changed. */
  onMenusChanged: () => void = () => undefined;
  readonly grid: Grid;
  readonly drawings: Drawings;
  readonly editing: GridEditing;
  /** Scripts that run or wait. */
  private running = 0;
  private storing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    univer: Univer,
    readonly assets: Assets,
    public opened: Prepared,
    /** Which sample is opened next. */
    public sample: SampleKind,
  ) {
    this.editing = new GridEditing(this);
    this.grid = new Grid(univer, () => this.session.workbook, this.editing);
    this.grid.onUnfinished = (isUnfinished) => this.countRunning(isUnfinished ? 1 : -1);
    this.drawings = new Drawings(this.grid, () => this.session, byId('workspace'));
  }

  get session(): PreviewSession {
    return this.opened.session;
  }

  /** Shows a spreadsheet in place of the one before. */
  open(prepared: Prepared): void {
    closeFrames();
    this.opened = prepared;
    this.attend(prepared);
    this.show();
    this.editing.clipboard.forget();
    this.storeSoon();
  }

  /** The same for one that takes time. */
  async openSoon(prepare: () => Prepared | Promise<Prepared>): Promise<void> {
    await this.whileBusy(async () => {
      const prepared = await prepare();
      await nextTask();
      this.open(prepared);
    });
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

  refreshGrid(): void {
    this.grid.refresh();
    this.drawings.refresh();
  }

  /** Which sheet and cell are active: a script may have gone somewhere without changing anything. */
  showPlace(): void {
    const { workbook } = this.session;
    const tabs = workbook.sheets.flatMap(({ hidden, id, name, tabColor }) =>
      hidden ? [] : [{ id, name, tabColor }],
    );
    this.grid.showPlace();
    this.drawings.refresh();
    showTabs(byId('tabs'), tabs, workbook.activeSheet.id, {
      onSelect: (id) => this.selectSheet(id),
      onAdd: () => this.editing.addSheet(),
    });
  }

  selectSheet(id: number): void {
    this.session.workbook.activeSheetId = id;
    this.showPlace();
  }

  /** Shows what its scripts show, and follows its changes. */
  private attend(opened: Prepared): void {
    const { session } = opened;
    session.ui = {
      ask: (question) => this.ask(question),
      showToast,
      showDialog: (dialog) => showFrame(dialog, this.frameServer()),
    };
    session.onChange = (hasChanged) => {
      if (opened !== this.opened) return;
      if (!hasChanged) return this.showPlace();
      opened.isChanged = true;
      this.show();
      this.storeSoon();
    };
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
    speakLanguageOf(this.assets.index, this.session.locale);
    this.grid.refresh();
    byId('title').textContent = this.session.workbook.name;
    this.showPlace();
    this.onMenusChanged();
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
      const { session, isChanged, file } = this.opened;
      const workbook = takeSnapshot(session.workbook);
      const stored = { version: 3, isChanged, locale: session.locale, workbook, file } as const;
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
