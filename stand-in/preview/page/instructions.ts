/** How to put the add-on into Google Sheets: one file to copy, and the clicks. */
import type { PreviewIndex } from '../preview-index';
import { element } from './element';

const FILE = 'add-on/Code.gs';

export function showInstructions({ productName, readmeUrl }: PreviewIndex): void {
  const link = (href: string, text: string): HTMLElement =>
    element('a', { href, target: '_blank', rel: 'noopener' }, text);
  const copy = copyButton();
  const steps = [
    ['Copy the code with the button below. It is one file: ', link(FILE, 'Code.gs'), '.'],
    ['Open your spreadsheet in Google Sheets and choose Extensions › Apps Script.'],
    [
      'In Code.gs select all, and paste. A new project holds an empty myFunction there; code of your own should stay, so take another spreadsheet then.',
    ],
    [`Name the project ${productName} at the top, and save it.`],
    [`Reload the spreadsheet: the menu is under Extensions › ${productName}.`],
  ];
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, 'Close');
  const dialog: HTMLDialogElement = element(
    'dialog',
    { class: 'question', 'aria-labelledby': 'how-to-title' },
    element('h2', { id: 'how-to-title' }, 'Put it into Google Sheets'),
    element('ol', {}, ...steps.map((parts) => element('li', {}, ...parts))),
    element('p', {}, 'More in ', link(readmeUrl, 'README'), '.'),
    element('div', { class: 'buttons' }, copy, close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  copy.focus();
}

/** Says itself how it went, also to who listens. */
function copyButton(): HTMLButtonElement {
  // Fetched before it is asked for: some browsers let a page copy only at the very moment of the click.
  const code = fetch(FILE).then((response) => response.text());
  const say = (text: string): void => button.replaceChildren(text);
  const copy = (): void =>
    void code
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => say('Copied'),
        () => say('Not allowed here: open Code.gs'),
      );
  const button = element(
    'button',
    { type: 'button', class: 'action', 'aria-live': 'polite', onclick: copy },
    'Copy the code',
  );
  return button;
}
