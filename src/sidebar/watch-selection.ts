/**
 * Follows the selected row, and before there is anything to follow, whether setting up is finished. Apps Script cannot tell the page that something
 * changed, so the page asks: at most every two seconds, and never while it is hidden, another view is open, somebody is searched, or another call
 * runs. After a failure it waits for the user.
 */
import type { SidebarController } from './sidebar-controller';
import { callServer } from './server';

const PAUSE_MILLISECONDS = 2000;

/** Whoever types a name here has not selected another one there. */
function isSearching(): boolean {
  return document.hasFocus() && document.activeElement?.id === 'search';
}

/** Starts watching; it ends with the page. */
export function watchSelection(controller: SidebarController): void {
  let asked = Date.now();
  let asking = false;
  /** Of a row that is no client's, such as the header: it is looked at once. */
  let nobody = '';

  const mayAsk = (): boolean => {
    const { model } = controller;
    const { status } = model.server ?? {};
    const isOpen = status === 'ready' ? model.view === 'client' && model.rating === null : status === 'start';
    return (
      isOpen && !document.hidden && !isSearching() && !asking && model.busy === '' && model.failure === null
    );
  };
  const ask = async (): Promise<void> => {
    if (!mayAsk() || Date.now() - asked < PAUSE_MILLISECONDS) return;
    asking = true;
    const { server, client } = controller.model;
    const known = (client.waiting ?? client.shown)?.fingerprint ?? '';
    try {
      // An answer that was overtaken by another call is older than what is shown.
      const isFresh = (): boolean =>
        controller.model.server === server && controller.model.busy === '' && !isSearching();
      if (server?.status === 'start') {
        if (await callServer('isSetUp')) await controller.read();
        return;
      }
      const row = await callServer('readSelection', known);
      if (row === 'same' || row === null || row.fingerprint === nobody || !isFresh()) return;
      const selected = controller.knownAt(row);
      if (selected !== null) return controller.takeSelection(selected);
      const read = await callServer('readClient');
      nobody = read.selected === null ? row.fingerprint : '';
      if (isFresh()) controller.takeRead(read);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      controller.update({ failure: { message, retry: () => void controller.read() } });
    } finally {
      asking = false;
      asked = Date.now();
    }
  };
  setInterval(() => void ask(), PAUSE_MILLISECONDS / 4);
  document.addEventListener('visibilitychange', () => void ask());
}
