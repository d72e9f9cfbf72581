/**
 * Follows the selected row. Apps Script cannot tell the page that it changed, so the page asks: at most every two seconds, and
 * never while it is hidden, another view is open, or another call runs. After a failure it waits for the user.
 */
import type { SidebarController } from './sidebar-controller';
import { callServer } from './server';

const PAUSE_MILLISECONDS = 2000;

/** Starts watching; it ends with the page. */
export function watchSelection(controller: SidebarController): void {
  let asked = Date.now();
  let asking = false;

  const mayAsk = (): boolean => {
    const { model, ready } = controller;
    const isOpen = model.view === 'client' && model.rating === null && !document.hidden && ready !== null;
    return isOpen && !asking && model.busy === '' && model.failure === null;
  };
  const ask = async (): Promise<void> => {
    if (!mayAsk() || Date.now() - asked < PAUSE_MILLISECONDS) return;
    asking = true;
    const { server, client } = controller.model;
    const known = (client.waiting ?? client.shown)?.fingerprint ?? '';
    try {
      const selected = await callServer('readSelection', known);
      // An answer that was overtaken by another call is older than what is shown.
      const isFresh = controller.model.server === server && controller.model.busy === '';
      if (isFresh && selected !== 'same') controller.takeSelection(selected);
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
