/** Where a product takes an invoice back by a second one with the opposite amount, that one says which it corrects. */
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
  const open = new Map<string, Imported<Invoice>[]>();
  for (const each of invoices) {
    if (each.record.amount < 0) continue;
    const key = keyOf(each.record, each.record.amount);
    open.set(key, [...(open.get(key) ?? []), each]);
  }
  return invoices.map((each) => {
    const { record } = each;
    if (record.amount >= 0 || record.corrects !== '') return each;
    const candidates = open.get(keyOf(record, -record.amount)) ?? [];
    const before = candidates.filter(
      ({ record: { issued } }) => (issued ?? -Infinity) <= (record.issued ?? Infinity),
    );
    const paired = before.pop();
    if (paired === undefined) return each;
    candidates.splice(candidates.indexOf(paired), 1);
    return { ...each, record: { ...record, corrects: paired.record.number } };
  });
}

function keyOf({ client, currency }: Invoice, amount: number): string {
  return `${nameKey(client)}\n${currency}\n${amount}`;
}
