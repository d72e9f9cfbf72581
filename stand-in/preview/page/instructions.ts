/** How to put the add-on into Google Sheets: one file to copy, and the clicks. */
import type { PageTexts } from '../page-texts';
import type { PreviewIndex } from '../preview-index';
import { element } from './element';
import { pageTexts } from './page-language';

const FILE = 'add-on/Code.gs';

export function showInstructions(index: PreviewIndex): void {
  const { language, instructions } = pageTexts();
  const { guideUrls } = index;
  const link = (href: string, text: string): HTMLElement =>
    element('a', { href, target: '_blank', rel: 'noopener' }, text);
  const copy = copyButton(index, instructions);
  const file = link(FILE, 'Code.gs');
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, instructions.close);
  const dialog: HTMLDialogElement = element(
    'dialog',
    { class: 'question', lang: language, 'aria-labelledby': 'how-to-title' },
    element('h2', { id: 'how-to-title' }, instructions.title),
    element('ol', {}, ...instructions.steps.map((step) => element('li', {}, ...fill(step, '{file}', file)))),
    element(
      'p',
      {},
      ...fill(instructions.more, '{guide}', link(guideUrls[language] ?? '', instructions.guide)),
    ),
    element('div', { class: 'buttons' }, copy, close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  copy.focus();
}

/** A sentence with a node in the place of a name. */
function fill(sentence: string, name: string, node: Node): (Node | string)[] {
  const [before, after] = sentence.split(name);
  return after === undefined ? [sentence] : [before!, node, after];
}

/** The folder of this page, where others can reach it: so that what they paste leads back to the guide. */
function homepage(): string {
  return location.protocol === 'https:' ? new URL('.', location.href).href : '';
}

/** Says itself how it went, also to who listens. */
function copyButton(
  { noHomepage }: PreviewIndex,
  { copy, copied, refused }: PageTexts['instructions'],
): HTMLButtonElement {
  // Fetched before it is asked for: some browsers let a page copy only at the very moment of the click.
  const code = fetch(FILE)
    .then((response) => response.text())
    .then((text) =>
      text.replace(noHomepage, () => noHomepage.replace('""', () => JSON.stringify(homepage()))),
    );
  const say = (text: string): void => button.replaceChildren(text);
  const copyCode = (): void =>
    void code
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => say(copied),
        () => say(refused),
      );
  const button = element(
    'button',
    { type: 'button', class: 'action', 'aria-live': 'polite', onclick: copyCode },
    copy,
  );
  return button;
}
