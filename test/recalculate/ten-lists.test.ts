/**
 * Ten lists of different make, from the file to rated clients by the built add-on. Scores and tiers, rules included, were worked out a
 * second time from the values behind the lists by a program that shares nothing with this project; what is read as what was read by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnResult } from '../../scripts/recalculate/format-columns';
import type { ClientReport, LeftOutReport } from '../../src/addon/report/report-contract';
import { LISTS } from '../fixtures/lists/lists';
import { runCommand, TODAY } from './run-command';

const FOLDER = join(__dirname, '../fixtures/lists');
const ANSWERS = JSON.parse(readFileSync(join(FOLDER, 'answers.json'), 'utf8')) as Record<string, unknown>;

interface Report {
  readonly tab: string;
  readonly columns: readonly ColumnResult[];
  readonly clients: readonly ClientReport[];
  readonly leftOut: readonly LeftOutReport[];
}

/** A report in few lines. */
function shortened({ tab, columns, clients, leftOut }: Report): unknown {
  return {
    tab,
    read: columns
      .filter(({ as }) => as !== null)
      .map(({ header, as, degree }) => `${header} → ${as}, ${degree}`),
    leftOut: leftOut.map(({ row, reason, text }) => `${row} ${reason}: ${text}`),
    clients: clients.map(({ client, tier, score }) => `${client}: ${tier} ${score?.toFixed(1)}`),
    problems: clients.flatMap(({ problems }) => problems),
  };
}

test.each(LISTS)('$file', async ({ file, confirms }) => {
  const maps = confirms.flatMap((confirmed) => ['--map', confirmed]);
  const { exitCode, printed } = await runCommand([join(FOLDER, file), '--json', ...TODAY, ...maps]);
  expect(exitCode).toBe(0);
  expect(shortened(JSON.parse(printed) as Report)).toEqual(ANSWERS[file]);
});
