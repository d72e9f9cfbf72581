/**
 * One file that tells whether the stand-in told the truth: the add-on as it is pasted, the contract cases of the stand-in, and the add-on's commands on a
 * small list with what they gave on the stand-in. Made twice: without expectations to find out what the stand-in gives, then with them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AddOn } from '../../stand-in/add-on';
import { createAppsScript, inspectWorld } from '../../stand-in/apps-script';

const CONTRACT = join(__dirname, '../../stand-in/test/contract');
const HARNESS = 'contract.js';
const SCRIPT = join(__dirname, 'script');
const SCRIPT_FILES = ['report.js', 'timings.js', 'commands.js', 'self-check.js'];

/** What each of the add-on's steps left: by name of the step. */
export type Expectations = Readonly<Record<string, unknown>>;

/** @param pasted the add-on in one file; gives the text of the file to paste in its place */
export function makeSelfCheck(pasted: string): string {
  return formatFile(pasted, findExpectations(formatFile(pasted, null)));
}

/** Each case file has its own names, so it has its own scope. */
function formatFile(pasted: string, expected: Expectations | null): string {
  const cases = readdirSync(CONTRACT)
    .filter((name) => name.endsWith('.js') && name !== HARNESS)
    .sort()
    .map((name) => `(function () {\n${read(CONTRACT, name)}\n})();`);
  return [
    pasted,
    read(CONTRACT, HARNESS),
    ...cases,
    `var EXPECTED = ${JSON.stringify(expected, null, 1)};`,
    ...SCRIPT_FILES.map((name) => read(SCRIPT, name)),
  ].join('\n');
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function findExpectations(code: string): Expectations {
  const { addOn } = openNewSpreadsheet(code);
  return JSON.parse(String(addOn.run('tellCommands'))) as Expectations;
}

/** A new spreadsheet whose script editor holds the file. */
export function openNewSpreadsheet(code: string) {
  const globals = createAppsScript({ locale: 'en_US', timeZone: 'Europe/Berlin' });
  const spreadsheet = globals.SpreadsheetApp.create('Self-check');
  globals.SpreadsheetApp.setActiveSpreadsheet(spreadsheet);
  const { world } = inspectWorld(globals);
  return { addOn: new AddOn({ code, globals: { ...globals }, world }), spreadsheet, world };
}
