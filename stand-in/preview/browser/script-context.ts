/**
 * What AddOn needs of node:vm, made of browser windows: every context is the global object of an empty, invisible
 * same-origin frame, so that a script has its own Array and Date as on Google. Everything that belongs to a browser is
 * taken off that global object; only `window`, `document`, `location` and `top`, which browsers do not let go, stay.
 * Promises settle when the page's own work ends, not when a call ends: that is the one difference to node:vm.
 */
export type Context = Record<PropertyKey, unknown>;

interface ScriptWindow extends Window {
  eval(source: string): unknown;
}

/** Node's name for an ordinary global object; a window is one anyway. */
export const constants: { readonly DONT_CONTEXTIFY?: undefined } = {};

/** Frames kept alive: the one that runs, the one of the custom functions, and executions within executions. */
const MAX_FRAMES = 8;
const frames: HTMLIFrameElement[] = [];
const windows = new WeakMap<object, ScriptWindow>();

export function createContext(): Context {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Script';
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  frames.push(frame);
  if (frames.length > MAX_FRAMES) frames.shift()!.remove();
  const scriptWindow = frame.contentWindow as ScriptWindow;
  removeBrowser(scriptWindow);
  const context = contextOver(scriptWindow);
  windows.set(context, scriptWindow);
  return context;
}

export function runInContext(source: string, context: Context): unknown {
  return windowOf(context).eval(source);
}

/** Code that runs at the top level of a context, where its functions and variables become global. */
export class Script {
  private readonly source: string;

  /** Compiles nothing yet: code that is no script is refused when it runs, and to read all of it twice takes long. */
  constructor(source: string, { filename }: { filename?: string } = {}) {
    this.source = filename === undefined ? source : `${source}\n//# sourceURL=${filename}`;
  }

  runInContext(context: Context): unknown {
    return windowOf(context).eval(this.source);
  }
}

function windowOf(context: Context): ScriptWindow {
  const found = windows.get(context);
  if (!found) throw new Error('Cannot run a script: the context was not made by createContext.');
  return found;
}

function removeBrowser(scriptWindow: ScriptWindow): void {
  let holder: object | null = scriptWindow;
  while (holder && holder !== (scriptWindow as unknown as { Object: ObjectConstructor }).Object.prototype) {
    for (const name of Reflect.ownKeys(holder))
      if (typeof name === 'string' && !JAVASCRIPT_NAMES.has(name)) Reflect.deleteProperty(holder, name);
    holder = Object.getPrototypeOf(holder) as object | null;
  }
}

/** Global names of the language itself; those that an engine lacks do no harm. */
const JAVASCRIPT_NAMES = new Set(
  [
    'AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean',
    'DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array',
    'Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy',
    'RangeError ReferenceError Reflect RegExp Set String SuppressedError Symbol SyntaxError TypeError URIError',
    'Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent',
    'encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape',
  ].flatMap((line) => line.split(' ')),
);

/** The window's globals, listing only what scripts and services added: as a context of node:vm does. */
function contextOver(scriptWindow: ScriptWindow): Context {
  const atStart = new Set(Reflect.ownKeys(scriptWindow));
  const added = (): (string | symbol)[] => Reflect.ownKeys(scriptWindow).filter((name) => !atStart.has(name));
  return new Proxy<Context>(
    {},
    {
      get: (_target, name) => Reflect.get(scriptWindow, name) as unknown,
      has: (_target, name) => Reflect.has(scriptWindow, name),
      set: (_target, name, value) => Reflect.set(scriptWindow, name, value),
      deleteProperty: (_target, name) => Reflect.deleteProperty(scriptWindow, name),
      defineProperty: (_target, name, descriptor) => Reflect.defineProperty(scriptWindow, name, descriptor),
      ownKeys: added,
      getOwnPropertyDescriptor: (_target, name) => {
        const descriptor = Reflect.getOwnPropertyDescriptor(scriptWindow, name);
        return descriptor && { ...descriptor, configurable: true };
      },
    },
  );
}
