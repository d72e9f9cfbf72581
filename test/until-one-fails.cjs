/**
 * Runs test files for a change to core until one of them fails: then the change is noticed, and nobody needs the others. Files are
 * left out in which no test is wanted, and those that noticed much in little time begin.
 */
const { default: TestRunner } = require('jest-runner');

/** What is known of a test file from its runs, by path: it stays while one process runs the tests for many changes. */
const seen = new Map();

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
    const isWanted = ({ path }) => seen.get(path)?.names.some((name) => wanted.test(name)) ?? true;
    const cost = ({ path }) => {
      const { milliseconds = Infinity, failures = 0 } = seen.get(path) ?? {};
      return milliseconds / (1 + failures);
    };
    return tests.filter(isWanted).sort((a, b) => cost(a) - cost(b));
  }
};

function note(path, { testResults, perfStats, numFailingTests }) {
  const before = seen.get(path);
  seen.set(path, {
    names: testResults.map(({ fullName }) => fullName),
    milliseconds: before?.milliseconds ?? perfStats.runtime,
    failures: (before?.failures ?? 0) + Math.sign(numFailingTests),
  });
}
