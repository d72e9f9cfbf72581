/** Amounts of money as a sentence says them: where the sign stands is the language's, the decimal mark the spreadsheet's. */
import { formatNumber } from './format-number';

/** Regions whose spreadsheets have another currency than the euro; a language alone stands for where it is spoken most. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', GB: 'GBP', ZA: 'ZAR', IN: 'INR', SG: 'SGD', HK: 'HKD',
  CH: 'CHF', LI: 'CHF', NO: 'NOK', SE: 'SEK', DK: 'DKK', IS: 'ISK', HU: 'HUF', PL: 'PLN', CZ: 'CZK', RO: 'RON',
  NB: 'NOK', NN: 'NOK',
}; // oxfmt-ignore
const EURO = /^(AT|BE|BG|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK)$/;

/** "de_AT" → EUR; '' where it is not known, and an amount stays a plain number. */
export function currencyOf(locale: string): string {
  const parts = locale.toUpperCase().split(/[-_]/);
  const region = parts[parts.length - 1];
  return EURO.test(region) ? 'EUR' : (CURRENCIES[region] ?? '');
}

/**
 * 42 → "42 €", "€42" or "42 Ft".
 *
 * @param currency an ISO code, or a sign; '' for none
 * @param mark decimal mark
 */
export function formatMoney(value: number, currency: string, language: string, mark: '.' | ','): string {
  const cents = Number.isInteger(value) ? String(value) : value.toFixed(2).replace('.', mark);
  return withCurrency(
    Number(value.toFixed(2)) === value ? cents : formatNumber(value, mark),
    currency,
    language,
  );
}

/** An amount as it is written, with its currency where the language has it. @param currency an ISO code, or a sign; '' for none */
export function withCurrency(amount: string, currency: string, language: string): string {
  if (currency === '') return amount;
  const key = `${language} ${currency}`;
  const pattern = patterns.get(key) ?? patternOf(currency, language);
  patterns.set(key, pattern);
  return pattern.replace('0', amount);
}

/** How a language writes 0 of a currency. Formatting anew for each amount took longer than everything else about it. */
const patterns = new Map<string, string>();

function patternOf(currency: string, language: string): string {
  const isCode = /^[A-Z]{3}$/.test(currency);
  const pattern = (0).toLocaleString(language, {
    style: 'currency',
    currency: isCode ? currency : 'EUR',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  });
  return isCode ? pattern : pattern.replace('€', currency);
}
