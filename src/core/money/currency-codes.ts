/** Currencies that cells and headers of lists name by their codes; files of records may name any (`imports/columns/column-key.ts`). */

/** As part of a pattern, in small letters. */
export const CURRENCY_CODES = 'eur|usd|gbp|chf|nok|sek|dkk|huf|pln|czk|cad|aud|nzd';
