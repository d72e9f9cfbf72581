/**
 * A loader for webpack: runs a source file while building, so that what it works out ships instead of how. Each function
 * that it exports is called without arguments, and becomes one that gives the result; each constant becomes a plain value.
 */
const { runInNewContext } = require('node:vm');
const { build } = require('esbuild');

module.exports = function workOut() {
  const done = this.async();
  const options = { bundle: true, write: false, format: 'iife', globalName: 'worked', charset: 'utf8' };
  build({ ...options, entryPoints: [this.resourcePath] }).then(({ outputFiles: [{ text }] }) => {
    const results = runInNewContext(
      `${text}; Object.entries(worked).map(([name, found]) => {
        const isFunction = typeof found === 'function';
        return { name, isFunction, json: JSON.stringify(isFunction ? found() : found) };
      })`,
    );
    const declarations = results.map(({ name, isFunction, json }) =>
      isFunction
        ? `export function ${name}() {\n  return JSON.parse(${JSON.stringify(json)});\n}`
        : `export const ${name} = ${json};`,
    );
    done(null, declarations.join('\n\n'));
  }, done);
};
