/**
 * A loader for webpack: runs a source file while building, so that what it works out ships instead of how. Each function
 * that it exports is called without arguments, and becomes one that gives the result.
 */
const { runInNewContext } = require('node:vm');
const { build } = require('esbuild');

module.exports = function workOut() {
  const done = this.async();
  const options = { bundle: true, write: false, format: 'iife', globalName: 'worked', charset: 'utf8' };
  build({ ...options, entryPoints: [this.resourcePath] }).then(({ outputFiles: [{ text }] }) => {
    const results = runInNewContext(
      `${text}; Object.keys(worked).map((name) => [name, JSON.stringify(worked[name]())])`,
    );
    const functions = results.map(
      ([name, json]) => `export function ${name}() {\n  return JSON.parse(${JSON.stringify(json)});\n}`,
    );
    done(null, functions.join('\n\n'));
  }, done);
};
