/**
 * `google.script` inside the frame of a dialog or sidebar. The function's own text is sent into the frame, so it must
 * not refer to anything outside itself. Calls travel as messages; the page that receives them checks them again.
 */
export interface FrameCall {
  readonly kind: 'run';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export type FrameMessage =
  | FrameCall
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

export interface FrameReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

export function installBridge(
  functionNames: readonly string[],
  isDialog: boolean,
  copyArguments: (args: readonly unknown[]) => unknown[],
): void {
  type Handler = (value: unknown, userObject?: unknown) => void;
  interface Handlers {
    success?: Handler;
    failure?: Handler;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let lastId = 0;

  const runner = (handlers: Handlers): object => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of functionNames) {
      made[name] = (...args: unknown[]): void => {
        if (args[0] instanceof HTMLFormElement)
          throw new TypeError('A form as an argument is not supported by the local stand-in.');
        const sent = copyArguments(args);
        lastId += 1;
        waiting.set(lastId, handlers);
        parent.postMessage({ kind: 'run', id: lastId, name, args: sent }, '*');
      };
    }
    return made;
  };

  addEventListener('message', (event: MessageEvent) => {
    if (event.source !== parent) return;
    const { id, result, error } = event.data as FrameReply;
    const handlers = waiting.get(id);
    if (!handlers) return;
    waiting.delete(id);
    if (!error) {
      handlers.success?.(result, handlers.userObject);
      return;
    }
    const failure = new Error(error.message);
    failure.name = error.name;
    if (handlers.failure) handlers.failure(failure, handlers.userObject);
    else console.error(`Uncaught ${error.name}: ${error.message}`);
  });

  const send = (message: object): void => parent.postMessage(message, '*');
  const host: Record<string, unknown> = {
    close: () => send({ kind: 'close' }),
    editor: { focus: () => send({ kind: 'focus' }) },
    origin: location.origin,
  };
  if (isDialog) {
    // The key does not reach the page around the frame.
    addEventListener('keydown', (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) send({ kind: 'close' });
    });
    host.setWidth = (width: number) => send({ kind: 'size', width });
    host.setHeight = (height: number) => send({ kind: 'size', height });
  }
  Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } } });
}
