/** What can be set for planning, in plain values, and what counts until she sets it. All lengths in minutes. */
import type { ClockHours } from '../time/open-hours';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface DaySettings extends Readonly<Record<Weekday, readonly ClockHours[]>> {
  /** As days since 1970-01-01. */
  readonly daysOff: readonly number[];
  /** In percent, 0–90. */
  readonly buffer: number;
  readonly switching: number;
  readonly leastBlock: number;
  /** Of a task that has none. */
  readonly estimate: number;
  /** When messages are answered, as minutes after midnight; none for whenever their turn comes. */
  readonly replyTimes: readonly number[];
  /** Work between pauses; 0 for no pauses. */
  readonly pauseAfter: number;
  readonly pause: number;
}

/** What a setting takes: hours of a day, days, times of the day, a percentage, minutes. */
export type DaySettingKind = 'hours' | 'dates' | 'times' | 'percent' | 'minutes';

interface DaySettingShape {
  readonly kind: DaySettingKind;
  readonly least?: number;
}

/** In the order in which they are shown. */
export const DAY_SETTING_SHAPES = {
  monday: { kind: 'hours' },
  tuesday: { kind: 'hours' },
  wednesday: { kind: 'hours' },
  thursday: { kind: 'hours' },
  friday: { kind: 'hours' },
  saturday: { kind: 'hours' },
  sunday: { kind: 'hours' },
  daysOff: { kind: 'dates' },
  buffer: { kind: 'percent' },
  switching: { kind: 'minutes' },
  leastBlock: { kind: 'minutes', least: 1 },
  estimate: { kind: 'minutes', least: 1 },
  replyTimes: { kind: 'times' },
  pauseAfter: { kind: 'minutes' },
  pause: { kind: 'minutes' },
} as const satisfies Record<keyof DaySettings, DaySettingShape>;

export type DaySettingKey = keyof typeof DAY_SETTING_SHAPES;
export const DAY_SETTING_KEYS = Object.keys(DAY_SETTING_SHAPES) as DaySettingKey[];

const OFFICE: readonly ClockHours[] = [
  { from: 9 * 60, to: 12 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 },
];

/** Ours: nobody's week is like that. */
export const DEFAULT_DAY_SETTINGS: DaySettings = {
  monday: OFFICE,
  tuesday: OFFICE,
  wednesday: OFFICE,
  thursday: OFFICE,
  friday: OFFICE,
  saturday: [],
  sunday: [],
  daysOff: [],
  buffer: 15,
  switching: 10,
  leastBlock: 15,
  estimate: 30,
  replyTimes: [],
  pauseAfter: 0,
  pause: 5,
};
