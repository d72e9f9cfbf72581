/** What the user can set, in plain numbers, and the value of each until she does. */
import type { Settings } from './types';

/** What a setting takes: a share (0–1, shown in percent), whole days or months, points 0–100, a whole number, an amount, a tick, a tier's name, a language, a currency. */
export type SettingKind =
  | 'share'
  | 'days'
  | 'months'
  | 'points'
  | 'count'
  | 'amount'
  | 'tick'
  | 'tier'
  | 'language'
  | 'currency';

interface SettingShape {
  readonly kind: SettingKind;
  readonly least?: number;
  readonly most?: number;
}

/** In the order in which they are shown. */
export const SETTING_SHAPES = {
  minimumEvidence: { kind: 'share', least: 0, most: 1 },
  staleAfterDays: { kind: 'days', least: 1 },
  changeShownDays: { kind: 'days', least: 1 },
  latePayerFromDays: { kind: 'days', least: 1 },
  silentAfterDays: { kind: 'days', least: 1 },
  partWaysTier: { kind: 'tier' },
  prospectTakeFrom: { kind: 'points', least: 0, most: 100 },
  prospectDeclineBelow: { kind: 'points', least: 0, most: 100 },
  redFlagsToDecline: { kind: 'count', least: 1 },
  language: { kind: 'language' },
  currency: { kind: 'currency' },
  recalculateOnEdit: { kind: 'tick' },
  incomeFromPayments: { kind: 'tick' },
  hoursPerMonthFromRecords: { kind: 'tick' },
  hoursThisMonthFromRecords: { kind: 'tick' },
  hourlyRateFromRecords: { kind: 'tick' },
  income12MonthsFromRecords: { kind: 'tick' },
  daysLateFromRecords: { kind: 'tick' },
  monthsForHours: { kind: 'months', least: 1, most: 12 },
  paymentTerms: { kind: 'days', least: 1 },
  troubleShare: { kind: 'share', least: 0, most: 1 },
  ownMinimumRate: { kind: 'amount', least: 0 },
  reserve: { kind: 'amount', least: 0 },
  carryOverMonths: { kind: 'months', least: 0, most: 12 },
} as const satisfies Record<keyof Settings, SettingShape>;

export type SettingKey = keyof typeof SETTING_SHAPES;
/** They have a line only where there is time or money on record. */
export const MONEY_SETTING_KEYS = [
  'incomeFromPayments',
  'hoursPerMonthFromRecords',
  'hoursThisMonthFromRecords',
  'hourlyRateFromRecords',
  'income12MonthsFromRecords',
  'daysLateFromRecords',
  'monthsForHours',
  'paymentTerms',
  'troubleShare',
  'ownMinimumRate',
  'reserve',
  'carryOverMonths',
] as const satisfies readonly SettingKey[];
/* Marked, so that whoever needs the defaults only need not carry the shapes. */
export const SETTING_KEYS = /* @__PURE__ */ Object.keys(SETTING_SHAPES) as SettingKey[];

export const DEFAULT_SETTINGS: Settings = {
  minimumEvidence: 0.5,
  staleAfterDays: 180,
  changeShownDays: 30,
  latePayerFromDays: 30,
  silentAfterDays: 60,
  partWaysTier: null,
  prospectTakeFrom: 70,
  prospectDeclineBelow: 40,
  redFlagsToDecline: 2,
  recalculateOnEdit: false,
  language: '',
  currency: '',
  incomeFromPayments: false,
  hoursPerMonthFromRecords: false,
  hoursThisMonthFromRecords: false,
  hourlyRateFromRecords: false,
  income12MonthsFromRecords: false,
  daysLateFromRecords: false,
  monthsForHours: 3,
  paymentTerms: 14,
  troubleShare: 0.3,
  ownMinimumRate: 0,
  reserve: 0,
  carryOverMonths: 0,
};
