/**
 * What each command may ask of Google at most. `aim` is what we want; where it is not reached yet, `held` is what is, and is not to grow.
 */
import type { CommandCost, CommandName } from './measure-commands';

interface Limit {
  readonly aim: number;
  readonly held?: number;
}

export interface Budget {
  /** Service calls that are counted. */
  readonly calls: Limit;
  /** Between reading and writing. */
  readonly changes?: Limit;
  /** Of the border to services; one more for each other tab. */
  readonly crossings?: Limit;
}

export const BUDGETS: Readonly<Record<CommandName, Budget>> = {
  setUpAwaited: { calls: { aim: 2 } },
  // One call more for each other tab that may hold the list.
  setUp: { calls: { aim: 110, held: 150 }, changes: { aim: 4, held: 5 } },
  firstRecalculation: { calls: { aim: 30 } },
  nothingChanged: { calls: { aim: 11 }, crossings: { aim: 120 } },
  tiersChange: { calls: { aim: 16, held: 20 }, crossings: { aim: 120 } },
  editFollowed: { calls: { aim: 14, held: 17 } },
  editOfOutput: { calls: { aim: 3 } },
  editOfNotes: { calls: { aim: 3, held: 5 } },
  editOfOtherTab: { calls: { aim: 3 } },
  editSwitchedOff: { calls: { aim: 3, held: 4 } },
  sidebar: { calls: { aim: 11 } },
  selectionStays: { calls: { aim: 2 } },
  selectionMoved: { calls: { aim: 2 } },
  saveWeights: { calls: { aim: 24 } },
  saveCutOffs: { calls: { aim: 24 } },
  applyValues: { calls: { aim: 24 } },
  planDay: { calls: { aim: 20 }, changes: { aim: 1 } },
  tickToday: { calls: { aim: 20 } },
  addDayColumns: { calls: { aim: 30, held: 33 } },
  startOnboarding: { calls: { aim: 20 } },
  readToday: { calls: { aim: 10 } },
  addTask: { calls: { aim: 20 } },
  noteContact: { calls: { aim: 16 } },
  goToClient: { calls: { aim: 2 } },
  firstImport: { calls: { aim: 30, held: 34 } },
  nextImport: { calls: { aim: 16 } },
  firstMoney: { calls: { aim: 40, held: 46 }, changes: { aim: 7 } },
  moneyUnchanged: { calls: { aim: 17 }, changes: { aim: 1 } },
  allRecordsUnchanged: { calls: { aim: 18 } },
  allRecordsTiersChange: { calls: { aim: 26 } },
  foreignRecordsUnchanged: { calls: { aim: 19 } },
  moneyChanged: { calls: { aim: 26 }, changes: { aim: 3 } },
};

/** What is over the limit that is held, as sentences. @param otherTabs of the user's, beside the list */
export function overBudget(command: CommandName, cost: CommandCost, otherTabs: number): string[] {
  const { calls, changes, crossings } = BUDGETS[command];
  const searched = command === 'setUp' ? otherTabs : 0;
  const figures = [
    ['calls', cost.reads + cost.writes - searched, calls],
    ['changes', cost.changes, changes],
    ['crossings', cost.crossings - otherTabs, crossings],
  ] as const;
  return figures.flatMap(([what, figure, limit]) => {
    const most = limit?.held ?? limit?.aim ?? Infinity;
    return figure > most ? [`${command}: ${figure} ${what}, at most ${most}`] : [];
  });
}
