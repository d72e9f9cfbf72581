/** How to put the add-on into Google Sheets: the clicks, and the files to paste. */
import type { PreviewIndex } from '../preview-index';
import { element } from './element';

const FILES = ['Code.js', 'Page.html', 'Dialog.html', 'appsscript.json'] as const;

export function showInstructions({ productName, readmeUrl }: PreviewIndex): void {
  const link = (href: string, text: string): HTMLElement =>
    element('a', { href, target: '_blank', rel: 'noopener' }, text);
  const [code, page, dialogs, manifest] = FILES.map((name) => link(`add-on/${name}`, name));
  const steps = [
    ['Open your spreadsheet in Google Sheets and choose Extensions › Apps Script.'],
    ['Replace what is in Code.gs by the text of ', code!, '.'],
    ['Choose + › HTML, name the file Page, and paste ', page!, '.'],
    ['In the same way make a file Dialog of ', dialogs!, '.'],
    ['In Project Settings tick “Show appsscript.json”, then paste ', manifest!, '.'],
    [`Save, and reload the spreadsheet: the menu is under Extensions › ${productName}.`],
  ];
  const close = element(
    'button',
    { type: 'button', class: 'action', onclick: () => dialog.close() },
    'Close',
  );
  const dialog: HTMLDialogElement = element(
    'dialog',
    { class: 'question', 'aria-labelledby': 'how-to-title' },
    element('h2', { id: 'how-to-title' }, 'Put it into Google Sheets'),
    element('ol', {}, ...steps.map((parts) => element('li', {}, ...parts))),
    element('p', {}, 'More in ', link(readmeUrl, 'README'), '.'),
    element('div', { class: 'buttons' }, close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
