/** What stands on the charts of the Money tab, and over the numbers that they show. */

export interface ChartTexts {
  readonly titles: {
    readonly income: string;
    readonly time: string;
    readonly months: string;
  };
  /** Headers of the numbers; those of series stand in the legend. */
  readonly columns: {
    readonly client: string;
    /** @param currency an ISO code; '' for none */
    readonly income: (currency: string) => string;
    readonly runningShare: string;
    readonly hoursShare: string;
    readonly incomeShare: string;
    readonly month: string;
    /** Beside the tiers: clients that have none. */
    readonly noTier: string;
  };
  /** A bar for all who have none of their own: "7 others". */
  readonly others: (clients: number) => string;
  /** After Recalculate, without a full stop: they could not be changed. */
  readonly outOfDate: (tab: string) => string;
}

/** A header with a currency behind it, where one is known. */
export function withCode(header: string, currency: string): string {
  return currency === '' ? header : `${header} (${currency})`;
}
