/** What planning costs by the number of tasks: a day is shown, two weeks are kept. Processor time, by chance but the same on every run. */
import type { PlanRequest, Task } from '../../src/core/today/day-plan';
import { planDay } from '../../src/core/today/plan-day';
import { createChance } from './client-list';
import { median, repeatFor, time } from './timing';

export interface PlanningCost {
  readonly tasks: number;
  /** Medians. */
  readonly milliseconds: {
    /** Blocks of one day, all deadlines kept. */
    readonly day: number;
    /** Blocks of all days. */
    readonly all: number;
  };
}

const MINUTES_PER_DAY = 1440;
const DAYS = 14;
/** Tasks for which two weeks are full. */
const TASKS_OF_TWO_WEEKS = 200;
const SEED = 20261126;

export function measurePlanning(tasks: number): PlanningCost {
  const request = createRequest(tasks);
  const last = request.freeTime[request.freeTime.length - 1].to;
  const medianOf = (until: number): number =>
    median(
      repeatFor({ milliseconds: 1000, leastRounds: 3, mostRounds: 15 }, () =>
        time(() => planDay({ ...request, until })),
      ),
    );
  return { tasks, milliseconds: { day: medianOf(request.closing), all: medianOf(last) } };
}

/** As many days as the tasks fill; a third has no deadline, some may not begin before a day of their own. */
function createRequest(count: number): PlanRequest {
  const chance = createChance(SEED);
  const days = Math.ceil((DAYS * count) / TASKS_OF_TWO_WEEKS);
  const closingOf = (day: number): number => day * MINUTES_PER_DAY + 17 * 60;
  const freeTime = Array.from({ length: days }, (_, day) => [
    { from: day * MINUTES_PER_DAY + 9 * 60, to: day * MINUTES_PER_DAY + 12 * 60 + 30 },
    { from: day * MINUTES_PER_DAY + 13 * 60 + 30, to: closingOf(day) },
  ]).flat();
  const dayOf = (): number => Math.floor(chance() * days);
  const tasks = Array.from({ length: count }, (): Task => {
    const release = chance() < 0.2 ? dayOf() * MINUTES_PER_DAY : -Infinity;
    return {
      client: `Client ${Math.floor(chance() * 30)}`,
      tier: Math.floor(chance() * 3),
      minutes: 5 + Math.floor(chance() * 45),
      due: chance() < 0.33 ? Infinity : closingOf(dayOf()),
      release,
      kind: '',
      effect: null,
    };
  });
  return {
    now: 0,
    freeTime,
    closing: closingOf(0),
    until: closingOf(0),
    tasks,
    tierCount: 3,
    settings: { bufferPercent: 15, switchMinutes: 10, leastBlock: 15 },
  };
}

export function formatPlanning(costs: readonly PlanningCost[]): string {
  const lines = costs.map(
    ({ tasks, milliseconds: { day, all } }) =>
      `  ${String(tasks).padStart(5)} tasks   ${day.toFixed(0)} ms for a day, ${all.toFixed(0)} ms with blocks for all days`,
  );
  return ['Planning in the order of tiers with every deadline kept, processor time, medians', ...lines].join(
    '\n',
  );
}
