/**
 * Order of test files: those that take long begin, or one of them is what everybody waits for in the end. Jest goes by what files took
 * before, which a fresh clone does not know, and else by size, which says little: a short file may run hundreds of cases.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Ends of paths, longest first. */
const LONG = [
  'attack/second-user-elsewhere.test.ts',
  'e2e/preview.test.ts',
  'attack/faults.test.ts',
  'attack/second-user.test.ts',
  'push/push.test.ts',
  'sidebar/page.test.ts',
  'e2e/guide.test.ts',
  'attack/faults-of-set-up.test.ts',
  'attack/round-trips.test.ts',
  'e2e/preview-chrome.test.ts',
  'e2e/page-to-try.test.ts',
  'e2e/ten-lists.test.ts',
  'recalculate/output.test.ts',
  'bench/bench.test.ts',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONG.findIndex((end) => path.replaceAll('\\', '/').endsWith(`/test/${end}`));
      return index < 0 ? LONG.length : index;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
