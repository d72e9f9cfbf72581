/**
 * For changes to core, a law is tried on few examples, the same each time, and one counterexample is enough: it is not made smaller.
 * A law that a change breaks mostly falls with the first ones, and one that holds is asked about thousands of changes.
 */
const fc = require('fast-check');

const MOST = 100;

fc.configureGlobal({ endOnFailure: true, seed: 1 });
/** What a law asks for itself would come before what is said here for all. */
fc.default = {
  ...fc.default,
  assert: (property, asked) =>
    fc.assert(property, { ...asked, numRuns: Math.min(MOST, asked?.numRuns ?? MOST) }),
};
process.env.DAYS ??= String(10 * MOST);
