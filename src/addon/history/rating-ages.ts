/** How long ago the ratings of each client were touched, by what is remembered. */
import { decodeMemory } from '../../core/history/memory';
import { latestDays, touchedKey } from './latest-days';
import type { LocatedTab } from '../tabs/locate-tabs';
import { readMemoryTab } from '../tabs/memory-tab';

/** One read. Null where that is not known. */
export function ratingAges(
  memoryTab: LocatedTab | null,
  clients: readonly { readonly name: string }[],
  today: number,
): (number | null)[] {
  if (memoryTab === null) return clients.map(() => null);
  const { text, touched } = readMemoryTab(memoryTab.sheet);
  const memory = text === null ? null : decodeMemory(text);
  const rated = (memory?.records ?? []).flatMap(({ ratedDay }, index) =>
    ratedDay === null ? [] : [{ name: memory!.snapshot.clients[index].name, day: ratedDay }],
  );
  const days = latestDays([...rated, ...touched]);
  return clients.map(({ name }) => {
    const day = days.get(touchedKey(name));
    return day === undefined ? null : Math.max(0, today - day);
  });
}
