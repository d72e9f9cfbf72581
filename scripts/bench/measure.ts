/**
 * One measurement in a process of its own, started by run-measurement: its peak memory is nobody else's, and no compiled
 * code is left from another measurement.
 */
import { createClientList } from './client-list';
import { compareAssessing } from './compare-assessing';
import { compareCauses } from './compare-causes';
import { compareMoney } from './compare-money';
import { measureLibreOffice } from './measure-libreoffice';
import { measureCommands } from './measure-commands';
import { measureClientTier, measureRecalculate } from './measure-add-on';
import { measurePlanning } from './measure-planning';
import type { CallCosts } from './model-seconds';
import { makeHaste } from './timing';

export const MEASUREMENTS = {
  recalculate: (clients: number) => measureRecalculate(createClientList(clients)),
  clientTier: (clients: number) => measureClientTier(createClientList(clients)),
  assessing: compareAssessing,
  causes: compareCauses,
  libreOffice: measureLibreOffice,
  money: compareMoney,
  planning: measurePlanning,
  commands: (clients: number, costs: CallCosts) => measureCommands({ clients, otherTabs: 0 }, costs),
};

export interface Manner {
  /** Times are rough: nothing is done more than twice for the sake of a steadier number. */
  readonly isHasty: boolean;
  readonly costs: CallCosts;
}

async function main([name, count, manner]: readonly string[]): Promise<void> {
  const { isHasty, costs } = JSON.parse(manner) as Manner;
  if (isHasty) makeHaste();
  const result = await MEASUREMENTS[name as keyof typeof MEASUREMENTS](Number(count), costs);
  process.send!(result);
}

if (require.main === module) void main(process.argv.slice(2));
