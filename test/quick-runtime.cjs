/**
 * Jest's runtime, with a module compiled once per worker, and without what a test file leaves behind for those after it. Every test file has
 * globals of its own, in which each module is evaluated anew; jest compiles it anew as well, itself and the matchers included, which took
 * longer than most files' tests.
 */
const asyncHooks = require('node:async_hooks');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

// What runs for a moment is not optimised. Later versions count calls instead, and refuse to start where they are told of this.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=200000');

/** Scripts by file name. */
const compiled = new Map();

module.exports = class QuickRuntime extends Runtime {
  /** Of this test file. */
  storages = [];

  constructor(...args) {
    super(...args);
    this.compileOnce();
    this.collectStorages();
  }

  compileOnce() {
    const { executor, _environment: environment } = this;
    const compileAnew = executor.compile;
    executor.compile = (source, filename) => {
      const context = environment.getVmContext();
      if (context === null) return null;
      try {
        return scriptOf(source, filename, executor.injectedModuleParameters).runInContext(context);
      } catch {
        // What is no script: jest says so in its own words.
        return compileAnew.call(executor, source, filename);
      }
    };
  }

  /** Jest remembers by a storage which test runs; every promise carries what is in each storage of the process, until that is disabled. */
  collectStorages() {
    const { coreModule, storages } = this;
    const requireAsItIs = coreModule.require;
    class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
      constructor(...args) {
        super(...args);
        storages.push(this);
      }
    }
    coreModule.require = (name) => {
      const required = requireAsItIs.call(coreModule, name);
      return required === asyncHooks ? { ...asyncHooks, AsyncLocalStorage } : required;
    };
  }

  teardown() {
    super.teardown();
    for (const storage of this.storages) storage.disable();
  }
};

function scriptOf(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script;
  const head = `(function (${parameters}) {`;
  const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, script });
  return script;
}
