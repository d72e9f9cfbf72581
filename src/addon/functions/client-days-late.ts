/** =CLIENTDAYSLATE(due; paid; amounts; [today]) */
import { addSlice, meanDaysLate } from '../../core/money/days-late';
import { makeAddable } from '../../core/scoring/share-amounts';
import type { Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, type Argument } from './grid';
import { parseList, readDays, readNumbers, requireSameLength, type ListValue } from './list-arguments';
import { Refusal } from './refusal';

/**
 * How many days late invoices are paid: calendar days after due, 0 for early, weighted by amount. What is overdue counts as if it were
 * paid today, so that who never pays is late; what is not due yet, has no due day or no amount above 0 is left out.
 *
 * @param due one day per invoice
 * @param paid the day on which each was paid; blank: not yet
 * @param amounts one per invoice
 * @param today left out: the present day
 * @param caller language, time zone and decimal mark
 * @returns days late, unrounded; '' where no invoice tells
 * @throws Refusal with a sentence, where a cell cannot be read or the lists are not equally long
 * @example clientDaysLate([['2026-10-01'], ['2026-10-01']], [['2026-10-11'], ['2026-09-20']], [[300], [100]]) // => 7.5
 */
export function clientDaysLate(
  due: Argument,
  paid: Argument,
  amounts: Argument,
  today?: Argument,
  caller = callingSpreadsheet(),
): Answer {
  const lists = {
    due: parseList(due, 'due', caller),
    paid: parseList(paid, 'paid', caller),
    amounts: parseList(amounts, 'amounts', caller),
  };
  requireSameLength(Object.values(lists), caller);
  const dueDays = readDays(lists.due, caller).map(valueOrRefuse);
  const paidDays = readDays(lists.paid, caller).map(valueOrRefuse);
  const weights = makeAddable(readNumbers(lists.amounts, caller).map(valueOrRefuse));
  const now = dayOfToday(today, caller);
  const sum = { weight: 0, weightedDays: 0 };
  weights.forEach((weight, index) => {
    const [dueDay, paidDay] = [dueDays[index] ?? null, paidDays[index] ?? null];
    if (weight === null || weight <= 0 || dueDay === null) return;
    if (paidDay !== null || dueDay < now) addSlice(sum, { due: dueDay, paid: paidDay ?? now, weight });
  });
  return meanDaysLate(sum) ?? '';
}

function dayOfToday(argument: Argument, caller: Caller): number {
  if (isLeftOut(argument)) return caller.dayOf(new Date());
  const [day = null] = readDays(parseList(argument, 'today', caller), caller).map(valueOrRefuse);
  return day ?? caller.dayOf(new Date());
}

function valueOrRefuse<Value>(read: ListValue<Value>): Value | null {
  if ('problem' in read) throw new Refusal(read.problem);
  return read.value;
}
