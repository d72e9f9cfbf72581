/**
 * Runs test files for a change to core until one of them fails: then the change is noticed, and nobody needs the others. Files are
 * left out in which no test is wanted, and those that lately noticed much in little time begin: changes beside each other are mostly noticed
 * by the same tests.
 */
const { default: TestRunner } = require('jest-runner');

/** What is known of a test file from its runs, by path: it stays while one process runs the tests for many changes. */
const seen = new Map();
/** What is left of a run's weight with the next one. */
const FADES = 0.8;
/** Of a file that noticed nothing so far, too, one may be the first. */
const FAILURES_OF_ALL = 0.1;

module.exports = class UntilOneFails extends TestRunner {
  async runTests(tests, watcher, options) {
    let hasFailed = false;
    this.on('test-file-failure', () => (hasFailed = true));
    this.on('test-file-success', ([{ path }, result]) => {
      hasFailed = result.numFailingTests > 0;
      note(path, result);
    });
    for (const test of this.inOrder(tests)) {
      await super.runTests([test], watcher, options);
      if (hasFailed) return;
    }
  }

  inOrder(tests) {
    const { testNamePattern } = this._globalConfig;
    const wanted = new RegExp(testNamePattern ?? '', 'i');
    const isWanted = ({ path }) => seen.get(path)?.names?.some((name) => wanted.test(name)) ?? true;
    const cost = ({ path }) => {
      const { milliseconds = Infinity, failures = 0 } = seen.get(path) ?? {};
      return milliseconds / (FAILURES_OF_ALL + failures);
    };
    return tests.filter(isWanted).sort((a, b) => cost(a) - cost(b));
  }
};

function note(path, { testResults, perfStats, numFailingTests }) {
  const before = seen.get(path) ?? { milliseconds: 0, failures: 0 };
  seen.set(path, {
    // A file that could not be loaded names none of its tests, and is wanted for the next change all the same.
    names: testResults.length > 0 ? testResults.map(({ fullName }) => fullName) : before.names,
    milliseconds: FADES * before.milliseconds + perfStats.runtime,
    failures: FADES * before.failures + Math.sign(numFailingTests),
  });
}
