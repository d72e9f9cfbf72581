/** Tests run as CommonJS; types are checked by `npm run types`, not here. */

// The same clocks everywhere, of a place where they are changed and midnight is not UTC's; TZ=Pacific/Auckland tries another.
process.env.TZ ??= 'Europe/Berlin';

module.exports = {
  testEnvironment: '<rootDir>/test/quick-globals-environment.cjs',
  // A slow machine is no failure: this only ends what hangs.
  testTimeout: 600_000,
  roots: ['<rootDir>/test', '<rootDir>/stand-in/test'],
  globalSetup: '<rootDir>/test/build-once.ts',
  globalTeardown: '<rootDir>/test/remove-built.ts',
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/test/longest-first.cjs',
  // What a worker has gathered goes before it gets in the way of others on a small machine.
  workerIdleMemoryLimit: '1500MB',
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/laws.cjs' },
  runtime: '<rootDir>/test/quick-runtime.cjs',
  transform: { '\\.ts$': '<rootDir>/test/transform.cjs' },
};
