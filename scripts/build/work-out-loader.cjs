/**
 * Runs a source file while building, so that what it works out ships instead of how. Each function that it exports is called without
 * arguments, and becomes one that gives the result, written out: texts and lists that are there with the code need not be made at each start; each constant becomes a plain value, written as who asks wants it. A loader for webpack, and for the pages a function.
 */
const { runInNewContext } = require('node:vm');
const { build } = require('esbuild');

async function workOut(path, sourceOf = JSON.stringify) {
  const options = { bundle: true, write: false, format: 'iife', globalName: 'worked', charset: 'utf8' };
  const { outputFiles } = await build({ ...options, entryPoints: [path] });
  const results = runInNewContext(
    `${outputFiles[0].text}; Object.entries(worked).map(([name, found]) => {
      const isFunction = typeof found === 'function';
      return { name, isFunction, json: JSON.stringify(isFunction ? found() : found) };
    })`,
  );
  const declarations = results.map(({ name, isFunction, json }) =>
    isFunction
      ? `export function ${name}() {\n  return ${json};\n}`
      : `export const ${name} = ${sourceOf(JSON.parse(json))};`,
  );
  return declarations.join('\n\n');
}

module.exports = function workOutLoader() {
  const done = this.async();
  workOut(this.resourcePath).then((source) => done(null, source), done);
};
module.exports.workOut = workOut;
