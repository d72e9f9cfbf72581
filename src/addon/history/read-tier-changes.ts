/** The History tab → the changes of one client, under all the names that it had. */
import { nameKey } from '../../core/name-key';
import { nameInSentence } from '../../core/shorten-text';
import { ALL_TEXTS } from '../../i18n/languages';
import { neverFormula } from '../wording/never-formula';
import type { TierChange } from '../sidebar/sidebar-contract';
import { readHistory } from '../tabs/history-tab';
import type { LocatedTab } from '../tabs/locate-tabs';

/** One read. Oldest first; a line whose tier is the same, such as a renaming, is no change. */
export function readTierChanges(
  historyTab: LocatedTab | null,
  client: string,
  dayOf: (date: Date) => number,
): TierChange[] {
  if (historyTab === null) return [];
  const lines = [...readHistory(historyTab.sheet)].sort((a, b) => b.time - a.time);
  let name = spokenKey(neverFormula(client));
  const changes: TierChange[] = [];
  for (const line of lines) {
    if (spokenKey(line.client) !== name) continue;
    const { from, to, cause } = line;
    if (from !== to) changes.unshift({ day: dayOf(new Date(line.time)), from, to, cause });
    const formerName = formerNameIn(cause);
    if (formerName !== null) name = spokenKey(formerName);
  }
  return changes;
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
