/** Every command keeps to what it may ask of Google, however long the list is and whatever else is in the file. */
import { BUDGETS, overBudget } from '../../scripts/bench/budgets';
import {
  COMMANDS,
  measureCommands,
  type CommandCosts,
  type CommandName,
} from '../../scripts/bench/measure-commands';
import { modelSeconds } from '../../scripts/bench/model-seconds';

const OTHER_TABS = 100;

describe('commands', () => {
  let few: CommandCosts;
  let many: CommandCosts;

  beforeAll(() => {
    few = measureCommands({ clients: 3, otherTabs: 0 });
    many = measureCommands({ clients: 300, otherTabs: OTHER_TABS });
  });

  test.each(COMMANDS)('%s', (command) => {
    expect(overBudget(command, few[command], 0)).toEqual([]);
    expect(overBudget(command, many[command], OTHER_TABS)).toEqual([]);
  });

  test('what is held is no looser than what is', () => {
    const reached = (command: (typeof COMMANDS)[number]): number =>
      Math.max(
        ...[few[command], many[command]].map(
          ({ reads, writes }, index) => reads + writes - (command === 'setUp' ? index * OTHER_TABS : 0),
        ),
      );
    const held = COMMANDS.filter((command) => BUDGETS[command].calls.held !== undefined);
    expect(held.map((command) => [command, reached(command)])).toEqual(
      held.map((command) => [command, BUDGETS[command].calls.held]),
    );
  });

  test('where nothing has changed no cell is written', () => {
    const { writes } = few.nothingChanged;
    // The message.
    expect(writes).toBe(1);
  });

  test('what is on record takes a read for each of its tabs and one of Money, and two writes; currencies one more, where there are several', () => {
    const grownBy = (command: CommandName, costs: CommandCosts): number[] => {
      const without = costs[command === 'allRecordsTiersChange' ? 'tiersChange' : 'nothingChanged'];
      return [costs[command].reads - without.reads, costs[command].writes - without.writes];
    };
    for (const costs of [few, many]) {
      // Time, Invoices, Money: what a time tracker and a tool for invoices bring.
      expect(grownBy('moneyUnchanged', costs)).toEqual([3, 0]);
      expect(grownBy('allRecordsUnchanged', costs)).toEqual([4, 0]);
      expect(grownBy('allRecordsTiersChange', costs)).toEqual([4, 2]);
      expect(grownBy('foreignRecordsUnchanged', costs)).toEqual([5, 0]);
    }
  });
});

describe('seconds by the model', () => {
  const read = { kind: 'read', method: 'Range.getValues', cells: 1000 } as const;
  const write = { kind: 'write', method: 'Range.setValues', cells: 100 } as const;
  const size = { kind: 'read', method: 'Sheet.getLastRow', cells: 0 } as const;

  test.each([
    ['a read and its cells', [read], 0.088],
    ['a size', [size], 0.1],
    ['writes are carried out once, at the end', [write, write], 0.22],
    ['or before the next read', [write, read, write], 0.21 + 0.088 + 0.21],
  ])('%s', (_, calls, seconds) => {
    expect(modelSeconds(calls)).toBeCloseTo(seconds, 9);
  });
});
