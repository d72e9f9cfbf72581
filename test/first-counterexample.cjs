/** For changes to core, one counterexample of a law is enough: it is not made smaller, and the same changes are tried each time. */
require('fast-check').configureGlobal({ endOnFailure: true, seed: 1 });
