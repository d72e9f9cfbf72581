/**
 * The border between the stand-in and a script in its own vm context. Inside, dates, lists, plain objects and errors are
 * the script's own, so that `instanceof` holds; service objects are seen through proxies that show Google's members only
 * and stay the same object. Values are copied on the way, service objects never.
 *
 * Here too, and nowhere else, is refused whatever the stand-in does not have: a member that a service object lacks is not
 * supported, whether Google has it or not. No list of Google's members is kept, so what is not on Google is refused in
 * the same words.
 */
import { runInContext, type Context } from 'node:vm';
import { NotSupported, unsupported } from './services/calls/exception';
import type { CallLog } from './services/calls/call-log';
import { LocalHtmlTemplate } from './services/html/html-service';
import { heldIn } from './workbook/remembered';

type Callable = (...args: unknown[]) => unknown;
type ErrorClass = new (message?: string) => Error;

/** The context's own constructors and makers of things that must belong to it. */
interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorClass;
  readonly TypeError: ErrorClass;
  readonly RangeError: ErrorClass;
  readonly ObjectPrototype: object;
  readonly newObject: () => Record<string, unknown>;
  readonly newFunction: (call: (args: unknown[]) => unknown) => Callable;
}

const INTRINSICS = `({
  Array, Date, Error, TypeError, RangeError,
  ObjectPrototype: Object.prototype,
  newObject: () => ({}),
  newFunction: (call) => function () { return call(Array.prototype.slice.call(arguments)); },
})`;

export class ScriptRealm {
  /** The first refusal the script has met, caught or not. */
  refusal: NotSupported | null = null;
  private readonly own: Intrinsics;
  private readonly proxies = new WeakMap<object, object>();
  private readonly targets = new WeakMap<object, object>();
  private readonly functions = new WeakMap<object, Map<PropertyKey, Callable>>();
  private readonly originalErrors = new WeakMap<object, unknown>();

  /** @param calls told of every call of the script that crosses the border, and of what comes back */
  constructor(
    context: Context,
    private readonly calls: Pick<CallLog, 'cross' | 'answer'>,
  ) {
    this.own = runInContext(INTRINSICS, context) as Intrinsics;
  }

  /** A value of the stand-in as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') return this.functionFor(value, '', value as Callable);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value instanceof this.own.Array ? value : this.listToScript(value);
    if (this.isScripts(value)) return value;
    if (value instanceof Date) return new this.own.Date(value.getTime());
    if (value instanceof Error) return this.errorToScript(value);
    return isPlainData(value) ? this.recordToScript(value) : this.proxyFor(value);
  }

  /** A value of the script as the stand-in takes it; what refers to itself still does in the copy. */
  toHost(value: unknown, copies: Map<object, unknown> = new Map()): unknown {
    if (typeof value === 'function')
      return (...args: unknown[]) => this.toHost(this.callScript(value as Callable, args));
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return copies.get(value) ?? this.listToHost(value, copies);
    const target = this.targets.get(value);
    if (target !== undefined) return target;
    if (value instanceof this.own.Date) return new Date(value.getTime());
    if (copies.has(value)) return copies.get(value);
    if (value instanceof this.own.Error) return this.errorToHost(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === this.own.ObjectPrototype || prototype === null;
    return isPlain ? this.recordToHost(value, copies) : value;
  }

  /** What the script threw, as an Error of the stand-in; one of its own comes back as it was. */
  errorToHost(thrown: unknown): unknown {
    if (typeof thrown !== 'object' || thrown === null) return thrown;
    const original = this.originalErrors.get(thrown);
    if (original !== undefined) return original;
    if (!(thrown instanceof this.own.Error)) return thrown;
    const { message, name, stack } = thrown;
    return withHidden(new Error(message), { name, stack });
  }

  /** Calls a function of the script with values of the stand-in; the result is the script's own. */
  callScript(callee: Callable, args: readonly unknown[]): unknown {
    try {
      return callee(...args.map((argument) => this.toScript(argument)));
    } catch (thrown) {
      throw this.errorToHost(thrown);
    }
  }

  /** Whether a value of the script is an object of the services. */
  isService(value: object): boolean {
    return this.targets.has(value);
  }

  private isScripts(value: object): boolean {
    return (
      this.targets.has(value) ||
      value instanceof this.own.Date ||
      value instanceof this.own.Error ||
      Object.getPrototypeOf(value) === this.own.ObjectPrototype
    );
  }

  private listToScript(list: readonly unknown[]): unknown[] {
    const copy = new this.own.Array<unknown>(list.length);
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index];
      copy[index] = isPrimitive(value) ? value : this.toScript(value);
    }
    return copy;
  }

  private listToHost(list: readonly unknown[], copies: Map<object, unknown>): unknown[] {
    const copy = new Array<unknown>(list.length);
    // A list of texts and numbers, such as each row of a long table, cannot refer to itself.
    if (!list.every(isPrimitive)) copies.set(list, copy);
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index];
      copy[index] = isPrimitive(value) ? value : this.toHost(value, copies);
    }
    return copy;
  }

  private recordToHost(record: object, copies: Map<object, unknown>): object {
    const copy: Record<string, unknown> = {};
    copies.set(record, copy);
    for (const [key, value] of Object.entries(record)) copy[key] = this.toHost(value, copies);
    return copy;
  }

  private recordToScript(record: object): object {
    const copy = this.own.newObject();
    for (const [key, value] of Object.entries(record)) copy[key] = this.toScript(value);
    return copy;
  }

  private errorToScript(error: Error): Error {
    const { TypeError, RangeError, Error } = this.own;
    const classes: Record<string, ErrorClass> = { TypeError, RangeError };
    if (error instanceof NotSupported) this.refusal ??= error;
    const copy = new (classes[error.name] ?? Error)(error.message);
    this.originalErrors.set(copy, error);
    return withHidden(copy, { name: error.name });
  }

  private proxyFor(target: object): object {
    return heldIn(this.proxies, target, () => {
      const proxy = new Proxy(this.own.newObject(), this.handlerFor(target));
      this.targets.set(proxy, target);
      return proxy;
    });
  }

  private handlerFor(target: object): ProxyHandler<object> {
    const assigned = new Map<PropertyKey, unknown>();
    return {
      get: (shadow, key) => {
        if (assigned.has(key)) return assigned.get(key);
        if (!isVisible(target, key)) return this.memberOfAnyObject(target, shadow, key);
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return this.toScript(value);
        return this.functionFor(target, key, value as Callable);
      },
      set: (_shadow, key, value) => {
        assigned.set(key, value);
        // A template's properties are variables of its scriptlets, which run inside the script's realm.
        if (target instanceof LocalHtmlTemplate) Reflect.set(target, key, value);
        return true;
      },
      has: (shadow, key) => assigned.has(key) || isVisible(target, key) || Reflect.has(shadow, key),
      ownKeys: () => [...new Set([...assigned.keys(), ...Object.keys(target)])] as string[],
      getOwnPropertyDescriptor: (_shadow, key) => {
        if (!assigned.has(key) && !isShown(target, key)) return undefined;
        const value = this.toScript(Reflect.get(target, key));
        return { configurable: true, enumerable: true, writable: true, value };
      },
    };
  }

  /** What every object has, and what JavaScript itself asks of one. @throws for anything else: it is not supported */
  private memberOfAnyObject(target: object, shadow: object, key: PropertyKey): unknown {
    const isAsked = typeof key === 'symbol' || key in shadow || ASKED_BY_JAVASCRIPT.includes(String(key));
    if (isAsked) return Reflect.get(shadow, key);
    throw this.toScript(unsupported(memberName(target, String(key))));
  }

  /** The script's function for a member; the same one at every access. */
  private functionFor(holder: object, key: PropertyKey, callee: Callable): Callable {
    const byKey = heldIn(this.functions, holder, () => new Map<PropertyKey, Callable>());
    return heldIn(byKey, key, () => this.own.newFunction((args) => this.cross(callee, holder, args)));
  }

  /** From the script to the stand-in and back. */
  private cross(callee: Callable, holder: object, args: readonly unknown[]): unknown {
    this.calls.cross();
    try {
      const taken = args.map((argument) => this.toHost(argument));
      const answer = callee.apply(holder, taken);
      this.calls.answer(answer);
      return this.toScript(answer);
    } catch (thrown) {
      this.calls.answer(thrown);
      throw this.toScript(thrown);
    }
  }
}

/** Properties that are there, and not listed. */
export function withHidden<Target extends object>(target: Target, values: object): Target {
  for (const [key, value] of Object.entries(values))
    Object.defineProperty(target, key, { value, configurable: true, writable: true });
  return target;
}

/** Asked of each cell of a long list before anything else. */
function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' && typeof value !== 'function';
}

/** Promises look for the one, JSON for the other. */
const ASKED_BY_JAVASCRIPT = ['then', 'toJSON'];

/** Such as "Range.setBorder"; enums and the console have no name of their own. */
function memberName(target: object, key: string): string {
  const name = String(target);
  return name.startsWith('[object') ? key : `${name}.${key}`;
}

/** Data to copy, as opposed to an enum or a service: unfrozen, without a class. */
function isPlainData(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isOfNoClass = prototype === Object.prototype || prototype === null;
  const hasFunction = () => Object.values(value).some((member) => typeof member === 'function');
  return isOfNoClass && !Object.isFrozen(value) && !hasFunction();
}

/** Members a script may see: methods, constants of an enum, enums of a service, an event's corners. State is never enumerable. */
function isVisible(target: object, key: PropertyKey): boolean {
  if (typeof key === 'symbol' || key === 'constructor' || key === '__proto__') return false;
  return typeof Reflect.get(target, key) === 'function' || isShown(target, key);
}

function isShown(target: object, key: PropertyKey): boolean {
  return Object.prototype.propertyIsEnumerable.call(target, key);
}
