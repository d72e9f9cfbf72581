/**
 * A typed stand-in for the sidebar's server: it keeps rows, weights and cut-offs, answers every call of the contract from
 * them, and remembers what it was asked. It computes nothing: that is what the page is tested for.
 */
import type {
  ClientAtRow,
  ClientChanges,
  ClientKey,
  CutOffChange,
  FactProposals,
  ClientReach,
  MoneyLines,
  ReadyState,
  SelectedClient,
  Selection,
  SidebarCallName,
  SidebarCalls,
  SidebarState,
  StartState,
  TierChange,
  WeightChange,
} from '../../src/addon/sidebar/sidebar-contract';

import type { TodayState } from '../../src/addon/sidebar/today-contract';
import { SAMPLE_DAY, SAMPLE_HISTORY } from './sample-state';

export interface Call {
  readonly name: SidebarCallName;
  readonly args: readonly unknown[];
}

export const START: StartState = {
  status: 'start',
  presets: [
    { value: 'VA', name: 'Virtual assistant', description: '8 criteria; tiers A, B and C.' },
    { value: 'Practice', name: 'Practice', description: '13 ratings; tiers A to D.' },
  ],
  suggestedPreset: 'VA',
  clientList: null,
};

export class FakeServer implements SidebarCalls {
  readonly calls: Call[] = [];
  /** The next call of this name fails with this sentence. */
  failure: { readonly name: SidebarCallName; readonly message: string } | null = null;
  selectedRow: number | null = null;
  /** A row that holds something and no client, where that is selected. */
  nobodysRow: number | null = null;
  /** Of whoever is selected. */
  history: readonly TierChange[] = SAMPLE_HISTORY;
  /** Of whoever is selected. */
  money: MoneyLines | null = null;
  reach: ClientReach | null = null;
  facts: FactProposals = { intro: '', own: 'yours', computed: 'on record', use: 'Use', facts: [] };
  day: TodayState = SAMPLE_DAY;
  private held: Promise<void> | null = null;

  constructor(public state: SidebarState) {}

  /** What `google.script.run.callFromSidebar` does. */
  async answer(name: SidebarCallName, argumentsJson: string): Promise<string> {
    const args = JSON.parse(argumentsJson) as unknown[];
    this.calls.push({ name, args });
    await this.held;
    if (this.failure?.name === name) {
      const { message } = this.failure;
      this.failure = null;
      throw new Error(message);
    }
    return JSON.stringify((this[name] as (...values: unknown[]) => unknown)(...args));
  }

  /** No answer comes before what is returned is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => (release = resolve));
    return () => {
      this.held = null;
      release();
    };
  }

  /** Without what the page asks from time to time. */
  get askedFor(): Call[] {
    return this.calls.filter(({ name }) => name !== 'readSelection');
  }

  callsOf(name: SidebarCallName): Call[] {
    return this.calls.filter((call) => call.name === name);
  }

  openSetUp(): null {
    return null;
  }

  isSetUp(): boolean {
    return this.state.status !== 'start';
  }

  read(): SidebarState {
    if (this.state.status !== 'ready') return this.state;
    return { ...this.state, ...this.readClient() };
  }

  readSelection(knownFingerprint: string): ClientAtRow | null | 'same' {
    if (this.nobodysRow !== null) return { rowNumber: this.nobodysRow, fingerprint: 'nobody' };
    const selected = this.selection();
    if (selected === null) return null;
    const { rowNumber, fingerprint } = selected;
    return fingerprint === knownFingerprint ? 'same' : { rowNumber, fingerprint };
  }

  readClient(): Selection {
    return { selected: this.selection(), neighbours: this.neighbours() };
  }

  start(): SidebarState {
    if (this.started === null) throw new Error('Nothing to start with.');
    this.state = this.started;
    return this.read();
  }

  /** What setting up leads to. */
  started: ReadyState | null = null;

  recalculate(): SidebarState {
    return this.said('12 clients recalculated.');
  }

  applyValues(all: readonly ClientChanges[]): SidebarState {
    const { criteria, inputs, clients } = this.ready;
    const sources = [...criteria, ...inputs];
    const next = clients.map((client) => {
      const changes = all.find((each) => each.client.rowNumber === client.rowNumber)?.changes ?? [];
      const values = client.values.map((value, index) => {
        const change = changes.find(({ criterion }) => criterion === sources[index].name);
        return change ? (change.value === null ? null : Number(change.value)) : value;
      });
      return { ...client, values };
    });
    this.state = { ...this.ready, clients: next };
    return this.said('Recalculated.');
  }

  saveWeights(changes: readonly WeightChange[]): SidebarState {
    const criteria = this.ready.criteria.map((criterion) => ({
      ...criterion,
      weight: changes.find(({ rowNumber }) => rowNumber === criterion.rowNumber)?.weight ?? criterion.weight,
    }));
    this.state = { ...this.ready, criteria };
    return this.said('Recalculated.');
  }

  saveCutOffs(changes: readonly CutOffChange[]): SidebarState {
    const tiers = this.ready.tiers.map((tier) => ({
      ...tier,
      from: changes.find(({ rowNumber }) => rowNumber === tier.rowNumber)?.from ?? tier.from,
    }));
    this.state = { ...this.ready, tiers };
    return this.said('Recalculated.');
  }

  proposeFacts(): FactProposals {
    return this.facts;
  }

  useFacts(): SidebarState {
    return this.said('');
  }

  readToday(): TodayState {
    return this.day;
  }

  tickTask(): TodayState {
    return this.day;
  }

  addTask(): TodayState {
    return this.day;
  }

  noteContact(): TodayState {
    return this.day;
  }

  planDay(): TodayState {
    return this.day;
  }

  goToCell(): null {
    return null;
  }

  goToClient({ rowNumber }: ClientKey): null {
    this.selectedRow = rowNumber;
    return null;
  }

  get ready(): ReadyState {
    if (this.state.status !== 'ready') throw new Error('The spreadsheet is not set up.');
    return this.state;
  }

  private said(message: string): SidebarState {
    return { ...this.ready, message, ...this.readClient() };
  }

  private selection(): SelectedClient | null {
    if (this.nobodysRow !== null) return null;
    return this.neighbours().find(({ rowNumber }) => rowNumber === this.selectedRow) ?? null;
  }

  private neighbours(): SelectedClient[] {
    return this.ready.clients.map((client) => ({
      ...client,
      fingerprint: JSON.stringify([client, this.reach]),
      nextStep: `What to do about ${client.name}.`,
      checklist: [],
      why: `What led to the tier of ${client.name}.`,
      problems: [],
      money: this.money,
      reach: this.reach,
      history: this.history,
    }));
  }
}
