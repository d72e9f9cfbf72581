/**
 * The strip above the spreadsheet: what this is, the way back, and how to put the add-on into Google Sheets, with one file to copy
 * and the clicks. It speaks the language of the spreadsheet.
 */
import { byId, element } from './element';
import { pageTexts } from './page-language';
import { showModal } from './questions';
import type { PageTexts, PreviewIndex } from '../page-texts';

export function showBanner(index: PreviewIndex): void {
  const texts = pageTexts();
  const banner = byId('banner');
  if (banner.lang === texts.language) return;
  const [what, rest] = texts.about;
  const howTo = element(
    'button',
    { type: 'button', class: 'link', onclick: () => showInstructions(index) },
    texts.howTo,
  );
  banner.lang = texts.language;
  banner.setAttribute('aria-label', what);
  banner.replaceChildren(
    element('p', {}, element('strong', {}, what), ` ${rest}`),
    element('p', {}, element('a', { class: 'link', href: index.startUrl }, texts.start), howTo),
  );
  banner.hidden = false;
}

const FILE = 'add-on/Code.gs';

export function showInstructions(index: PreviewIndex): void {
  const { language, instructions } = pageTexts();
  const link = (href: string, text: string): HTMLElement =>
    element('a', { href, target: '_blank', rel: 'noopener' }, text);
  const copy = copyButton(index, instructions);
  const file = link(FILE, 'Code.gs');
  const guide = link(index.guideUrls[language] ?? '', instructions.guide);
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, instructions.close);
  const dialog: HTMLDialogElement = element(
    'dialog',
    { class: 'question', lang: language, 'aria-labelledby': 'how-to-title' },
    element('h2', { id: 'how-to-title' }, instructions.title),
    element('ol', {}, ...instructions.steps.map((step) => element('li', {}, ...fill(step, '{file}', file)))),
    element('p', {}, ...fill(instructions.more, '{guide}', guide)),
    element('div', { class: 'buttons' }, copy, close),
  );
  showModal(dialog);
  copy.focus();
}

/** A sentence with a node in the place of a name. */
function fill(sentence: string, name: string, node: Node): (Node | string)[] {
  const [before, after] = sentence.split(name);
  return after === undefined ? [sentence] : [before!, node, after];
}

/** Says itself how it went, also to who listens. */
function copyButton(
  { noHomepage }: PreviewIndex,
  { copy, copied, refused }: PageTexts['instructions'],
): HTMLButtonElement {
  // The folder of this page, where others can reach it: so that what they paste leads back to the guide.
  const homepage = location.protocol === 'https:' ? new URL('.', location.href).href : '';
  // Fetched before it is asked for: some browsers let a page copy only at the very moment of the click.
  const code = fetch(FILE)
    .then((response) => response.text())
    .then((text) => text.replace(noHomepage, () => noHomepage.replace('""', () => JSON.stringify(homepage))));
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
