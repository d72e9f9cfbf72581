/** Clients as planning needs them: tier, clock, hours, promises. Columns that are not there are not missed; tiers are those that the list shows. */
import { STANDING_COLUMN } from '../../core/presets/presets';
import { nameKey } from '../../core/name-key';
import { quoteCell } from '../../core/reading/quote-cell';
import type { ReminderFacts } from '../../core/today/find-reminders';
import type { DayClient } from '../../core/today/prepare-day';
import { readReachable, readSpan, type Span } from '../../core/today/read-task-cells';
import type { CellValue } from '../../core/types';
import { TASK_WORDS } from '../../i18n/all-task-words';
import { languageNamed } from '../../i18n/language-names';
import type { Language } from '../../i18n/types/texts';
import { DAY_CLIENT_COLUMNS, type DayClientColumn } from '../../i18n/types/today';
import { cellOnTab } from '../a1';
import type { Context } from '../context';
import { leftByReader } from '../reading/former-clients';
import { formerHeadings } from '../reading/rows-without-clients';
import { columnOf, locateOutputColumns, rowNumberAt, type ClientList } from '../tabs/clients-tab';
import type { CellProblem } from '../tabs/table';
import type { ListedTier } from '../tabs/tiers-tab';
import { isZone } from '../zone-offsets';
import { dayColumnOf, dayIn, numberIn, reminderReader } from './client-cells';

export interface ListedDayClient extends DayClient {
  readonly name: string;
  readonly rowNumber: number;
  /** As the list shows it; '' for none. */
  readonly tierName: string;
  readonly channel: string;
  readonly language: Language | null;
  /** Days since 1970-01-01. */
  readonly lastContact: number | null;
  readonly retainerHours: number | null;
  /** Null where the list has no column to be reminded by; without hours. */
  readonly reminders: ReminderFacts | null;
  readonly checkInEvery: Span | null;
  /** In her words. */
  readonly checkInText: string;
}

export interface DayClients {
  /** By the key of their names. */
  readonly byKey: ReadonlyMap<string, ListedDayClient>;
  readonly problems: readonly CellProblem[];
}

/** @param list null where there is none */
export function readDayClients(
  list: ClientList | null,
  tiers: readonly ListedTier[],
  context: Context,
): DayClients {
  if (list === null) return { byKey: new Map(), problems: [] };
  const reader = new DayClientReader(list, tiers, context);
  const byKey = new Map<string, ListedDayClient>();
  list.rows.forEach((cells, index) => {
    const name = String(cells[list.clientColumn] ?? '').trim();
    if (name === '' || byKey.has(nameKey(name))) return;
    byKey.set(nameKey(name), reader.read(cells, name, rowNumberAt(list, index)));
  });
  return { byKey, problems: reader.problems };
}

class DayClientReader {
  readonly problems: CellProblem[] = [];
  private readonly columns: Readonly<Record<DayClientColumn, number>>;
  private readonly tierColumn: number;
  private readonly lastContactColumn: number;
  private readonly remindersIn: ReturnType<typeof reminderReader>;
  private readonly hasLeft: (rowNumber: number) => boolean;

  constructor(
    private readonly list: ClientList,
    private readonly tiers: readonly ListedTier[],
    private readonly context: Context,
  ) {
    const entries = DAY_CLIENT_COLUMNS.map((column) => [column, dayColumnOf(list, column)]);
    this.columns = Object.fromEntries(entries) as Record<DayClientColumn, number>;
    this.tierColumn = locateOutputColumns(list).tier;
    this.lastContactColumn = columnOf(list, 'lastContact');
    const { conventions } = context;
    this.remindersIn = reminderReader(list, conventions);
    const standingColumn = columnOf(list, STANDING_COLUMN);
    const leftOut = formerHeadings(list, () => conventions);
    const leftBy = leftByReader({ list, leftOut, standingColumn, conventions });
    this.hasLeft = (rowNumber) => leftBy !== null && leftBy(rowNumber) !== null;
  }

  read(cells: readonly CellValue[], name: string, rowNumber: number): ListedDayClient {
    const cell = (column: DayClientColumn): CellValue => cells[this.columns[column]] ?? '';
    const { today, settings } = this.context.texts;
    const { problems } = today;
    const report = (column: DayClientColumn, say: (cell: string, held: string) => string): null => {
      const at = cellOnTab(this.list.sheet.getName(), rowNumber, this.columns[column] + 1);
      this.problems.push({
        text: say(at, quoteCell(cell(column), this.context.conventions)),
        cell: at,
      });
      return null;
    };
    const hasLeft = this.hasLeft(rowNumber);
    const tierName = hasLeft ? '' : String(cells[this.tierColumn] ?? '').trim();
    const tier = this.tiers.findIndex((each) => nameKey(each.name) === nameKey(tierName));
    const listed = this.tiers[tier];
    const zone = String(cell('timeZone')).trim();
    const language = String(cell('language'));
    const noLanguage = (at: string, held: string): string =>
      settings.problems.language(at, held, settings.asSpreadsheet);
    const reachable = readReachable(cell('reachable'), this.context.conventions, TASK_WORDS);
    return {
      name,
      rowNumber,
      tier: tier < 0 ? null : tier,
      tierName: tier < 0 ? '' : listed.name,
      zone: zone === '' ? null : isZone(zone) ? zone : report('timeZone', problems.zone),
      reachable: reachable === 'unreadable' ? report('reachable', problems.reachable) : reachable,
      replyWithin: listed === undefined ? null : readSpan(listed.replyWithin, TASK_WORDS),
      checkInEvery: listed === undefined ? null : readSpan(listed.checkInEvery, TASK_WORDS),
      checkInText: listed?.checkInEvery ?? '',
      channel: String(cell('channel')).trim(),
      language: languageNamed(language) ?? (language.trim() === '' ? null : report('language', noLanguage)),
      lastContact: dayIn(cells[this.lastContactColumn], this.context.conventions),
      retainerHours: hasLeft ? null : numberIn(cell('retainerHours'), this.context.conventions),
      reminders: hasLeft ? null : (this.remindersIn?.(cells) ?? null),
    };
  }
}
