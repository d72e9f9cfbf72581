/** Leaves out what is left of a test file once a test of it has failed. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class UntilOneFailsEnvironment extends TestEnvironment {
  hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.hasFailed = true;
    if (name === 'test_start' && this.hasFailed) test.mode = 'skip';
  }
};
