/** The History tab → the changes of one client, under all the names that it had. */
import { heldIn } from '../../core/held-in';
import { nameKey } from '../../core/name-key';
import { nameInSentence } from '../../core/shorten-text';
import { ALL_TEXTS } from '../../i18n/languages';
import { neverFormula } from '../wording/never-formula';
import type { TierChange } from '../sidebar/sidebar-contract';
import { readHistory, type ToldLine } from '../tabs/history-tab';
import type { LocatedTab } from '../tabs/locate-tabs';

/**
 * One read for all clients, or none where it is known what stands there. Oldest first; a line whose tier is the same, such as a renaming, is no change.
 *
 * @param known the lines of the tab; null where they are to be read
 */
export function readTierChanges(
  historyTab: LocatedTab | null,
  known: readonly ToldLine[] | null,
  dayOf: (date: Date) => number,
): (client: string) => TierChange[] {
  const told = known ?? (historyTab === null ? [] : readHistory(historyTab.sheet));
  const lines = [...told].sort((a, b) => b.time - a.time);
  const placesOf = new Map<string, number[]>();
  lines.forEach(({ client }, place) => {
    heldIn(placesOf, spokenKey(client), () => []).push(place);
  });
  /** Of what was called so in a line and in those before it. */
  const changesOf = (name: string, from: number): TierChange[] => {
    const changes: TierChange[] = [];
    for (const place of placesOf.get(name) ?? []) {
      if (place < from) continue;
      const { time, from: former, to, cause } = lines[place];
      if (former !== to) changes.unshift({ day: dayOf(new Date(time)), from: former, to, cause });
      const formerName = formerNameIn(cause);
      if (formerName !== null) return [...changesOf(spokenKey(formerName), place + 1), ...changes];
    }
    return changes;
  };
  return (client) => changesOf(spokenKey(neverFormula(client)), 0);
}

/** A former name is told as sentences tell names, so all are compared as told. */
function spokenKey(name: string): string {
  return nameKey(nameInSentence(name));
}

/** The name in a clause such as: renamed; formerly "Acme". In any language: the spreadsheet's may have been changed. */
function formerNameIn(cause: string): string | null {
  for (const { history } of ALL_TEXTS) {
    const [opening, closing] = history.renamed('\n').split('\n');
    const start = cause.lastIndexOf(opening);
    if (start < 0 || !cause.endsWith(closing)) continue;
    return cause.slice(start + opening.length, cause.length - closing.length);
  }
  return null;
}
