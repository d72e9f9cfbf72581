/**
 * One measurement in a process of its own, started by run-measurement: its peak memory is nobody else's, and no compiled
 * code is left from another measurement.
 */
import { createClientList } from './client-list';
import { compareAssessing } from './compare-assessing';
import { compareMoney } from './compare-money';
import { measureLibreOffice } from './measure-libreoffice';
import { measureCommands } from './measure-commands';
import { measureClientTier, measureRecalculate } from './measure-add-on';
import { measurePlanning } from './measure-planning';
import { PUBLIC_COSTS, type CallCosts } from './model-seconds';

export const MEASUREMENTS = {
  recalculate: (clients: number) => measureRecalculate(createClientList(clients)),
  clientTier: (clients: number) => measureClientTier(createClientList(clients)),
  assessing: compareAssessing,
  libreOffice: measureLibreOffice,
  money: compareMoney,
  planning: measurePlanning,
  commands: (clients: number, costs: CallCosts) => measureCommands({ clients, otherTabs: 0 }, costs),
};

async function main([name, count, costs]: readonly string[]): Promise<void> {
  const result = await MEASUREMENTS[name as keyof typeof MEASUREMENTS](
    Number(count),
    costs === undefined ? PUBLIC_COSTS : (JSON.parse(costs) as CallCosts),
  );
  process.send!(result);
}

if (require.main === module) void main(process.argv.slice(2));
