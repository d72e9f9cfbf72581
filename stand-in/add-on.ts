/**
 * Loads a built add-on and runs it as Google does: its code in a context of its own with nothing but JavaScript and the
 * Apps Script services, started anew for every execution, in the authorization mode of whatever started it. Custom
 * functions share one context until the next execution, because a sheet may hold thousands of them.
 */
import { constants, createContext, runInContext, Script, type Context } from 'node:vm';
import { copyClientArguments, copyServerResult } from './client-call';
import { installClock } from './script-clock';
import { ScriptRealm, withHidden } from './script-realm';
import { remembered } from './workbook/remembered';
import { UNSUPPORTED_SERVICES } from './services/script/unsupported-services';
import type { CellPosition } from './formulas/recalculation/calculation-source';
import type { AuthModeName, MenuItemRecord, World } from './services/calls/world';

type Callable = (...args: unknown[]) => unknown;

interface AddOnOptions {
  /** Text of `Code.js`. */
  readonly code: string;
  /** The services by name, as createAppsScript gives them. */
  readonly globals: object;
  readonly world: World;
  /** Project files besides the code: name → HTML. Added to the world's. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One loading of the code. */
interface Execution {
  readonly context: Context;
  readonly realm: ScriptRealm;
}

export class AddOn {
  /** Names of the functions declared at top level: what menus, triggers, cells and the sidebar can call. */
  readonly functionNames: readonly string[];
  private readonly script: Script;
  private customFunctions: Execution | null = null;
  private calls: RegExp | undefined;

  /** @throws SyntaxError when the code is no script */
  constructor(private readonly options: AddOnOptions) {
    const { script, functionNames } = compiled(options.code);
    this.script = script;
    this.functionNames = functionNames;
    const { world, files = {} } = options;
    for (const [name, html] of Object.entries(files)) world.files.set(name, html);
    world.callCustomFunction = (name, args, cell) => this.callCustomFunction(name, args, cell);
  }

  /**
   * Runs a function as a menu item or a trigger would.
   * @param name a top-level function, or a method such as `menu.item1`
   * @throws what the function throws
   */
  run(name: string, mode: AuthModeName = 'FULL', ...args: unknown[]): unknown {
    return this.execute(mode, (execution) => {
      const callee = findFunction(execution.context, name);
      if (callee === null) throw new Error(`Script function not found: ${name}`);
      return execution.realm.toHost(callInContext(execution, callee, args));
    });
  }

  /** Opens the spreadsheet: runs onOpen with the event Google gives it, if there is an onOpen. */
  open(mode: AuthModeName = 'LIMITED'): void {
    if (this.functionNames.includes('onOpen')) this.run('onOpen', mode, this.event(mode));
  }

  /** Installs the add-on from within a spreadsheet. */
  install(): void {
    if (this.functionNames.includes('onInstall')) this.run('onInstall', 'FULL', this.event('FULL'));
  }

  /** Chooses a menu item by its caption, wherever in the menus it is. */
  clickMenuItem(caption: string): unknown {
    const items = this.options.world.ui.menus.flatMap((menu) => itemsIn(menu));
    const item = items.find((each) => each.kind === 'item' && each.caption === caption);
    if (!item) throw new Error(`There is no menu item "${caption}".`);
    return this.run(item.functionName, 'FULL');
  }

  /**
   * Calls a custom function for a cell. Names are found whatever their case; private ones (`name_`) are not.
   * @param args as Google passes them: a scalar for one cell, rows of cells for a range, Dates for dates
   * @returns null when there is no such function
   */
  callCustomFunction(
    name: string,
    args: readonly unknown[],
    cell: CellPosition | null = null,
  ): { result: unknown } | null {
    const wanted = name.toUpperCase();
    const isWanted = (other: string) => other.toUpperCase() === wanted && !other.endsWith('_');
    const declared = this.functionNames.find(isWanted);
    if (declared === undefined) return null;
    return this.inMode('CUSTOM_FUNCTION', cell, () => {
      this.customFunctions ??= this.load();
      const { context, realm } = this.customFunctions;
      const callee = findFunction(context, declared)!;
      realm.refusal = null;
      const result = realm.toHost(callInContext(this.customFunctions, callee, args));
      requireNoRefusal(realm);
      return { result };
    });
  }

  /** Whether a formula calls a function of the script. */
  isCalledIn(formula: string): boolean {
    this.calls ??= new RegExp(`(?<![\\w.])(${this.functionNames.join('|')})\\(`, 'i');
    return this.calls.test(formula);
  }

  /**
   * Calls a function as `google.script.run` in the sidebar does.
   * @throws TypeError for functions the page cannot see and arguments that cannot cross
   */
  scriptRun(name: string, ...args: unknown[]): unknown {
    if (name.endsWith('_') || !this.functionNames.includes(name))
      throw new TypeError(`google.script.run.${name} is not a function`);
    const copies = copyClientArguments(args);
    return this.execute('FULL', (execution) => {
      const callee = findFunction(execution.context, name)!;
      const result = callInContext(execution, callee, copies);
      return copyServerResult(result, (value) => execution.realm.isService(value));
    });
  }

  /** What Google tells a simple trigger. */
  event(mode: AuthModeName): object {
    const { world, globals } = this.options;
    const services = globals as {
      SpreadsheetApp: { getActiveSpreadsheet(): unknown };
      ScriptApp: { AuthMode: Record<string, unknown> };
      Session: { getActiveUser(): unknown };
    };
    const open = () => this.inMode('FULL', null, () => services.SpreadsheetApp.getActiveSpreadsheet());
    const source = world.hasDocument ? open() : null;
    const user = this.inMode(mode, null, () => services.Session.getActiveUser());
    const authMode = services.ScriptApp.AuthMode[mode];
    return mode === 'NONE' ? { authMode, user } : { authMode, source, user };
  }

  /** A new execution: fresh globals, no locks before or after. */
  private execute<T>(mode: AuthModeName, action: (execution: Execution) => T): T {
    const { world } = this.options;
    this.customFunctions = null;
    world.holdsLock = false;
    try {
      return this.inMode(mode, null, () => {
        const execution = this.load();
        const result = action(execution);
        requireNoRefusal(execution.realm);
        return result;
      });
    } finally {
      world.holdsLock = false;
    }
  }

  private inMode<T>(mode: AuthModeName, cell: CellPosition | null, action: () => T): T {
    const { world } = this.options;
    const { authMode, callingCell } = world;
    world.authMode = mode;
    world.callingCell = cell;
    try {
      return action();
    } finally {
      world.authMode = authMode;
      world.callingCell = callingCell;
    }
  }

  private load(): Execution {
    const { world, globals } = this.options;
    const context = createBareContext();
    installClock(context, world);
    const realm = new ScriptRealm(context, world.calls);
    for (const [name, service] of Object.entries({ ...UNSUPPORTED_SERVICES, ...globals }))
      withHidden(context, { [name]: realm.toScript(service) });
    try {
      runWith(this.script, context, GATE, () => Reflect.deleteProperty(context, GATE));
    } catch (thrown) {
      throw realm.errorToHost(thrown);
    }
    return { context, realm };
  }
}

/** Scripts by their code: one file runs in many worlds. */
const compiled = remembered((code: string) => {
  const gated = code.replace(COMMENTS_AND_DIRECTIVES, (start) => `${start}${GATE}();`);
  const script = new Script(gated, { filename: 'Code.js' });
  return { script, functionNames: declaredFunctions(script) };
});

/**
 * Only JavaScript itself; promises settle when a call ends. An ordinary global object where Node can make one: in the
 * other kind every `Math` or `Number` of the script asks the outside first, which takes a hundred times as long.
 */
function createBareContext(): Context {
  const context = createContext(constants.DONT_CONTEXTIFY ?? {}, { microtaskMode: 'afterEvaluate' });
  runInContext(
    'delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;',
    context,
  );
  return context;
}

/** A script that caught a refusal has gone a way that it would not have gone on Google: nothing it did counts. */
function requireNoRefusal({ refusal }: ScriptRealm): void {
  if (refusal) throw refusal;
}

const CALL = new Script('__call__()');

function callInContext({ context, realm }: Execution, callee: Callable, args: readonly unknown[]): unknown {
  const outcome: { result?: unknown; error?: unknown } = {};
  const call = (): void => {
    try {
      outcome.result = realm.callScript(callee, args);
    } catch (error) {
      outcome.error = error;
    }
  };
  runWith(CALL, context, '__call__', call);
  if ('error' in outcome) throw outcome.error;
  return outcome.result;
}

/** Called before the first statement of a script: one text, which takes long to compile, for running it and for listing what it declares. */
const GATE = '__begin__';
const COMMENTS_AND_DIRECTIVES = /^(?:\s|\/\/.*|\/\*[^]*?\*\/|'use strict';?|"use strict";?)*/;

/** Function declarations exist before the first statement runs: so a script that stops there has nothing else. */
function declaredFunctions(script: Script): string[] {
  const context = createContext({});
  const stop = new Error('Only the declarations are wanted.');
  try {
    runWith(script, context, GATE, () => {
      throw stop;
    });
  } catch (thrown) {
    if (thrown !== stop) throw thrown;
  }
  return Object.getOwnPropertyNames(context).filter(
    (name) => typeof (context as Record<string, unknown>)[name] === 'function',
  );
}

/** Runs a script with a function of ours among its globals. */
function runWith(script: Script, context: Context, name: string, call: () => void): void {
  withHidden(context, { [name]: call });
  try {
    script.runInContext(context);
  } finally {
    Reflect.deleteProperty(context, name);
  }
}

function findFunction(context: Context, name: string): Callable | null {
  let found: unknown = context;
  for (const part of name.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return null;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'function' ? (found as Callable) : null;
}

/** At any depth, as they are read. */
function itemsIn({ items }: Pick<MenuItemRecord, 'items'>): MenuItemRecord[] {
  return items.flatMap((item) => [item, ...itemsIn(item)]);
}
