/** The strip above the spreadsheet: what this is, the way back, and the way into Google Sheets. It speaks the language of the spreadsheet. */
import type { PreviewIndex } from '../preview-index';
import { byId, element } from './element';
import { showInstructions } from './instructions';
import { pageTexts } from './page-language';

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
