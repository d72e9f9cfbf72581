/** All that the page knows, in one place. It is replaced, never changed; every replacement draws the page anew. */
import type {
  FactProposals,
  ReadyState,
  SelectedClient,
  SidebarState,
} from '../addon/sidebar/sidebar-contract';
import type { NewTask, TodayState } from '../addon/sidebar/today-contract';
import type { Fact } from '../core/types';
import type { FirmnessResult } from './model/measure-firmness';
import type { RatingDraft } from './model/rating-draft';
import { NOTHING_TRIED, type TriedValues } from './model/tried-values';
import type { WeightsDraft } from './model/weights-draft';

export const VIEWS = ['client', 'today', 'weights', 'overview'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface SidebarModel {
  /** null until the first answer. */
  readonly server: SidebarState | null;
  readonly view: ViewName;
  /** What a running call does; '' while none runs. */
  readonly busy: string;
  /** Said once, also to a screen reader. */
  readonly notice: string;
  readonly failure: Failure | null;
  readonly start: StartDraft;
  readonly client: ClientDraft;
  readonly weights: WeightsDraft | null;
  /** Null until the view is opened. */
  readonly today: TodayState | null;
  /** The task that was ticked last: its tick stays in sight while that is written. */
  readonly ticking: string;
  /** What is typed to be added quickly. */
  readonly quickAdd: Omit<NewTask, 'kind'>;
  /** While clients are rated one after the other, that and nothing else is shown. */
  readonly rating: RatingDraft | null;
  /** null while it is measured. */
  readonly firmness: FirmnessResult | null;
  /** Figures on record beside hers, with her ticks; null until she asks. */
  readonly facts: FactProposals | null;
  /** Lists that were unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

export interface Failure {
  readonly message: string;
  /** Null once something was changed that it would not send. */
  readonly retry: (() => void) | null;
}

/** Whose clients: an empty list, or invented ones. */
export type StartList = 'empty' | 'sample';

export interface StartDraft {
  readonly step: number;
  /** '' until one is chosen: then the suggested one. */
  readonly preset: string;
  readonly list: StartList | null;
}

export interface ClientDraft {
  readonly shown: SelectedClient | null;
  readonly tried: TriedValues;
  readonly confirming: boolean;
  /** Selected in the sheet meanwhile, while values of another one are tried. */
  readonly waiting: SelectedClient | null;
  readonly search: string;
}

export const NO_CLIENT: ClientDraft = {
  shown: null,
  tried: NOTHING_TRIED,
  confirming: false,
  waiting: null,
  search: '',
};

export const NOTHING_TO_ADD = { what: '', client: '', due: '', estimate: '' };

export const INITIAL_MODEL: SidebarModel = {
  server: null,
  view: 'client',
  busy: '',
  notice: '',
  failure: null,
  start: { step: 1, preset: '', list: null },
  client: NO_CLIENT,
  weights: null,
  today: null,
  ticking: '',
  quickAdd: NOTHING_TO_ADD,
  rating: null,
  firmness: null,
  facts: null,
  unfolded: new Set(),
};

/** Position of the shown client in the list; −1 where it is not there any more. */
export function positionOf(ready: ReadyState, shown: SelectedClient | null): number {
  if (shown === null) return -1;
  return ready.clients.findIndex(
    ({ rowNumber, name }) => rowNumber === shown.rowNumber && name === shown.name,
  );
}

/** The list with a row as it was just read; a row that is new to the list joins it, unless its client has left. */
export function withRow(ready: ReadyState, { rowNumber, name, values, hasLeft }: SelectedClient): ReadyState {
  if (hasLeft) return ready;
  const row = { rowNumber, name, values };
  const index = ready.clients.findIndex((client) => client.rowNumber === rowNumber);
  if (index < 0) return { ...ready, clients: [...ready.clients, row], ...withOneMore(ready) };
  if (JSON.stringify(ready.clients[index]) === JSON.stringify(row)) return ready;
  return { ...ready, clients: ready.clients.map((client, each) => (each === index ? row : client)) };
}

/** What is known per client beside its values: of a new row it is unknown until the next recalculation. */
function withOneMore({
  income,
  hoursPerMonth,
  hourlyRate,
  ratedDaysAgo,
  ruleBook: { facts, locks, ...ruleBook },
}: ReadyState): Partial<ReadyState> {
  const more = (amounts: readonly (number | null)[] | null): (number | null)[] | null =>
    amounts && [...amounts, null];
  return {
    income: more(income),
    hoursPerMonth: more(hoursPerMonth),
    hourlyRate: more(hourlyRate),
    ratedDaysAgo: [...ratedDaysAgo, null],
    ruleBook: {
      ...ruleBook,
      facts: facts.map((sent) => (Array.isArray(sent) ? [...(sent as (Fact | null)[]), null] : sent)),
      locks: locks.length === 0 ? locks : [...locks, null],
    },
  };
}
