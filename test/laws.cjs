/**
 * fast-check as tests get it. A law tries the same examples each time, so that the same sources never fail by chance, on nobody's machine.
 * `LAWS=30 npm run unit -- test/core` hunts: thirty times as many examples, others each time. `LAWS=few` is for changes to core: a law that a
 * change breaks mostly falls with the first examples, one counterexample is enough, and one that holds is asked about thousands of changes.
 */
const { dirname, join } = require('node:path');

// By its path: this file stands for its name.
const fc = require(join(dirname(require.resolve('fast-check/package.json')), 'lib/cjs/fast-check.js'));

const { LAWS = '1' } = process.env;
const few = LAWS === 'few';
const USUAL = 100;

fc.configureGlobal({ ...(few && { endOnFailure: true }), ...((few || LAWS === '1') && { seed: 1 }) });

/** A tenth of the examples, but not less than usual where there are that many. */
const fewOf = (numRuns) => Math.min(numRuns, Math.max(USUAL, numRuns / 10));

/** What a law asks for itself would come before what is said here for all. */
function assert(property, asked) {
  const numRuns = asked?.numRuns ?? USUAL;
  return fc.assert(property, { ...asked, numRuns: few ? fewOf(numRuns) : numRuns * Number(LAWS) });
}

module.exports = { ...fc, assert, default: { ...fc.default, assert } };
