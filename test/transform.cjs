/** Turns a TypeScript file into what jest runs: esbuild takes types away in a millisecond or two, and checks none of them. */
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      // Jest gives modules that are loaded late by require alone.
      supported: { 'dynamic-import': false },
    }),
  getCacheKey: (source, path) => createHash('sha256').update(`${version}\0${path}\0${source}`).digest('hex'),
};
