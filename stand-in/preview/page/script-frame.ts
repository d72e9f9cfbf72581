/**
 * The frames in which the add-on's HTML runs: a modal dialog, and the sidebar of 300 pixels. The HTML is a
 * stranger to the page: its frame has an origin of its own and can only send messages.
 */
import type { DialogRecord } from '../../services/calls/world';
import { copyClientArguments } from '../../client-call';
import { byId, element } from './element';
import { pageTexts } from './page-language';
import { showModal } from './questions';
import { installBridge, type FrameCall, type FrameMessage, type FrameReply } from './frame-bridge';

export interface FrameServer {
  /** Functions that the HTML may call. */
  readonly functionNames: readonly string[];
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  focusGrid(): void;
}

/** What Google gives a dialog that says nothing. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 400;
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

let dialogOpen: (() => void) | null = null;
let sidebarOpen: (() => void) | null = null;

/** Shows a dialog or the sidebar in place of the one before. */
export function showFrame(record: DialogRecord, server: FrameServer): void {
  if (record.kind === 'sidebar') showSidebar(record, server);
  else showDialog(record, server);
}

export function closeFrames(): void {
  dialogOpen?.();
  sidebarOpen?.();
}

function showDialog(record: DialogRecord, server: FrameServer): void {
  const { title, width, height } = record;
  dialogOpen?.();
  const close = (): void => dialog.close();
  const resize = (size: { width?: number; height?: number }): void => {
    if (size.width !== undefined) frame.style.width = `${size.width}px`;
    if (size.height !== undefined) frame.style.height = `${size.height}px`;
  };
  const frame = frameWith(record, server);
  const stop = listen(frame, server, { close, resize });
  const dialog = element(
    'dialog',
    { class: 'script-dialog', 'aria-labelledby': 'script-dialog-title' },
    titleBar(title, 'script-dialog-title', pageTexts().labels.closeDialog, close),
    frame,
  );
  resize({ width: width ?? DEFAULT_WIDTH, height: height ?? DEFAULT_HEIGHT });
  showModal(dialog, () => {
    stop();
    // Another one may be open by now.
    if (dialogOpen !== close) return;
    dialogOpen = null;
    server.focusGrid();
  });
  frame.focus();
  dialogOpen = close;
}

function showSidebar(record: DialogRecord, server: FrameServer): void {
  const { title } = record;
  sidebarOpen?.();
  const aside = byId('sidebar');
  const close = (): void => {
    stop();
    aside.replaceChildren();
    aside.hidden = true;
    sidebarOpen = null;
    server.focusGrid();
  };
  const frame = frameWith(record, server);
  const stop = listen(frame, server, { close, resize: () => undefined });
  aside.replaceChildren(titleBar(title, 'sidebar-title', pageTexts().labels.closeSidebar, close), frame);
  aside.hidden = false;
  sidebarOpen = close;
}

function titleBar(title: string, id: string, closeLabel: string, close: () => void): HTMLElement {
  return element(
    'header',
    { class: 'frame-title' },
    element('h2', { id }, title),
    element('button', { type: 'button', 'aria-label': closeLabel, onclick: close }, '×'),
  );
}

function frameWith({ html, title, kind }: DialogRecord, { functionNames }: FrameServer): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: SANDBOX, title: title === '' ? 'Add-on' : title });
  frame.srcdoc = withBridge(html, functionNames, kind === 'modal');
  return frame;
}

/** The bridge comes before the first script of the page, but after its doctype. */
function withBridge(html: string, functionNames: readonly string[], isDialog: boolean): string {
  const names = JSON.stringify(functionNames).replace(/</g, '\\u003c');
  const [install, copy] = [installBridge, copyClientArguments].map(String);
  const bridge = `<script>(${install})(${names}, ${isDialog}, ${copy});</script>`;
  const at = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>|<!doctype[^>]*>/i.exec(html);
  const position = at ? at.index + at[0].length : 0;
  return html.slice(0, position) + bridge + html.slice(position);
}

interface FrameActions {
  close(): void;
  resize(size: { width?: number; height?: number }): void;
}

function listen(frame: HTMLIFrameElement, server: FrameServer, actions: FrameActions): () => void {
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow) return;
    const message = event.data as FrameMessage;
    if (message.kind === 'run') void answer(frame, server, message);
    else if (message.kind === 'close') actions.close();
    else if (message.kind === 'focus') server.focusGrid();
    else if (message.kind === 'size') actions.resize(message);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

async function answer(
  frame: HTMLIFrameElement,
  server: FrameServer,
  { id, name, args }: FrameCall,
): Promise<void> {
  const reply = await server.run(name, args).then(
    (result): FrameReply => ({ id, result }),
    (error: unknown): FrameReply => ({ id, error: describeError(error) }),
  );
  // The frame's origin is opaque, so that no other can be named.
  frame.contentWindow?.postMessage(reply, '*');
}

function describeError(error: unknown): { name: string; message: string } {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: 'ScriptError', message: String(error) };
}
