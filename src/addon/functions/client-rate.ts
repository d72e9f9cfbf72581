/** =CLIENTRATE(names; entryNames; amounts; hourNames; hours) */
import { effectiveRate } from '../../core/money/hourly-rates';
import { comparableText } from '../../core/reading/read-fact';
import { isBlank } from '../../core/reading/quote-cell';
import { shaped, type Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import type { Argument } from './grid';
import { parseList, readNumbers, requireSameLength, type List } from './list-arguments';

/** What stands beside a name, in all: a total, or why there is none. */
type Total = { readonly sum: number } | { readonly problem: string };

/**
 * What an hour with each client brings: all amounts ÷ all hours, billable or not.
 *
 * @param names one client per row
 * @param entryNames whose each amount is
 * @param amounts income; credit notes below 0
 * @param hourNames whose the hours are
 * @param hours as numbers or durations
 * @param caller language and decimal mark
 * @returns one rate per name; '' where nothing is known of amounts or hours, and below five hours; a name beside which something
 *   cannot be read holds a sentence
 * @throws Refusal with a sentence, where lists are not equally long, or the only name has a problem
 * @example clientRate([['Acme'], ['Bo']], [['acme'], ['Acme']], [[300], [200]], [['Acme'], ['Bo']], [[10], [9]]) // => [[50], [""]]
 */
export function clientRate(
  names: Argument,
  entryNames: Argument,
  amounts: Argument,
  hourNames: Argument,
  hours: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  const asked = parseList(names, 'names', caller).cells;
  const income = totalByName(
    parseList(entryNames, 'entryNames', caller),
    parseList(amounts, 'amounts', caller),
    caller,
  );
  const worked = totalByName(
    parseList(hourNames, 'hourNames', caller),
    parseList(hours, 'hours', caller),
    caller,
  );
  return shaped(
    asked.map((cell) => {
      if (isBlank(cell)) return '';
      const name = comparableText(cell, caller);
      return rateOf(income.get(name), worked.get(name));
    }),
  );
}

function rateOf(income: Total | undefined, worked: Total | undefined): Answer | { readonly problem: string } {
  for (const total of [income, worked]) if (total !== undefined && 'problem' in total) return total;
  const sumOf = (total: Total | undefined): number | null =>
    total === undefined || 'problem' in total ? null : total.sum;
  const { perHour } = effectiveRate(sumOf(income), sumOf(worked));
  return perHour !== null && isFinite(perHour) ? perHour : '';
}

/** Sums what stands beside each name; the first cell that cannot be read is what a name gets instead. */
function totalByName(names: List, numbers: List, caller: Caller): Map<string, Total> {
  requireSameLength([names, numbers], caller);
  const totals = new Map<string, Total>();
  readNumbers(numbers, caller).forEach((read, index) => {
    const cell = names.cells[index];
    if (isBlank(cell) || ('value' in read && read.value === null)) return;
    const name = comparableText(cell, caller);
    const known = totals.get(name) ?? { sum: 0 };
    if ('problem' in known) return;
    totals.set(name, 'problem' in read ? read : { sum: known.sum + (read.value ?? 0) });
  });
  return totals;
}
