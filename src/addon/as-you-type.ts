/** How large a list may be to be recalculated after every edit. The reasons stand in decision 9. */
import type { Language } from '../i18n/types/texts';

/** Rows below the first one of the Clients tab. */
const MOST_ROWS = 5000;

/** @param lastRow the last row of the Clients tab that holds anything */
export function isTooLargeToFollow(lastRow: number): boolean {
  return lastRow - 1 > MOST_ROWS;
}

export function formatMostRows(language: Language): string {
  return MOST_ROWS.toLocaleString(language);
}
