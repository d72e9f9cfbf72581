/** Weekly update for the selected client…: a text to read, change and copy, in the client's language. Writes nothing. */
import { nameKey } from '../../core/name-key';
import { nameInSentence } from '../../core/shorten-text';
import { textsFor } from '../../i18n/languages';
import { begin, type Begun } from '../begin';
import { runReading } from '../run-command';
import { showDialog } from '../show-page';
import { readClock, readSurroundings } from '../today/read-day';
import { selectedClient } from '../today/selected-client';
import { weeklyText } from '../today/weekly-text';
import { readTasksTab } from '../tabs/tasks-tab';
import { readTimeTab } from '../tabs/time-tab';

const SIZE = { width: 520, height: 480 };
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

export function showWeeklyUpdate(): void {
  runReading(
    (texts) => texts.menu.weeklyUpdate,
    () => {
      const begun = begin();
      const { texts, sheetTexts } = begun.context;
      const clock = readClock(begun.context);
      const client = selectedClient(readSurroundings(begun, clock), texts);
      const { retainerHours } = client;
      const facts = {
        client: client.name,
        tasks: readTasksTab(begun.tabs.tasks, begun.context)?.tasks ?? [],
        today: clock.today,
        minutesUsed: minutesThisMonth(begun, client.name, clock.today),
        minutesAgreed: retainerHours === null ? null : Math.round(retainerHours * MINUTES_PER_HOUR),
      };
      const { title, intro, copy, copied, close } = texts.today.weekly;
      const text = weeklyText(facts, textsFor(client.language ?? sheetTexts.language));
      const content = { view: 'text', language: texts.language, intro, text, copy, copied, close } as const;
      showDialog(title(nameInSentence(client.name)), content, SIZE);
      return null;
    },
  );
}

/** Null where nobody keeps hours. */
function minutesThisMonth({ tabs, context }: Begun, client: string, today: number): number | null {
  if (tabs.time === null) return null;
  const monthOf = (day: number): string => new Date(day * 86400000).toISOString().slice(0, 7);
  const own = readTimeTab(tabs.time, context, context.currency).records.filter(
    (entry) => nameKey(entry.client) === nameKey(client) && monthOf(entry.day) === monthOf(today),
  );
  return Math.round(own.reduce((sum, { seconds }) => sum + seconds, 0) / SECONDS_PER_MINUTE);
}
