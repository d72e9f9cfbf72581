/** What is said about the Settings tab and the switch in the menu. */

import type { MoneySettingName } from './money';

/** In the order in which they are shown. */
export const SETTING_NAMES = [
  'minimumEvidence',
  'staleAfterDays',
  'changeShownDays',
  'latePayerFromDays',
  'silentAfterDays',
  'partWaysTier',
  'prospectTakeFrom',
  'prospectDeclineBelow',
  'redFlagsToDecline',
  'language',
  'currency',
  'recalculateOnEdit',
] as const;
type SettingName = (typeof SETTING_NAMES)[number] | MoneySettingName;

/** `cell` is like Settings!B4, `byDefault` what counts until the cell is mended. */
type Unreadable = (cell: string, held: string, byDefault: string) => string;

/** How well a prospect must fit to be taken, and how little to be declined. */
export interface FitBounds {
  readonly take: string;
  readonly decline: string;
}

export interface SettingTexts {
  readonly headers: {
    readonly setting: string;
    readonly value: string;
    readonly unit: string;
    readonly byDefault: string;
    readonly purpose: string;
  };
  readonly notes: { readonly value: string };
  readonly names: Readonly<Record<SettingName, string>>;
  /** Beside each setting: what it does. */
  readonly purposes: Readonly<Record<SettingName, string>>;
  /** A line that says from which column something is read: `name` is our word for it. */
  readonly columnFor: (name: string) => string;
  readonly columnPurpose: string;
  readonly units: {
    readonly share: string;
    readonly days: string;
    readonly months: string;
    readonly points: string;
    readonly count: string;
    readonly amount: string;
    readonly tick: string;
    readonly tier: string;
    readonly language: string;
    readonly currency: string;
  };
  readonly on: string;
  readonly off: string;
  /** In place of the name of a tier. */
  readonly noTier: string;
  /** The default of language and currency: what the spreadsheet has. */
  readonly asSpreadsheet: string;

  /** A setting that cannot be read; its default counts meanwhile: whole sentences. */
  readonly problems: {
    readonly share: Unreadable;
    readonly days: Unreadable;
    readonly months: Unreadable;
    readonly points: Unreadable;
    readonly count: Unreadable;
    readonly amount: Unreadable;
    readonly tick: Unreadable;
    readonly language: Unreadable;
    readonly currency: Unreadable;
    readonly tier: (cell: string, held: string, tiers: readonly string[], byDefault: string) => string;
    /** From one number on prospects would be taken, and below a larger one declined. */
    readonly overlap: (cells: readonly string[], held: FitBounds, byDefault: FitBounds) => string;
    readonly unknown: (cell: string, held: string) => string;
    readonly twice: (setting: string, cells: readonly string[]) => string;
  };
  /** Without a full stop; the first problem follows. */
  readonly leftOut: (count: number, firstCell: string) => string;
  /** Without a full stop, as set up tells what it did. */
  readonly linesAdded: (settings: readonly string[], tab: string) => string;

  readonly asYouType: {
    readonly title: string;
    readonly on: string;
    readonly off: (recalculateItem: string) => string;
    readonly tooLarge: (most: string, recalculateItem: string) => string;
    /** The same after Recalculate, without a full stop. */
    readonly isOffHere: (most: string) => string;
  };
}
