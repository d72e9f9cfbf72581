/** What a plan promises, on thousands of days by chance, against naive ways to say whether a day can be kept. */
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { Block, DayPlan, PlanRequest, Task } from '../../../src/core/today/day-plan';
import { planDay } from '../../../src/core/today/plan-day';
import {
  chanceFrom,
  fitsByEarliestDeadline,
  fitsByIntervals,
  keepsMoreThan,
  NO_BUFFER,
  randomDay,
  SETTINGS,
  type DayShape,
} from './random-days';

const CASES = 10_000;

const task = (over: Partial<Task>): Task => ({
  client: 'acme',
  tier: 0,
  minutes: 30,
  due: Infinity,
  release: -Infinity,
  kind: '',
  effect: null,
  ...over,
});
const day = (tasks: Task[], over: Partial<PlanRequest> = {}): PlanRequest => ({
  now: 0,
  freeTime: [{ from: 0, to: 240 }],
  closing: 240,
  until: 240,
  tierCount: 3,
  settings: NO_BUFFER,
  tasks,
  ...over,
});
const shown = ({ blocks }: DayPlan): string[] => blocks.map((each) => `${each.task} ${each.from}-${each.to}`);
const minutesOn = (blocks: readonly Block[], index: number, by = Infinity): number =>
  blocks
    .filter((each) => each.task === index && each.to <= by)
    .reduce((sum, { from, to }) => sum + to - from, 0);

/** What no plan may do, whether everything fits or not. */
function faultOf(request: PlanRequest, plan: DayPlan): string | null {
  const { tasks, freeTime } = request;
  const asked = new Set(plan.askForNewDate);
  let busyTo = -Infinity;
  for (const { from, to, task: index } of plan.blocks) {
    if (from < busyTo) return 'two blocks at once';
    if (from < tasks[index].release) return 'begun too early';
    if (!freeTime.some((each) => each.from <= from && to <= each.to)) return 'outside working time';
    busyTo = to;
  }
  const wrong = tasks.findIndex(({ minutes, due }, index) =>
    isFinite(due) && due > request.now && !asked.has(index)
      ? minutesOn(plan.blocks, index, due) !== minutes
      : minutesOn(plan.blocks, index) > minutes,
  );
  if (wrong >= 0) return `task ${wrong} is late or too long`;
  const cuts = new Set(tasks.flatMap(({ due, release }) => [due, release]));
  const most = tasks.length + freeTime.length + 2 * cuts.size + 2;
  return plan.blocks.length > most ? `${plan.blocks.length} blocks, at most ${most}` : null;
}

/** Nothing is wrong in so many days by chance. */
function assertOnDays(
  numRuns: number,
  shape: DayShape,
  wrongIn: (request: PlanRequest) => string | null,
): void {
  const seed = fc.noShrink(fc.noBias(fc.nat()));
  fc.assert(
    fc.property(seed, (each) => {
      const request = randomDay(chanceFrom(each), shape);
      const wrong = wrongIn(request);
      if (wrong !== null) throw new Error(`${wrong}: ${JSON.stringify(request)}`);
    }),
    { numRuns },
  );
}

it.each([
  ['finds a plan that keeps every deadline exactly where there is one', 8, false],
  ['and where work may not begin before a time', 7, true],
])('%s', (_, mostTasks, withReleases) => {
  const wrongIn = (request: PlanRequest): string | null => {
    const plan = planDay(request);
    const fits = fitsByIntervals(request);
    if (fits !== fitsByEarliestDeadline(request)) return 'the naive ways disagree';
    return fits === (plan.shortage === null) ? faultOf(request, plan) : `fits: ${fits}`;
  };
  assertOnDays(CASES, { mostTasks, withReleases }, wrongIn);
});

it('asks for as few new dates as possible', () => {
  const wrongIn = (request: PlanRequest): string | null => {
    const { askForNewDate } = planDay(request);
    const kept = request.tasks.filter((_, index) => !askForNewDate.includes(index));
    if (!fitsByIntervals({ ...request, tasks: kept })) return `too few: ${askForNewDate.join()}`;
    return keepsMoreThan(kept.length, request) ? `too many: ${askForNewDate.join()}` : null;
  };
  assertOnDays(CASES, { mostTasks: 6, withReleases: false }, wrongIn);
});

it('keeps as much buffer as the deadlines allow', () => {
  const wrongIn = (drawn: PlanRequest): string | null => {
    const request = { ...drawn, settings: SETTINGS };
    const plan = planDay(request);
    const fault = faultOf(request, plan);
    if (fault !== null || plan.shortage !== null || plan.bufferPercent === SETTINGS.bufferPercent)
      return fault;
    const more = { ...SETTINGS, bufferPercent: plan.bufferPercent + 5 };
    const { bufferPercent } = planDay({ ...request, settings: more });
    return bufferPercent === plan.bufferPercent ? null : `${bufferPercent} %`;
  };
  assertOnDays(CASES / 10, { mostTasks: 6, withReleases: true }, wrongIn);
});

it.each([
  [80, 15],
  [90, 10],
  [98, 0],
])('of %i minutes that are due after 100, %i %% remain as buffer', (minutes, bufferPercent) => {
  const hours = { freeTime: [{ from: 0, to: 100 }], settings: SETTINGS };
  expect(planDay(day([task({ minutes, due: 100 })], hours)).bufferPercent).toBe(bufferPercent);
});

it('is never made late by more work without a deadline, and gives the same plan again', () => {
  const wrongIn = (request: PlanRequest): string | null => {
    const more = { ...request, tasks: [...request.tasks, task({ minutes: 500 })] };
    const plan = planDay(more);
    if (!isDeepStrictEqual(plan.shortage, planDay(request).shortage)) return 'another shortage';
    return isDeepStrictEqual(planDay(more), plan) ? faultOf(more, plan) : 'another plan';
  };
  assertOnDays(CASES / 10, { mostTasks: 6, withReleases: true }, wrongIn);
});

it('says why wherever a lower tier comes before a better one', () => {
  const wrongIn = ({ tasks, ...request }: PlanRequest): string | null => {
    const { blocks } = planDay({ ...request, tasks });
    const silent = blocks.find(({ from, task: index, reason }) => {
      if (['deadline', 'waiting', 'newDate'].includes(reason.kind)) return false;
      const before = blocks.filter((block) => block.from < from);
      return tasks.some(
        ({ tier, release, minutes }, at) =>
          tier < tasks[index].tier && release <= from && minutesOn(before, at) < minutes,
      );
    });
    return silent === undefined ? null : JSON.stringify(silent);
  };
  assertOnDays(CASES / 10, { mostTasks: 8, withReleases: true }, wrongIn);
});

describe('a day with time to spare', () => {
  it('goes by tier, whatever the order of the lines', () => {
    const tasks = [
      task({ tier: 2, client: 'c' }),
      task({ tier: 0, client: 'a' }),
      task({ tier: 1, client: 'b' }),
    ];
    const plan = planDay(day(tasks.map((each) => ({ ...each, due: 240 }))));
    expect(shown(plan)).toEqual(['1 0-30', '2 30-60', '0 60-90']);
    expect(plan.blocks.map(({ reason }) => reason)).toEqual([
      { kind: 'tier', other: 2 },
      { kind: 'tier', other: 0 },
      { kind: 'alone' },
    ]);
  });

  it('keeps the work for a client together, then work of a kind', () => {
    const tasks = [
      task({ client: 'a', kind: 'write' }),
      task({ client: 'b', kind: 'write' }),
      task({ client: 'a', kind: 'design' }),
      task({ client: 'c', kind: 'design' }),
    ];
    const plan = planDay(day(tasks));
    expect(shown(plan)).toEqual(['0 0-30', '2 30-60', '3 60-90', '1 90-120']);
    const reasons = plan.blocks.map(({ reason }) => reason.kind);
    expect(reasons).toEqual(['listOrder', 'sameClient', 'sameKind', 'alone']);
  });

  it('goes on after a break with what was begun, and says so', () => {
    const freeTime = [{ from: 0, to: 60 }, { from: 90, to: 240 }];
    const plan = planDay(day([task({ minutes: 100 }), task({ client: 'b' })], { freeTime }));
    expect(shown(plan)).toEqual(['0 0-60', '0 90-130', '1 130-160']);
    expect(plan.blocks[1].reason).toEqual({ kind: 'goesOn' });
  }); // oxfmt-ignore

  it('goes on into a scrap of time, and moves the buffer behind what follows', () => {
    const cut = { freeTime: [{ from: 0, to: 95 }], closing: 85, until: 95 };
    expect(shown(planDay(day([task({ minutes: 100 })], cut)))).toEqual(['0 0-95']);
    const buffered = { freeTime: [{ from: 0, to: 120 }], closing: 60, until: 120, settings: { ...NO_BUFFER, bufferPercent: 10 } };
    expect(shown(planDay(day([task({ minutes: 100 })], buffered)))).toEqual(['0 0-100']);
  }); // oxfmt-ignore

  it('lays the buffer between clients, and the rest at the end', () => {
    const tasks = [task({ client: 'a' }), task({ client: 'b' }), task({ client: 'b' })];
    expect(shown(planDay(day(tasks, { settings: SETTINGS })))).toEqual(['0 0-30', '1 40-70', '2 70-100']);
  });

  it('leaves a scrap of time free rather than begin something in it', () => {
    const tasks = [task({ client: 'a', minutes: 50 }), task({ client: 'b' })];
    const freeTime = [
      { from: 0, to: 60 },
      { from: 100, to: 240 },
    ];
    expect(shown(planDay(day(tasks, { freeTime })))).toEqual(['0 0-50', '1 100-130']);
    const urgent = [tasks[0], task({ client: 'b', tier: 1, due: 125 })];
    expect(shown(planDay(day(urgent, { freeTime })))).toEqual(['0 0-50', '1 50-60', '1 100-120']);
  });
});

describe('a deadline that would be missed', () => {
  it('comes before a better tier, and the reason names both', () => {
    const tasks = [task({ tier: 0, client: 'a', minutes: 100 }), task({ tier: 2, client: 'b', due: 40 })];
    const plan = planDay(day(tasks));
    expect(shown(plan)).toEqual(['1 0-30', '0 30-130']);
    expect(plan.blocks[0].reason).toEqual({ kind: 'deadline', other: 0, due: 40, minutesLeft: 10 });
  });

  it('waits while there is a block of time to spare', () => {
    const tasks = [task({ tier: 0, client: 'a', minutes: 100 }), task({ tier: 2, client: 'b', due: 60 })];
    expect(shown(planDay(day(tasks)))).toEqual(['0 0-30', '1 30-60', '0 60-130']);
  });
});

describe('a day that is too short', () => {
  const tasks = [
    task({ client: 'a', tier: 0, minutes: 60, due: 100 }),
    task({ client: 'b', tier: 1, minutes: 60, due: 100 }),
    task({ client: 'c', tier: 2, minutes: 30, due: 240 }),
  ];
  const plan = planDay(day(tasks));

  it('says what is missing, and whom to ask', () => {
    expect(plan.shortage).toEqual({ due: 100, minutes: 20, mostMinutes: 20 });
    expect(plan.askForNewDate).toEqual([1]);
  });

  it('keeps the others, and that work on the plan', () => {
    expect(shown(plan)).toEqual(['0 0-60', '1 60-120', '2 120-150']);
    expect(plan.blocks[1].reason).toEqual({ kind: 'newDate' });
  });

  it('lays nothing after closing time', () => {
    const long = planDay(day([task({ minutes: 500, due: 300 })]));
    expect(long.blocks[0].to).toBe(240);
    expect(long.shortage?.minutes).toBe(260);
    expect(long.notPlanned).toEqual([0]);
  });
});

describe('what is overdue', () => {
  it('comes first, and breaks no second promise', () => {
    const tasks = [task({ minutes: 200, due: -5, tier: 2 }), task({ client: 'b', minutes: 60, due: 100 })];
    const plan = planDay(day(tasks));
    expect(shown(plan)).toEqual(['0 0-40', '1 40-100', '0 100-240']);
    expect(plan.blocks.map(({ reason }) => reason.kind)).toEqual(['overdue', 'deadline', 'overdue']);
    expect(plan.judgements[0]).toMatchObject({ isOverdue: true, isUrgent: true });
  });
});

describe('appointments and calls', () => {
  it('keep their time, and take it from the work', () => {
    const plan = planDay(day([task({ minutes: 60 }), task({ at: 20, minutes: 30 })]));
    expect(shown(plan)).toEqual(['0 0-20', '1 20-50', '0 50-90']);
  });

  it('are told when they overlap, and forgotten when they are over', () => {
    const plan = planDay(
      day([task({ at: 20 }), task({ at: 40 }), task({ at: -60 })], { freeTime: [{ from: 0, to: 100 }] }),
    );
    expect(plan.clashes).toEqual([1]);
    expect(shown(plan)).toEqual(['0 20-50', '1 40-70']);
  });

  it('are shown up to closing time of the last day, what is done is not', () => {
    const windows = [{ from: 300, to: 400 }];
    const later = { freeTime: [{ from: 0, to: 240 }, { from: 300, to: 400 }] };
    const tasks = [task({ at: 240 }), task({ windows }), task({ windows: [{ from: 0, to: 60 }], minutes: 0 }), task({ at: 239 })];
    const plan = planDay(day(tasks, later));
    expect(shown(plan)).toEqual(['3 239-269']);
    expect(plan.unplacedCalls).toEqual([]);
  }); // oxfmt-ignore

  it('overlap with a long one also behind a short one; of two at once the shorter stands first', () => {
    const plan = planDay(day([task({ at: 0, minutes: 100 }), task({ at: 10, minutes: 5 }), task({ at: 30, minutes: 10 })]));
    expect(plan.clashes).toEqual([1, 2]);
    expect(shown(planDay(day([task({ at: 20, minutes: 60 }), task({ at: 20 })])))).toEqual(['1 20-50', '0 20-80']);
  }); // oxfmt-ignore

  it('are placed where both are there, without making anything late', () => {
    const windows = [
      { from: 0, to: 40 },
      { from: 100, to: 150 },
    ];
    const tasks = [task({ windows, tier: 0 }), task({ client: 'b', tier: 2, minutes: 50, due: 60 })];
    const plan = planDay(day(tasks));
    expect(shown(plan)).toEqual(['1 0-50', '0 100-130']);
    expect(plan.blocks[1].reason).toEqual({ kind: 'reachable' });
  });

  it.each<[why: string, one: Partial<Task>, other: Partial<Task>, order: string[]]>([
    ['overdue before a better tier', { tier: 0 }, { tier: 2, due: -5 }, ['1 0-30', '0 30-60']],
    ['a better tier before what is due earlier', { tier: 1, due: 100 }, { tier: 0 }, ['1 0-30', '0 30-60']],
    ['of one tier what is due earlier', {}, { due: 100 }, ['1 0-30', '0 30-60']],
    ['alike in everything as they are listed', { due: 100 }, { due: 100 }, ['0 0-30', '1 30-60']],
    ['neither has a deadline', {}, {}, ['0 0-30', '1 30-60']],
  ])('that want the same time: %s', (_why, one, other, order) => {
    const windows = [{ from: 0, to: 60 }];
    const calls = [task({ windows, ...one }), task({ windows, client: 'b', ...other })];
    expect(shown(planDay(day(calls)))).toEqual(order);
  });

  it('do not begin before they may, and fill their time to the minute', () => {
    const call = task({ windows: [{ from: 0, to: 60 }], release: 30 });
    expect(shown(planDay(day([call])))).toEqual(['0 30-60']);
    expect(planDay(day([{ ...call, release: 31 }])).unplacedCalls).toEqual([{ task: 0, next: null }]);
  });

  it('name the next time when it comes too late', () => {
    const late = task({ windows: [{ from: 200, to: 300 }], due: 100 });
    expect(planDay(day([late])).unplacedCalls).toEqual([{ task: 0, next: { from: 200, to: 230 } }]);
  });

  it('name the next time when an earlier one would make something late', () => {
    const call = task({ windows: [{ from: 0, to: 60 }, { from: 200, to: 300 }], due: 100 });
    const work = task({ client: 'b', minutes: 60, due: 60 });
    expect(planDay(day([call, work])).unplacedCalls).toEqual([{ task: 0, next: { from: 200, to: 230 } }]);
  }); // oxfmt-ignore

  it('may end with the minute that they are due', () => {
    const call = task({ windows: [{ from: 70, to: 100 }], due: 100 });
    expect(shown(planDay(day([call])))).toEqual(['0 70-100']);
  });
});

describe('answers that have their times', () => {
  const reply = task({ client: 'b', minutes: 10, kind: 'reply', rather: 60, due: 200 });

  it('wait for the next one, and come first then', () => {
    expect(shown(planDay(day([reply, task({ minutes: 200 })])))).toEqual(['1 0-60', '0 60-70', '1 70-210']);
  });

  it('come earlier where they would be late', () => {
    const soon = { ...reply, due: 20 };
    expect(shown(planDay(day([soon, task({ minutes: 100 })])))).toEqual(['0 0-10', '1 10-110']);
  });
});

describe('urgent and important', () => {
  const judged = (tasks: Task[], over?: Partial<PlanRequest>): string[] =>
    planDay(day(tasks, over)).judgements.map(({ quadrant }) => quadrant);
  const twoDays = {
    freeTime: [
      { from: 0, to: 240 },
      { from: 1440, to: 1680 },
    ],
  };

  it('follow from what would become late if today were lost, not from the date alone', () => {
    const tomorrow = (minutes: number): Task => task({ minutes, due: 1680, effect: 5 });
    expect(judged([tomorrow(60)], twoDays)).toEqual(['plan']);
    expect(judged([tomorrow(300)], twoDays)).toEqual(['do']);
    expect(judged([tomorrow(60), tomorrow(200)], twoDays)).toEqual(['do', 'do']);
  });

  it('never follow from the tier alone', () => {
    expect(judged([task({ tier: 0, effect: 2 })])).toEqual(['rest']);
    expect(judged([task({ tier: 0 }), task({ tier: 1 }), task({ tier: 3 })])).toEqual([
      'plan',
      'rest',
      'rest',
    ]);
    expect(judged([task({ tier: 1 }), task({ tier: 2 })], { tierCount: 4 })).toEqual(['plan', 'rest']);
    expect(judged([task({ tier: 2, due: 240 })])).toEqual(['quick']);
  });

  it('give the latest start, the queue before it included', () => {
    const tasks = [task({ minutes: 60, due: 1500 }), task({ minutes: 30, due: 1500 })];
    expect(planDay(day(tasks, twoDays)).judgements[0]).toMatchObject({ headroom: 210, latestStart: 210 });
    const small = planDay(day([task({ minutes: 60, due: 1500 })], twoDays));
    expect(small.judgements[0].latestStart).toBe(1440);
  });
});

it.each<[string, PlanRequest]>([
  ['nothing to do', day([])],
  ['work of no minutes', day([task({ minutes: 0, due: 10 })])],
  ['no free time', day([task({})], { freeTime: [] })],
  [
    'a deadline in a break',
    day([task({ due: 50 })], {
      freeTime: [
        { from: 0, to: 40 },
        { from: 60, to: 90 },
      ],
    }),
  ],
  ['a deadline before the day begins', day([task({ due: 50 })], { freeTime: [{ from: 60, to: 90 }] })],
])('plans a day with %s', (_, request) => {
  const plan = planDay(request);
  expect(faultOf(request, plan)).toBeNull();
  expect(plan.shortage === null).toBe(fitsByIntervals(request));
});
