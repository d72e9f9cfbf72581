/** Leaves out what is left of a test file once a test of it has failed. */
const QuickGlobalsEnvironment = require('./quick-globals-environment.cjs');

module.exports = class UntilOneFailsEnvironment extends QuickGlobalsEnvironment {
  hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.hasFailed = true;
    if (name === 'test_start' && this.hasFailed) test.mode = 'skip';
  }
};
