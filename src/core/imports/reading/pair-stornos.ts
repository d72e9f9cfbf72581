/** Invoices that were taken back by a second one with the opposite amount: which it corrects, and that neither counts where one does not. */
import { nameKey } from '../../name-key';
import type { Invoice } from '../../money/records';
import type { Imported } from '../types';

/**
 * Finds for each negative invoice the one that it takes back.
 *
 * @param invoices of one file
 * @returns the same, with `corrects` where it was blank and one invoice of the client has the opposite amount; of several the last one
 *   before it; never throws
 * @example pairStornos([]) // => []
 */
export function pairStornos(invoices: readonly Imported<Invoice>[]): Imported<Invoice>[] {
  const pairOf = pairFinder(invoices);
  return invoices.map((each) => {
    const paired = each.record.corrects === '' ? pairOf(each) : undefined;
    return paired === undefined
      ? each
      : { ...each, record: { ...each.record, corrects: paired.record.number } };
  });
}

/**
 * Leaves out what takes a void invoice back: where the list has both, the one would count against nothing.
 *
 * @param invoices of one file
 * @returns the same, void where a negative invoice names a void one or has the opposite amount of one of the client's; never throws
 * @example voidTakenBack([]) // => []
 */
export function voidTakenBack(invoices: readonly Imported<Invoice>[]): Imported<Invoice>[] {
  const voided = invoices.filter(({ record }) => record.status === 'void');
  const numbers = new Set(voided.map(({ record }) => record.number).filter((number) => number !== ''));
  const pairOf = pairFinder(voided);
  return invoices.map((each) => {
    const { record } = each;
    const isOfVoid = record.amount < 0 && (numbers.has(record.corrects) || pairOf(each) !== undefined);
    return isOfVoid ? { ...each, record: { ...record, status: 'void', paid: null } } : each;
  });
}

type PairFinder = (invoice: Imported<Invoice>) => Imported<Invoice> | undefined;

/** The invoice that a negative one takes back, the last before it of several; each is found once. */
function pairFinder(invoices: readonly Imported<Invoice>[]): PairFinder {
  const open = new Map<string, Imported<Invoice>[]>();
  for (const each of invoices) {
    if (each.record.amount < 0) continue;
    const key = keyOf(each.record, each.record.amount);
    open.set(key, [...(open.get(key) ?? []), each]);
  }
  return ({ record }) => {
    if (record.amount >= 0) return undefined;
    const candidates = open.get(keyOf(record, -record.amount)) ?? [];
    const before = candidates.filter(
      ({ record: { issued } }) => (issued ?? -Infinity) <= (record.issued ?? Infinity),
    );
    const paired = before.pop();
    if (paired !== undefined) candidates.splice(candidates.indexOf(paired), 1);
    return paired;
  };
}

function keyOf({ client, currency }: Invoice, amount: number): string {
  return `${nameKey(client)}\n${currency}\n${amount}`;
}
