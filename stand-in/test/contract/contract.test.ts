/**
 * Runs the contract suite against the stand-in: every case file in this folder, in a context that knows the stand-in's
 * globals and nothing of Node, one Jest test per case.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { createAppsScript } from '../../apps-script';

interface ContractCase {
  readonly group: string;
  readonly title: string;
  readonly source: string;
}

const HARNESS = 'contract.js';
const files = readdirSync(__dirname).filter((name) => name.endsWith('.js') && name !== HARNESS);

/** A script project with the harness and one case file, on a world of its own. */
function load(file: string): { readonly cases: ContractCase[]; run(contractCase: ContractCase): void } {
  // Dates and errors cross between the services and the script, so both must know the same classes.
  const context = createContext({ ...createAppsScript({ timeZone: 'Europe/Berlin' }), Date, Error });
  for (const name of [HARNESS, file]) {
    runInContext(readFileSync(join(__dirname, name), 'utf8'), context, { filename: name });
  }
  return runInContext('({ cases: CONTRACT_CASES, run: runContractCase })', context) as ReturnType<
    typeof load
  >;
}

describe.each(files)('%s', (file) => {
  const project = load(file);
  const groups = [...new Set(project.cases.map(({ group }) => group))];

  test('names a source for every case', () => {
    expect(project.cases.length).toBeGreaterThan(0);
    expect(project.cases.filter(({ source }) => source.length < 8)).toEqual([]);
  });

  describe.each(groups)('%s', (group) => {
    test.each(project.cases.filter((one) => one.group === group).map((one) => [one.title, one] as const))(
      '%s',
      (_title, contractCase) => {
        project.run(contractCase);
      },
    );
  });
});
