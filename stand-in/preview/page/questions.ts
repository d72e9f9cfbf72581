/** Alerts as dialogs, toasts in the corner, and sentences of the preview itself. */
import type { ToastRecord, UiAnswer, UiQuestion } from '../../services/calls/world';
import type { PageTexts } from '../page-texts';
import { byId, element } from './element';
import { pageTexts } from './page-language';

/** Shows an alert; closing it by Escape is the answer CLOSE. */
export function ask({ title, prompt, buttons }: UiQuestion): Promise<UiAnswer> {
  const { answers } = pageTexts();
  const names = buttons.split('_') as (keyof PageTexts['answers'])[];
  const choices = names.map((name, index) =>
    element('button', { type: 'submit', value: name, class: index === 0 ? 'action' : '' }, answers[name]),
  );
  const form = element(
    'form',
    { method: 'dialog' },
    ...(title === '' ? [] : [element('h2', { id: 'question-title' }, title)]),
    element('p', { id: 'question-text', class: 'question-text' }, prompt),
    element('div', { class: 'buttons' }, ...choices),
  );
  const dialog = element(
    'dialog',
    { class: 'question', 'aria-labelledby': title === '' ? 'question-text' : 'question-title' },
    form,
  );
  return new Promise((resolve) => {
    // Answered before anything else happens on the page: `close` reaches its listeners only later.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      dialog.close();
      dialog.remove();
      resolve((event.submitter as HTMLButtonElement).value);
    });
    showModal(dialog, () => resolve('CLOSE'));
    choices[0]!.focus();
  });
}

/** Until it is closed; then it is gone. */
export function showModal(dialog: HTMLDialogElement, onClosed: () => void = () => undefined): void {
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClosed();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A sentence of the preview itself. */
export async function tell(title: string, sentence: string): Promise<void> {
  await ask({ title, prompt: sentence, buttons: 'OK' });
}

/** Stays as long as the script wants; a negative time means until it is closed. */
export function showToast({ title, message, timeoutSeconds }: ToastRecord): void {
  const close = (): void => toast.remove();
  const toast = element(
    'div',
    { class: 'toast' },
    element('div', {}, ...(title === '' ? [] : [element('strong', {}, title)]), element('p', {}, message)),
    element('button', { type: 'button', 'aria-label': pageTexts().labels.closeMessage, onclick: close }, '×'),
  );
  byId('toasts').replaceChildren(toast);
  if (timeoutSeconds >= 0) setTimeout(close, timeoutSeconds * 1000);
}

export function showHint(message: string): void {
  showToast({ title: '', message, timeoutSeconds: 5 });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
