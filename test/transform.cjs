/** Turns a TypeScript file into what jest runs: esbuild takes types away in a millisecond or two, and checks none of them. */
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');

const OPTIONS = {
  loader: 'ts',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  // Jest gives modules that are loaded late by require alone.
  supported: { 'dynamic-import': false },
};

module.exports = {
  process: (source, path) => transformSync(source, { ...OPTIONS, sourcefile: path }),
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(JSON.stringify([version, OPTIONS, path, source]))
      .digest('hex'),
};
