/** How long ago the ratings of each client were touched, by what is remembered. */
import { decodeMemory } from '../../core/history/memory';
import { normalizedName } from '../../core/history/normalized-name';
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
  const days = new Map<string, number>();
  const note = (name: string, day: number | null): void => {
    const key = normalizedName(name);
    if (day !== null) days.set(key, Math.max(day, days.get(key) ?? day));
  };
  memory?.records.forEach(({ ratedDay }, index) => note(memory.snapshot.clients[index].name, ratedDay));
  touched.forEach(({ name, day }) => note(name, day));
  return clients.map(({ name }) => {
    const day = days.get(normalizedName(name));
    return day === undefined ? null : Math.max(0, today - day);
  });
}
