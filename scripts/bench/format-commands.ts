/** What every command asks of Google, as a table: counts, which are the same everywhere, and seconds by the model. */
import { BUDGETS } from './budgets';
import { formatTable, type Column } from './format-report';
import { COMMANDS, type CommandCost, type CommandCosts, type CommandName } from './measure-commands';

export interface MeasuredCommands {
  readonly clients: number;
  readonly costs: CommandCosts;
}

/** Where a command stops being followed as you type, a count differs between the lists: then the larger one is shown. */
export function formatCommands(measured: readonly MeasuredCommands[]): string {
  const most = (command: CommandName, count: (cost: CommandCost) => number): string =>
    String(Math.max(...measured.map(({ costs }) => count(costs[command]))));
  const columns: Column<CommandName>[] = [
    ['command', (command) => command],
    ['calls', (command) => most(command, ({ reads, writes }) => reads + writes)],
    ['aim', (command) => String(BUDGETS[command].calls.aim)],
    ['writes', (command) => most(command, ({ writes }) => writes)],
    ['changes', (command) => most(command, ({ changes }) => changes)],
    ['crossings', (command) => most(command, ({ crossings }) => crossings)],
    ...measured.map(({ clients, costs }): Column<CommandName> => [
      `${clients.toLocaleString('en-US')} clients`,
      (command) => `${costs[command].seconds.toFixed(1)} s`,
    ]),
  ];
  return [
    'Each command: service calls, changes between reading and writing, all calls of services, and seconds on Google by a model',
    '(reading 80 ms and 8 µs a cell, sizes 100 ms, carrying out writes 200 ms and 0.1 ms a cell), which was not measured there',
    '',
    ...formatTable(columns, COMMANDS),
  ].join('\n');
}
