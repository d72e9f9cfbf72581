/**
 * What the sidebar and the server say to each other. Types only: the sidebar imports nothing else of the add-on. Everything
 * travels as JSON, because a date or NaN in a result would turn the whole result into null; an unknown value is null.
 */
import type { Bound, Fact, Kind, Lock, Rule } from '../../core/types';
import type { NewTask, TodayState } from './today-contract';

/** The calls: name → arguments and result. */
export interface SidebarCalls {
  /** Everything that the first view needs. */
  read(): SidebarState;
  /**
   * Where the selection is, and what its row looks like; null while it is elsewhere; 'same' where the row still is what the
   * fingerprint says ('' for none). It is quick enough to be asked every two seconds.
   */
  readSelection(knownFingerprint: string): ClientAtRow | null | 'same';
  /** The selected client and those around it, read afresh. */
  readClient(): Selection;
  /** First open: makes the tabs, fills in sample clients if asked, recalculates. */
  start(preset: string, withSample: boolean): SidebarState;
  recalculate(): SidebarState;
  /** Opens the dialog that sets up a spreadsheet with a list. */
  openSetUp(): null;
  /** Whether setting up is finished, from wherever it was begun. It is quick enough to be asked every two seconds. */
  isSetUp(): boolean;
  /** Writes changed input cells of some clients, and nothing else; then recalculates. */
  applyValues(clients: readonly ClientChanges[]): SidebarState;
  /** Writes changed weights to the Criteria tab; then recalculates. */
  saveWeights(changes: readonly WeightChange[]): SidebarState;
  /** Writes changed cut-offs to the Tiers tab; then recalculates. */
  saveCutOffs(changes: readonly CutOffChange[]): SidebarState;
  /** Figures on record beside her own. */
  proposeFacts(): FactProposals;
  /** Lets these take the place of hers while tiers are worked out, and no others; then recalculates. */
  useFacts(settings: readonly string[]): SidebarState;
  /** Selects a cell, such as "Clients!D7". */
  goToCell(cell: string): null;
  /** Selects the client's cell of a criterion, or its name where the criterion is null. @param seen where that cell was; null where it must be looked for */
  goToClient(client: ClientKey, criterion: string | null, seen: SeenCell | null): null;
  /** The day as it would be planned now. Writes nothing. */
  readToday(): TodayState;
  /** Ticks a task on Tasks; what repeats comes again. */
  tickTask(key: string): TodayState;
  /** Adds a line to Tasks; the tab is made where there is none. */
  addTask(task: NewTask): TodayState;
  /** Writes today into the client's Last contact. */
  noteContact(client: string): TodayState;
  /** Puts the plan on its tab. */
  planDay(): TodayState;
}

export type SidebarCallName = keyof SidebarCalls;

/** A row and the name that stood there: if another name stands there now, nothing is written. */
export interface ClientKey {
  readonly rowNumber: number;
  readonly name: string;
}

/** Where the list stood when it was read. Positions of columns count from 0. */
export interface ListPlace {
  readonly sheetId: number;
  readonly headerRowNumber: number;
  readonly clientColumn: number;
}

export interface ColumnPlace {
  readonly position: number;
  readonly header: string;
}

/** Of a client's row: the name, or the column that it is about. */
export interface SeenCell extends ListPlace {
  readonly column: ColumnPlace | null;
}

export interface ClientChanges {
  readonly client: ClientKey;
  readonly changes: readonly ValueChange[];
}

export interface ValueChange {
  /** Name of a criterion, or of another input. */
  readonly criterion: string;
  /** null empties the cell; for a date it is the days before today. */
  readonly value: number | boolean | null;
}

export interface WeightChange {
  readonly criterion: string;
  readonly rowNumber: number;
  readonly weight: number;
}

export interface CutOffChange {
  readonly tier: string;
  readonly rowNumber: number;
  readonly from: number;
}

export type SidebarState = StartState | BlockedState | ReadyState;

/** Nothing is set up yet. */
export interface StartState {
  readonly status: 'start';
  readonly presets: readonly {
    readonly value: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly suggestedPreset: string;
  /** Name of the tab with the user's client list; null where there is none. */
  readonly clientList: string | null;
}

/** Something must be mended first: sentences that name their cells. */
export interface BlockedState {
  readonly status: 'blocked';
  readonly problems: readonly string[];
}

export interface ReadyState extends Selection {
  readonly status: 'ready';
  readonly decimalMark: '.' | ',';
  /** Of amounts: an ISO code or a sign; '' where it is not known. */
  readonly currency: string;
  /** Evidence (0–1) below which a tier is provisional. */
  readonly minimumEvidence: number;
  readonly place: ListPlace;
  readonly criteriaTab: string;
  readonly tiersTab: string;
  readonly criteria: readonly SidebarCriterion[];
  /** Columns that only rules look at, and that can be tried all the same. */
  readonly inputs: readonly SidebarInput[];
  /** Best first. */
  readonly tiers: readonly SidebarTier[];
  readonly clients: readonly SidebarClient[];
  /** What beside the scores decides on tiers, so that the page's are the sheet's. */
  readonly ruleBook: SentRuleBook;
  /** Measured columns, one entry per client, where the list has such a column. */
  readonly income: readonly (number | null)[] | null;
  readonly hoursPerMonth: readonly (number | null)[] | null;
  readonly hourlyRate: readonly (number | null)[] | null;
  readonly problems: readonly SidebarProblem[];
  /** Days since the ratings of each client were last touched; null where nothing is rated. */
  readonly ratedDaysAgo: readonly (number | null)[];
  /** Days from which ratings are listed as old. */
  readonly staleAfterDays: number;
  /** That figures on record can be compared with hers; null where there are no tabs of time, invoices or payments. */
  readonly factsOffer: { readonly heading: string; readonly show: string } | null;
  /** What the last recalculation said; '' if none ran in this call. */
  readonly message: string;
}

export interface SidebarCriterion {
  readonly name: string;
  readonly kind: Kind;
  readonly weight: number;
  readonly worst: Bound;
  readonly best: Bound;
  readonly guidance: string;
  /** Line on the Criteria tab. */
  readonly rowNumber: number;
  /** On the list; null where it has no such column. */
  readonly column: ColumnPlace | null;
}

export interface SidebarInput {
  /** Its header. */
  readonly name: string;
  /** What the header means, such as "lastContact". */
  readonly key: string;
  readonly kind: Exclude<Kind, 'rating'>;
}

export interface SidebarTier {
  readonly name: string;
  readonly from: number;
  /** #rrggbb */
  readonly color: string;
  /** #rrggbb: what can be read on that colour. */
  readonly textColor: string;
  readonly meaning: string;
  readonly rowNumber: number;
}

export interface SidebarClient {
  readonly rowNumber: number;
  readonly name: string;
  /** In the order of the criteria, then of the inputs; null is unknown. */
  readonly values: readonly (number | null)[];
}

/** Rules, what they look at, and locks. */
export interface SentRuleBook {
  readonly rules: readonly SentRule[];
  /** One entry per column that rules look at. */
  readonly facts: readonly SentFacts[];
  /** One per client; empty where nobody is locked. */
  readonly locks: readonly (Lock | null)[];
  /** As days since 1970-01-01; 0 where no rule carries a date. */
  readonly today: number;
}

export interface SentRule extends Rule {
  /** What it asks, in the words of its cells. */
  readonly asks: string;
}

/**
 * The position of a client's value, its share in the total of all, or bad traits where it is little, so that trying a value tries
 * the rules too; or one fact per client, null where it is unknown.
 */
export type SentFacts =
  | number
  | { readonly shareOf: number }
  | { readonly littleOf: number }
  | readonly (Fact | null)[];

export interface SidebarProblem {
  readonly text: string;
  /** Such as "Clients!D7". */
  readonly cell: string;
}

export interface ClientAtRow {
  readonly rowNumber: number;
  /** Stands for the row and everything in it. */
  readonly fingerprint: string;
}

export interface Selection {
  readonly selected: SelectedClient | null;
  /** Clients to whom the selection may move, the selected one among them. What is told of each holds as long as its row looks the same. */
  readonly neighbours: readonly SelectedClient[];
}

export interface SelectedClient extends SidebarClient, ClientAtRow {
  /** Then it is none of the clients, and there is nothing to try. */
  readonly hasLeft?: boolean;
  /** The Why sentence for these values, in the spreadsheet's language. */
  readonly why: string;
  /** As the Next step column says it. */
  readonly nextStep: string;
  /** What is to be done for it, one thing after the other; mostly empty. */
  readonly checklist: readonly string[];
  readonly problems: readonly string[];
  /** Null where there are no tabs of time, invoices or payments. */
  readonly money: MoneyLines | null;
  /** Null where nothing is written down. */
  readonly reach: ClientReach | null;
  /** Changes of the client's tier, oldest first. */
  readonly history: readonly TierChange[];
}

/** Where and when a client can be talked to, in the user's language. */
export interface ClientReach {
  readonly heading: string;
  /** In front of the channel. */
  readonly channel: string;
  /** As it stands in the cell; '' for none. */
  readonly channelText: string;
  /** Only of https and mailto; '' for none. */
  readonly link: string;
  /** IANA name; '' where the client's clock is hers. */
  readonly zone: string;
  /** Holds `{time}`. */
  readonly localTime: string;
  /** What to say as long as it is before `until`, in milliseconds since 1970-01-01. In order of time. */
  readonly moments: readonly { readonly until: number; readonly text: string }[];
}

/** What is known of a client's time and money, in the user's language. */
export interface MoneyLines {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly ifLeftHeading: string;
  /** Empty where the client brings nothing. */
  readonly ifLeft: readonly string[];
}

/** In the user's language. */
export interface FactProposals {
  readonly intro: string;
  /** Above the two figures of a line. */
  readonly own: string;
  readonly computed: string;
  /** Of the button. */
  readonly use: string;
  readonly facts: readonly ProposedFact[];
}

export interface ProposedFact {
  readonly setting: string;
  readonly name: string;
  readonly isUsed: boolean;
  readonly lines: readonly { readonly client: string; readonly own: string; readonly computed: string }[];
}

/** One line of the History tab. Tiers by the names that they had; '' for none. */
export interface TierChange {
  /** Days since 1970-01-01, in the spreadsheet's time zone. */
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly cause: string;
}
