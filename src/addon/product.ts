/** Names that never change with the language. */

export const PRODUCT_NAME = 'Client Tiers';

/** Every custom function, so that formulas using one are found. */
export const FUNCTION_NAMES = [
  'CLIENTSCORE',
  'CLIENTTIER',
  'CLIENTWHY',
  'CLIENTRANGE',
  'CLIENTEVIDENCE',
  'CLIENTSHARE',
  'CLIENTPARETO',
  'CLIENTHHI',
  'CLIENTWEIGHTS',
  'CLIENTCONSISTENCY',
  'CLIENTDAYSLATE',
  'CLIENTRATE',
] as const;

export const CRITERIA_RANGE = 'CLIENT_CRITERIA';
/** The cell of Settings that names the language. */
export const LANGUAGE_RANGE = 'CLIENT_LANGUAGE';
export const TIERS_RANGE = 'CLIENT_TIERS';
