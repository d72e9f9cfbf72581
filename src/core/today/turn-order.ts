/**
 * Whose turn it is: overdue work, answers whose time has come, then by tier; within a tier what goes on with the last client, then with the
 * last kind of work, then by deadline, then as they are listed. Answers whose time is still to come are last.
 */
import type { Work } from './day-plan';

/** What decides between two tasks; `alone` where the other is an answer that waits for its time. */
export type Decider =
  | 'overdue'
  | 'alone'
  | 'replyTime'
  | 'tier'
  | 'sameClient'
  | 'sameKind'
  | 'dueFirst'
  | 'listOrder';

/** Where a plan stands when somebody's turn is to come. */
export interface TurnMoment {
  readonly instant: number;
  /** Whose work stands last. */
  readonly last: Work | null;
}

type Compare = (one: Work, other: Work) => number;
/** Asked one after the other: the first that tells two apart decides. */
type Order = readonly [decides: Decider, compare: Compare];

/**
 * The order of turns.
 *
 * @param moment where the plan stands
 * @returns compares two tasks, below 0 where the first comes first; never throws
 * @example turnOrder({ instant: 0, last: null })({ tier: 0, task: 1, due: 9, isOverdue: false }, { tier: 1, task: 0, due: 5, isOverdue: false }) // => -1
 */
export function turnOrder(moment: TurnMoment): Compare {
  const [overdue, waits, reply, tier, client, kind, due, listed] = ordersAt(moment).map(
    ([, compare]) => compare,
  );
  // Written out: it is asked for each task at each block, and a loop takes half as long again.
  return (one, other) =>
    overdue(one, other) ||
    waits(one, other) ||
    reply(one, other) ||
    tier(one, other) ||
    client(one, other) ||
    kind(one, other) ||
    due(one, other) ||
    listed(one, other);
}

/**
 * What puts one task before another.
 *
 * @param one a task
 * @param other another one
 * @param moment where the plan stands
 * @returns what decides; never throws
 * @example whatDecides({ tier: 0, task: 1, due: 9, isOverdue: false }, { tier: 0, task: 0, due: Infinity, isOverdue: false }, { instant: 0, last: null }) // => "dueFirst"
 */
export function whatDecides(one: Work, other: Work, moment: TurnMoment): Decider {
  const decisive = ordersAt(moment).find(([, compare]) => compare(one, other) !== 0);
  return decisive?.[0] ?? 'listOrder';
}

function ordersAt({ instant, last }: TurnMoment): readonly Order[] {
  const isOf = (key: 'client' | 'kind', work: Work): boolean =>
    last !== null && (work === last || (work[key] !== '' && work[key] === last[key]));
  const waits = ({ rather = -Infinity }: Work): boolean => rather > instant;
  const hasCome = ({ rather = Infinity }: Work): boolean => rather <= instant;
  return [
    ['overdue', (one, other) => Number(other.isOverdue) - Number(one.isOverdue)],
    ['alone', (one, other) => Number(waits(one)) - Number(waits(other))],
    ['replyTime', (one, other) => Number(hasCome(other)) - Number(hasCome(one))],
    ['tier', (one, other) => one.tier - other.tier],
    ['sameClient', (one, other) => Number(isOf('client', other)) - Number(isOf('client', one))],
    ['sameKind', (one, other) => Number(isOf('kind', other)) - Number(isOf('kind', one))],
    // Infinity less Infinity is no number.
    ['dueFirst', (one, other) => (one.due === other.due ? 0 : one.due - other.due)],
    ['listOrder', (one, other) => one.task - other.task],
  ];
}
