/**
 * What happens in the sidebar: calls of the server, and what each answer changes. It draws nothing; whoever made it is told
 * of every new model.
 */
import type {
  ClientAtRow,
  ClientKey,
  FactProposals,
  ReadyState,
  SeenCell,
  SelectedClient,
  Selection,
  SidebarCallName,
  SidebarCalls,
  SidebarState,
} from '../addon/sidebar/sidebar-contract';
import type { NewTask, TodayState } from '../addon/sidebar/today-contract';
import type { SidebarTexts } from '../i18n/types/sidebar';
import { draftOf, sameSettings, type WeightsDraft } from './model/weights-draft';
import { followMoved } from './model/rating-draft';
import { keepDiffering, NOTHING_TRIED } from './model/tried-values';
import { callServer } from './server';
import {
  INITIAL_MODEL,
  NO_CLIENT,
  NOTHING_TO_ADD,
  withRow,
  type ClientDraft,
  type SidebarModel,
} from './sidebar-model';

export class SidebarController {
  model: SidebarModel = INITIAL_MODEL;

  constructor(
    readonly texts: SidebarTexts,
    private readonly draw: () => void,
  ) {}

  update(change: Partial<SidebarModel>): void {
    this.model = { ...this.model, ...change };
    this.draw();
  }

  /** What she changes: a second try of what has failed would send the state before. */
  change(change: Partial<SidebarModel>): void {
    const { failure } = this.model;
    this.update({ ...change, failure: failure && { ...failure, retry: null } });
  }

  updateClient(change: Partial<ClientDraft>): void {
    this.change({ client: { ...this.model.client, ...change } });
  }

  updateWeights(change: Partial<WeightsDraft>): void {
    const { weights } = this.model;
    if (weights) this.change({ weights: { ...weights, ...change }, notice: '' });
  }

  /** A field that holds no usable number keeps its weights from being saved. */
  markInvalid(field: string, isInvalid: boolean): void {
    const invalid = new Set(this.model.weights?.invalid);
    if (isInvalid) invalid.add(field);
    else invalid.delete(field);
    this.updateWeights({ invalid });
  }

  /** Shows a long list whole. */
  unfold(list: string): void {
    this.update({ unfolded: new Set(this.model.unfolded).add(list) });
  }

  get ready(): ReadyState | null {
    const { server } = this.model;
    return server?.status === 'ready' ? server : null;
  }

  /** Runs one call; while it runs every button is off. A failure is shown, and the call can be tried again. */
  async call<Name extends SidebarCallName>(
    working: string,
    name: Name,
    args: Parameters<SidebarCalls[Name]>,
    succeed: (result: ReturnType<SidebarCalls[Name]>) => void,
  ): Promise<boolean> {
    if (this.model.busy !== '') return false;
    this.update({ busy: working, failure: null, notice: '' });
    try {
      const result = await callServer(name, ...args);
      this.model = { ...this.model, busy: '' };
      succeed(result);
      this.draw();
      return true;
    } catch (error) {
      const retry = (): void => void this.call(working, name, args, succeed);
      this.update({ busy: '', failure: { message: messageOf(error), retry } });
      return false;
    }
  }

  read(): Promise<boolean> {
    return this.call(this.texts.common.working, 'read', [], (state) => this.take(state));
  }

  recalculate(): Promise<boolean> {
    return this.call(this.texts.common.working, 'recalculate', [], (state) => this.take(state));
  }

  /** Takes a whole new state, and keeps what the user is in the middle of as far as it still fits. */
  take(state: SidebarState, notice = state.status === 'ready' ? state.message : ''): void {
    const before = this.ready;
    if (state.status !== 'ready') {
      this.update({ server: state, weights: null, client: NO_CLIENT, notice });
      return;
    }
    const { weights, rating } = this.model;
    const keepsDraft = weights !== null && before !== null && sameSettings(before, state);
    this.update({
      server: state,
      weights: keepsDraft ? weights : draftOf(state, weights?.way),
      rating: rating && followMoved(rating, state),
      notice,
    });
    if (state.selected) this.takeSelection(state.selected);
    else this.refreshShown(state);
  }

  /** Who is in a row, where the row looks as it did when it was read; null where the server must be asked. */
  knownAt({ rowNumber, fingerprint }: ClientAtRow): SelectedClient | null {
    const isIt = (each: SelectedClient): boolean =>
      each.rowNumber === rowNumber && each.fingerprint === fingerprint;
    return this.ready?.neighbours.find(isIt) ?? null;
  }

  /** Takes what was read afresh. */
  takeRead(read: Selection): void {
    this.takeNeighbours(read);
    this.takeSelection(read.selected);
  }

  private takeNeighbours({ neighbours }: Selection): void {
    if (this.ready !== null) this.update({ server: { ...this.ready, neighbours } });
  }

  /** Takes the row that is selected in the sheet. Tries for another client are kept until the user drops them. */
  takeSelection(selected: SelectedClient | null): void {
    const { ready, model } = this;
    if (ready === null || selected === null) return;
    const { shown, tried } = model.client;
    if (shown && isSame(shown, selected)) this.refresh(selected);
    else if (tried.size > 0) {
      if (JSON.stringify(model.client.waiting) !== JSON.stringify(selected)) {
        this.updateClient({ waiting: selected });
      }
    } else this.show(selected);
  }

  /** Shows a client; what was tried for another one is dropped. */
  show(selected: SelectedClient): void {
    const { ready } = this;
    if (ready === null) return;
    this.update({ server: withRow(ready, selected), client: { ...NO_CLIENT, shown: selected } });
  }

  proposeFacts(): Promise<boolean> {
    return this.call(this.texts.common.working, 'proposeFacts', [], (facts) => this.update({ facts }));
  }

  tickFact(setting: string, isUsed: boolean): void {
    const { facts } = this.model;
    if (facts === null) return;
    const ticked = facts.facts.map((fact) => (fact.setting === setting ? { ...fact, isUsed } : fact));
    this.change({ facts: { ...facts, facts: ticked } });
  }

  useFacts({ facts }: FactProposals): Promise<boolean> {
    const used = facts.filter(({ isUsed }) => isUsed).map(({ setting }) => setting);
    return this.call(this.texts.common.working, 'useFacts', [used], (state) => {
      this.update({ facts: null });
      this.take(state);
    });
  }

  goToClient(
    { rowNumber, name }: ClientKey,
    criterion: string | null,
    then: () => void = () => undefined,
  ): Promise<boolean> {
    const [key, seen] = [{ rowNumber, name }, this.seenCell(criterion)];
    return this.call(this.texts.common.working, 'goToClient', [key, criterion, seen], then);
  }

  /** Null where the page knows of none. */
  private seenCell(criterion: string | null): SeenCell | null {
    const { ready } = this;
    if (ready === null) return null;
    if (criterion === null) return { ...ready.place, column: null };
    const column = ready.criteria.find(({ name }) => name === criterion)?.column ?? null;
    return column && { ...ready.place, column };
  }

  findAndShow(client: ClientKey): void {
    const { working } = this.texts.common;
    const readClient = (): void =>
      void this.call(working, 'readClient', [], (read) => {
        this.takeNeighbours(read);
        if (read.selected !== null) this.show(read.selected);
      });
    void this.goToClient(
      client,
      null,
      () =>
        void this.call(working, 'readSelection', [''], (row) => {
          const known = row === null || row === 'same' ? null : this.knownAt(row);
          if (known === null) readClient();
          else this.show(known);
        }),
    );
  }

  readToday(): Promise<boolean> {
    return this.today('readToday', []);
  }

  /** The day, where its view was opened while another call ran, or could not be read. */
  readMissing(): void {
    const { view, today, rating, failure } = this.model;
    if (view === 'today' && today === null && rating === null && failure === null && this.ready !== null)
      void this.readToday();
  }

  /** A call about the day; its answer is the day as it is then. */
  today<Name extends 'readToday' | 'tickTask' | 'addTask' | 'noteContact' | 'planDay'>(
    name: Name,
    args: Parameters<SidebarCalls[Name]>,
    then: () => void = () => undefined,
  ): Promise<boolean> {
    return this.call(this.texts.common.working, name, args, (today) => {
      this.update({ today: today as TodayState });
      then();
    });
  }

  tick(key: string): void {
    this.update({ ticking: key });
    void this.today('tickTask', [key]);
  }

  /** What she types meanwhile stays. */
  addTask(kind: NewTask['kind']): void {
    const { quickAdd } = this.model;
    void this.today('addTask', [{ kind, ...quickAdd }], () => {
      if (this.model.quickAdd !== quickAdd) return;
      this.update({ quickAdd: NOTHING_TO_ADD });
      document.getElementById('what')?.focus();
    });
  }

  /** Notes a contact today; rules may look at it, so the tiers are worked out anew. */
  contacted(client: string): void {
    void this.today('noteContact', [client], () => void this.recalculate());
  }

  goToCell(cell: string): Promise<boolean> {
    return this.call(this.texts.common.working, 'goToCell', [cell], () => undefined);
  }

  private refresh(selected: SelectedClient): void {
    const { ready, model } = this;
    const { client } = model;
    if (ready === null || (JSON.stringify(client.shown) === JSON.stringify(selected) && !client.waiting))
      return;
    const valuesChanged = JSON.stringify(client.shown?.values) !== JSON.stringify(selected.values);
    const tried = selected.hasLeft ? NOTHING_TRIED : keepDiffering(client.tried, toNumbers(selected));
    this.update({
      server: withRow(ready, selected),
      client: { ...client, shown: selected, waiting: null, tried },
      ...(valuesChanged && tried.size > 0 ? { notice: this.texts.whatIf.changedInSheet } : {}),
    });
  }

  /** After a call without a selection: the shown client with its new values, if it is still there. */
  private refreshShown(state: ReadyState): void {
    const { client } = this.model;
    const { shown } = client;
    const row = shown && state.clients.find((each) => isSame(each, shown));
    if (!shown || !row) this.updateClient({ ...NO_CLIENT, search: client.search });
    else {
      const tried = keepDiffering(client.tried, toNumbers(row));
      this.updateClient({ shown: { ...shown, values: row.values, fingerprint: '' }, tried });
    }
  }

  resetTried(): void {
    const { waiting } = this.model.client;
    this.updateClient({ tried: NOTHING_TRIED, confirming: false });
    if (waiting) this.show(waiting);
  }
}

function isSame(a: ClientKey, b: ClientKey): boolean {
  return a.rowNumber === b.rowNumber && a.name === b.name;
}

function toNumbers({ values }: { readonly values: readonly (number | null)[] }): number[] {
  return values.map((value) => value ?? NaN);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
