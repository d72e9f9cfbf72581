/** Weekly update for the selected client…: a text to read, change and copy, in the client's language. Writes nothing. */
import { nameKey } from '../../core/name-key';
import { nameInSentence } from '../../core/shorten-text';
import { textsFor } from '../../i18n/languages';
import { begin } from '../begin';
import { runReading } from '../run-command';
import { showDialog } from '../show-page';
import { readClock, readSurroundings } from '../today/read-day';
import { selectedClient } from '../today/selected-client';
import { weeklyText } from '../today/weekly-text';
import { readTasksTab } from '../tabs/tasks-tab';

const SIZE = { width: 520, height: 480 };
const MINUTES_PER_HOUR = 60;

export function showWeeklyUpdate(): void {
  runReading(
    (texts) => texts.menu.weeklyUpdate,
    () => {
      const begun = begin();
      const { texts, sheetTexts } = begun.context;
      const clock = readClock(begun.context);
      const surroundings = readSurroundings(begun, clock);
      const client = selectedClient(surroundings, texts);
      const hours = surroundings.hours().get(nameKey(client.name));
      const minutes = (each: number | null): number | null =>
        each === null ? null : Math.round(each * MINUTES_PER_HOUR);
      const facts = {
        client: client.name,
        tasks: readTasksTab(begun.tabs.tasks, begun.context)?.tasks ?? [],
        today: clock.today,
        minutesUsed: minutes(hours?.used ?? null),
        minutesAgreed: minutes(hours?.available ?? null),
      };
      const { title, intro, copy, copied, close } = texts.today.weekly;
      const text = weeklyText(facts, textsFor(client.language ?? sheetTexts.language));
      const content = { view: 'text', language: texts.language, intro, text, copy, copied, close } as const;
      showDialog(title(nameInSentence(client.name)), content, SIZE);
      return null;
    },
  );
}
