/** The dictionary of the day: what is planned, and what a plan says. All instants are minutes since 1970-01-01, 00:00 UTC; all lengths whole minutes. */
import type { Stretch } from '../time/stretch';

/** Something to be done. Those that belong together stand together: a position in the list of tasks is what a plan speaks of. */
export interface Task {
  /** Whose work it is, as a key; '' for nobody's. */
  readonly client: string;
  /** Position of the client's tier, 0 for the best; the number of tiers where there is none. */
  readonly tier: number;
  /** What is left to do. */
  readonly minutes: number;
  /** Infinity for no deadline. */
  readonly due: number;
  /** Not before; -Infinity for at any time. */
  readonly release: number;
  /** What kind of work it is, as a key: like goes with like. '' where nobody said. */
  readonly kind: string;
  /** On the client's goal, 1–5; null where nobody said. */
  readonly effect: number | null;
  /** Rather not before, although it may: answers wait for the next of their times. */
  readonly rather?: number;
  /** A fixed time: an appointment. */
  readonly at?: number;
  /** When the client can be talked to. A task that has them is a call, placed in one go in one of them. */
  readonly windows?: readonly Stretch[];
}

/** A task as it is planned. */
export interface Work extends Task {
  /** Position in the list of tasks. */
  readonly task: number;
  readonly isOverdue: boolean;
  /** A new date is to be agreed: it has no deadline here. */
  readonly needsNewDate: boolean;
}

export interface PlanSettings {
  /** Share of the free time that is kept free at first, in percent. */
  readonly bufferPercent: number;
  /** Minutes between blocks of different clients, taken from the buffer. */
  readonly switchMinutes: number;
  /** Minutes that a block has at least, unless less is left. */
  readonly leastBlock: number;
}

export interface PlanRequest {
  readonly now: number;
  /** Working time from now to the last deadline, pauses taken away, in rising order. */
  readonly freeTime: readonly Stretch[];
  /** Closing time today: what is free till then could be lost with today. */
  readonly closing: number;
  /** Blocks are laid up to here: closing time of the last day that is shown. */
  readonly until: number;
  readonly tasks: readonly Task[];
  /** How many tiers there are. */
  readonly tierCount: number;
  readonly settings: PlanSettings;
}

/** Why a block stands where it stands: what put it before the task that would have come next. `other` is the position of another task. */
export type BlockReason =
  /** Its tier is better than that of the other one. */
  | { readonly kind: 'tier'; readonly other: number }
  /** Of the same tier, or with nothing else to be done now; `goesOn` is what was begun before a break. */
  | {
      readonly kind:
        | 'sameClient'
        | 'sameKind'
        | 'dueFirst'
        | 'listOrder'
        | 'alone'
        | 'goesOn'
        | 'overdue'
        | 'appointment'
        | 'reachable'
        | 'replyTime';
    }
  /** It could not be done on time: a new date is to be agreed. */
  | { readonly kind: 'newDate' }
  /** Before the other one, whose turn it was: what is due at `due` has only `minutesLeft` minutes to spare. */
  | { readonly kind: 'deadline'; readonly other: number; readonly due: number; readonly minutesLeft: number }
  /** The other one has a better tier, and may not begin yet. */
  | { readonly kind: 'waiting'; readonly other: number };

export interface Block extends Stretch {
  /** Position of the task. */
  readonly task: number;
  readonly reason: BlockReason;
  /** Of the task, after this block. */
  readonly minutesLeft: number;
}

/** More work than time before a deadline. */
export interface Shortage {
  /** The earliest deadline that cannot be kept. */
  readonly due: number;
  /** Minutes missing before it. */
  readonly minutes: number;
  /** Minutes missing before the worst deadline: as much later closing would do. */
  readonly mostMinutes: number;
}

export const QUADRANTS = ['do', 'plan', 'quick', 'rest'] as const;
/** Urgent and important; important; urgent; neither. */
export type Quadrant = (typeof QUADRANTS)[number];

export interface Judgement {
  readonly isOverdue: boolean;
  readonly isUrgent: boolean;
  readonly isImportant: boolean;
  readonly quadrant: Quadrant;
  /** Minutes that can be lost before this deadline, or one before it, is missed; Infinity without one. */
  readonly headroom: number;
  /** When everything due by then has to be begun at the latest; null without a deadline that can be kept. */
  readonly latestStart: number | null;
}

/** A call that no time was found for. */
export interface UnplacedCall {
  readonly task: number;
  /** The first time after the plan's reach when both are there; null where none is in sight. */
  readonly next: Stretch | null;
}

export interface DayPlan {
  /** In order of time. */
  readonly blocks: readonly Block[];
  /** Share of the free time that is kept free, in percent: less than asked for where deadlines need it. */
  readonly bufferPercent: number;
  /** Null where every deadline can be kept. */
  readonly shortage: Shortage | null;
  /** For these tasks a new date is to be asked: as few as possible, and of equals the lower tier. */
  readonly askForNewDate: readonly number[];
  /** One for each task. */
  readonly judgements: readonly Judgement[];
  /** Tasks of which some minutes have no block, in the order in which their turn would come. */
  readonly notPlanned: readonly number[];
  readonly unplacedCalls: readonly UnplacedCall[];
  /** Appointments that overlap an earlier one. */
  readonly clashes: readonly number[];
}
