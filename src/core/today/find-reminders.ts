/** What comes up with a client and is no task: a contract that ends, a survey that is due, hours that are used up. All thresholds are ours. */

/** What is known of a client; null is unknown. Days since 1970-01-01. */
export interface ReminderFacts {
  /** The last day. */
  readonly contractUntil: number | null;
  /** Before that day. */
  readonly noticeDays: number | null;
  readonly askedForFeedback: number | null;
  /** 1–5; anything else is of another scale, and unknown here. */
  readonly satisfaction: number | null;
  /** This month. */
  readonly hours: { readonly used: number; readonly available: number } | null;
}

/** Of a client of whom nothing is written down. */
export const NOTHING_TOLD: ReminderFacts = {
  contractUntil: null,
  noticeDays: null,
  askedForFeedback: null,
  satisfaction: null,
  hours: null,
};

export type Reminder =
  | { readonly kind: 'noticeBy' | 'contractEnds' | 'contractEnded'; readonly day: number }
  | { readonly kind: 'survey'; readonly days: number }
  /** Days since somebody asked; null where nobody wrote that down. */
  | { readonly kind: 'unhappy'; readonly satisfaction: number; readonly days: number | null }
  | { readonly kind: 'hoursUsed'; readonly used: number; readonly available: number };

const REMINDED_DAYS = 30;
const SURVEY_EVERY_DAYS = 182;
const UNHAPPY_EVERY_DAYS = 30;
const UNHAPPY = 2;
const MOST_SATISFIED = 5;
const SHARE_OF_HOURS = 0.8;

/**
 * Finds what there is to be reminded of. A client who was never asked for feedback, as far as anybody wrote down, is no reminder.
 *
 * @param facts what is known of the client
 * @param today days since 1970-01-01
 * @returns at most one on the contract, one on feedback and one on hours, in this order; never throws
 * @example findReminders({ contractUntil: 40, noticeDays: 14, askedForFeedback: null, satisfaction: null, hours: null }, 20) // => [{ "kind": "noticeBy", "day": 26 }]
 * @example findReminders({ contractUntil: null, noticeDays: null, askedForFeedback: 0, satisfaction: 4, hours: { used: 8, available: 10 } }, 200) // => [{ "kind": "survey", "days": 200 }, { "kind": "hoursUsed", "used": 8, "available": 10 }]
 */
export function findReminders(facts: ReminderFacts, today: number): Reminder[] {
  return [ofContract(facts, today), ofFeedback(facts, today), ofHours(facts)].filter(
    (reminder) => reminder !== null,
  );
}

/** The last day for a notice counts as long as it can be given. */
function ofContract({ contractUntil, noticeDays }: ReminderFacts, today: number): Reminder | null {
  if (contractUntil === null) return null;
  const notice = contractUntil - (noticeDays ?? NaN);
  if (notice >= today && notice <= today + REMINDED_DAYS) return { kind: 'noticeBy', day: notice };
  if (Math.abs(contractUntil - today) > REMINDED_DAYS) return null;
  return { kind: contractUntil < today ? 'contractEnded' : 'contractEnds', day: contractUntil };
}

function ofFeedback({ askedForFeedback, satisfaction }: ReminderFacts, today: number): Reminder | null {
  const days = askedForFeedback === null ? null : today - askedForFeedback;
  const isOnScale = satisfaction !== null && satisfaction >= 1 && satisfaction <= MOST_SATISFIED;
  if (isOnScale && satisfaction <= UNHAPPY && (days ?? Infinity) >= UNHAPPY_EVERY_DAYS) {
    return { kind: 'unhappy', satisfaction, days };
  }
  return days !== null && days >= SURVEY_EVERY_DAYS ? { kind: 'survey', days } : null;
}

function ofHours({ hours }: ReminderFacts): Reminder | null {
  if (hours === null || hours.used <= 0 || hours.used < SHARE_OF_HOURS * hours.available) return null;
  return { kind: 'hoursUsed', ...hours };
}
