/** The strip above the spreadsheet: what this is, the way back, and the way into Google Sheets. It speaks the language of the spreadsheet. */
import type { PageTexts } from '../page-texts';
import type { PreviewIndex } from '../preview-index';
import { byId, element } from './element';
import { showInstructions } from './instructions';

/** The texts for a locale such as de_AT. */
function textsFor({ pageTexts }: PreviewIndex, locale: string): PageTexts {
  return pageTexts.find(({ language }) => locale.startsWith(language)) ?? pageTexts[0]!;
}

export function showBanner(index: PreviewIndex, locale: string): void {
  const texts = textsFor(index, locale);
  const banner = byId('banner');
  if (banner.lang === texts.language) return;
  const [what, rest] = texts.about;
  const howTo = element(
    'button',
    { type: 'button', class: 'link', onclick: () => showInstructions(index, texts) },
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
