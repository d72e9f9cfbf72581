/** Everything that a plan of the day needs, each tab read once. Writes nothing. */
import { MILLISECONDS_PER_MINUTE, wallTimeAt, type OffsetAt } from '../../core/time/zone';
import { planDay } from '../../core/today/plan-day';
import type { DayPlan } from '../../core/today/day-plan';
import { prepareDay, type DayWorld, type PreparedDay } from '../../core/today/prepare-day';
import type { DaySettings } from '../../core/today/day-settings';
import { nameKey } from '../../core/name-key';
import { once } from '../../core/once';
import type { Begun } from '../begin';
import type { Context } from '../context';
import { supposeClientList, type ClientList } from '../tabs/clients-tab';
import { withShownNames } from '../tabs/shown-cells';
import { readDaySettings, type ReadDaySettings } from '../tabs/day-settings';
import { readChosenColumns } from '../tabs/chosen-columns';
import type { CellProblem } from '../tabs/table';
import type { ListedTask, TasksTab } from '../tabs/tasks-tab';
import { readTiersTab, type ListedTier } from '../tabs/tiers-tab';
import { resolveNames } from '../records/resolve-names';
import { createOffsets } from '../zone-offsets';
import { readDayClients, type DayClients } from './day-clients';
import { readHoursOfMonth, type HoursOfMonth } from './hours-used';

/** What is known beside the tasks. */
export interface DaySurroundings extends DayClients {
  readonly context: Context;
  readonly list: ClientList | null;
  readonly tiers: readonly ListedTier[];
  readonly settings: DaySettings;
  readonly daySettings: ReadDaySettings;
  readonly clock: DayClock;
  /** By the key of the clients' names; read when it is first asked for. */
  readonly hours: () => ReadonlyMap<string, HoursOfMonth>;
}

/** Hers: that of the spreadsheet. */
export interface DayClock {
  readonly now: number;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly zone: string;
  readonly offsetAt: OffsetAt;
}

export function readClock({ timeZone }: Context): DayClock {
  const zone = timeZone();
  const offsetAt = createOffsets();
  const instant = Math.floor(Date.now() / MILLISECONDS_PER_MINUTE);
  return { now: instant, today: wallTimeAt(instant, zone, offsetAt).day, zone, offsetAt };
}

/** Three reads: tiers and their colours, and the list. Nothing is written beside a client: by their headers, columns of ours are ours. */
export function readSurroundings(begun: Begun, clock: DayClock): DaySurroundings {
  const { tabs, context } = begun;
  const readAs = readChosenColumns(context.settingCells ?? [[]]);
  const tiers = tabs.tiers === null ? [] : readTiersTab(tabs.tiers.sheet, context).tiers;
  const found = tabs.clients === null ? null : supposeClientList(tabs.clients.sheet, readAs);
  const list = found && withShownNames(found);
  const daySettings = readDaySettings(tabs.settings, context.settingCells ?? [[]], context);
  const { settings } = daySettings;
  const clients = readDayClients(list, tiers, context);
  const hours = once(() => readHoursOfMonth(begun, [...clients.byKey.values()], tiers, clock.today));
  return { ...clients, hours, context, list, tiers, settings, daySettings, clock };
}

/** A plan, and everything that it is about. */
export interface PlannedDay extends DaySurroundings {
  readonly plan: DayPlan;
  readonly prepared: PreparedDay;
  /** In the order of the plan's tasks: open, and not handed to somebody. */
  readonly planned: readonly ListedTask[];
  readonly tasks: readonly ListedTask[];
  readonly allProblems: readonly CellProblem[];
}

/** @param days how many working days are shown */
export function planTasks(surroundings: DaySurroundings, tab: TasksTab, days: number): PlannedDay {
  const { clock, settings, tiers, byKey, context, list } = surroundings;
  const tasks = withClients(tab.tasks, byKey);
  const planned = tasks.filter(({ isDone, handedTo }) => !isDone && handedTo === '');
  const world: DayWorld = { ...clock, settings, tierCount: tiers.length, clients: byKey };
  const prepared = prepareDay(planned, days, world);
  const { unknownClient } = context.texts.today.problems;
  const strangers = planned.filter(({ client }) => list !== null && client !== '' && !byKey.has(client));
  return {
    ...surroundings,
    prepared,
    plan: planDay(prepared.request),
    planned,
    tasks,
    allProblems: [
      ...tab.problems,
      ...strangers.map(({ rowNumber, clientName }) => {
        const cell = tab.table.cellAt(rowNumber, 'client');
        return { text: unknownClient(cell, clientName, list?.sheet.getName() ?? ''), cell };
      }),
      ...surroundings.problems,
      ...surroundings.daySettings.problems,
    ],
  };
}

/** "ACME" is Acme GmbH, where nobody else is called so. */
function withClients(tasks: readonly ListedTask[], byKey: DayClients['byKey']): readonly ListedTask[] {
  const written = new Set(tasks.map(({ clientName }) => clientName));
  const clients = [...byKey.values()].map(({ name }) => name);
  const clientOf = resolveNames(written, clients, () => new Map());
  return tasks.map((task) => {
    const client = clientOf(task.clientName);
    return client === null || client === undefined ? task : { ...task, client: nameKey(client) };
  });
}
