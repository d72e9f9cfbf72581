/** Tests run as CommonJS; types are checked by `npm run types`, not here. */
module.exports = {
  testEnvironment: 'node',
  // A slow machine is no failure.
  testTimeout: 60000,
  roots: ['<rootDir>/test', '<rootDir>/stand-in/test'],
  globalSetup: '<rootDir>/test/build-once.ts',
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'bundler',
          isolatedModules: true,
          esModuleInterop: true,
          target: 'es2022',
          ignoreDeprecations: '6.0',
        },
        diagnostics: false,
      },
    ],
  },
};
