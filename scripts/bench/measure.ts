/**
 * One measurement in a process of its own, started by run-measurement: its peak memory is nobody else's, and no compiled
 * code is left from another measurement.
 */
import { createClientList } from './client-list';
import { compareAssessing } from './compare-assessing';
import { measureCommands } from './measure-commands';
import { measureClientTier, measureRecalculate } from './measure-add-on';

export const MEASUREMENTS = {
  recalculate: (clients: number) => measureRecalculate(createClientList(clients)),
  clientTier: (clients: number) => measureClientTier(createClientList(clients)),
  assessing: compareAssessing,
  commands: (clients: number) => measureCommands({ clients, otherTabs: 0 }),
};

async function main([name, count]: readonly string[]): Promise<void> {
  const result = await MEASUREMENTS[name as keyof typeof MEASUREMENTS](Number(count));
  process.send!(result);
}

if (require.main === module) void main(process.argv.slice(2));
