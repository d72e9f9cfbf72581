/**
 * Service classes as tables: each method is told by what it takes, what it needs and what it does. How a call begins is told
 * here, once: arguments that fit no signature are refused in Google's words, the authorization mode must permit it, and it
 * goes into the call log, where it may be told to fail.
 */
import { fittingSignature, type Kind, type Signature } from './parameters';
import { requirePermission, type Permission, type World } from './world';

const STATE = Symbol('state');

/** What an object stands for. Scripts do not see it: `JSON.stringify` of a service object is {}. */
export function stateOf<State>(object: object): State {
  return (object as { readonly [STATE]: State })[STATE];
}

export interface Need {
  readonly permission?: Permission;
  /** Moving between objects and building rules is not recorded: it costs nothing on Google either. */
  readonly record?: 'read' | 'write';
  /** It changes what is selected, and no cell. */
  readonly isSelection?: boolean;
  /** It gives the object itself, for the next call. */
  readonly isChained?: boolean;
}

export interface Method<Open> extends Need {
  readonly signatures: readonly Signature[];
  readonly run: (open: Open, ...args: never[]) => unknown;
}

/** The methods that a class of Google's has here; the others are refused where scripts look for them (`script-realm.ts`). */
export type Methods<Google, Open> = { readonly [Name in keyof Google]?: Method<Open> };

interface Overloads {
  readonly either: readonly Signature[];
}

type Taken<Parameters> = Parameters extends Signature
  ? { readonly [At in keyof Parameters]: Parameters[At] extends Kind<infer Value> ? Value : never }
  : readonly unknown[];

/**
 * A method that needs something unusual; the usual ones are made below.
 * @param parameters the kinds of its arguments, or several such lists
 * @param run is given what the object stands for, then what was made of the arguments
 */
export const method =
  (need: Need) =>
  <Open, const Parameters extends Signature | Overloads>(
    parameters: Parameters,
    run: (open: Open, ...args: Taken<Parameters>) => unknown,
  ): Method<Open> => ({
    ...need,
    signatures: 'either' in parameters ? parameters.either : [parameters],
    run: run as unknown as Method<Open>['run'],
  });

/** Goes from one object to another, or tells what the script itself has set. */
export const asks = method({});
/** Changes what the script is building. */
export const sets = method({ isChained: true });
export const reads = method({ permission: 'readDocument', record: 'read' });
export const writes = method({ permission: 'writeDocument', record: 'write' });
/** Writes, and gives the object itself. */
export const changes = method({ permission: 'writeDocument', record: 'write', isChained: true });

type ServiceClass<Google, State> = new (state: State) => Google;

/** How methods get at what an object stands for. */
interface Opening<State, Open> {
  /** @throws Google's exception where it is not there any more, or the method may not do what it does */
  open(state: State, method: Need): Open;
  /** How many cells a call is about. */
  cellsOf?(state: State): number;
}

/**
 * A class whose methods need no more than what its objects stand for.
 * @param name Google's full one: "SpreadsheetApp.Range"
 */
export function serviceClass<Google, State extends object>(
  name: string,
  methods: Methods<Google, State>,
): ServiceClass<Google, State> {
  return openedClass<Google, State, State>(name, { open: (state) => state }, methods);
}

/** A class whose methods get at what its objects stand for in some way: a range at its cells, which must be there. */
export function openedClass<Google, State extends object, Open>(
  name: string,
  opening: Opening<State, Open>,
  methods: Methods<Google, Open>,
): ServiceClass<Google, State> {
  const className = name.split('.').at(-1)!;
  class Service {
    constructor(state: State) {
      Object.defineProperty(this, STATE, { value: state });
    }
    toString(): string {
      return className;
    }
  }
  for (const [key, described] of Object.entries(methods as Record<string, Method<Open>>)) {
    const value = callerOf(name, key, described, opening);
    Object.defineProperty(Service.prototype, key, { value, configurable: true, writable: true });
  }
  return Service as ServiceClass<Google, State>;
}

function callerOf<State extends object, Open>(
  name: string,
  key: string,
  { signatures, run, ...need }: Method<Open>,
  { open, cellsOf }: Opening<State, Open>,
) {
  const className = name.split('.').at(-1)!;
  const isPart = className !== name;
  return function (this: object, ...args: unknown[]): unknown {
    const signature = fittingSignature(`${name}.${key}`, args, signatures);
    const state = stateOf<State>(this);
    const { permission, record, isSelection, isChained } = need;
    if (permission) requirePermission(worldOf(state), permission, isPart ? key : `${name}.${key}`);
    if (record) worldOf(state).calls[record](`${className}.${key}`, isSelection ? 0 : cellsOf?.(state));
    const taken = args.map((arg, at) => signature[at]!.take(arg));
    const result = run(open(state, need), ...(taken as never[]));
    return isChained ? this : result;
  };
}

/** The world itself, or what knows it. */
function worldOf(state: object): World {
  const { session, world } = state as { session?: { world: World }; world?: World };
  return session?.world ?? world ?? (state as World);
}
