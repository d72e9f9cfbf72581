/** The guide as a page: beside the page to start at, or on its own, as a release has it. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { Language } from '../../../src/i18n/types/texts';
import { PAGE_TEXTS } from '../page-texts/page-texts';
import { addressOfSpreadsheet, escape, formatLanguages, POLICY, START_TEXTS } from '../start/page-parts';
import { formatGuide } from './format-guide';

/**
 * The guide beside the page to start at, to which it leads back. Where it says how to copy the code, a click does it.
 *
 * @param markdown of the guide
 * @param spreadsheet the page of the spreadsheet, from the folder above
 * @returns the text of a file in the folder of the guide
 */
export function formatGuidePage(language: Language, markdown: string, spreadsheet: string): string {
  const { howTo } = PAGE_TEXTS.find((texts) => texts.language === language)!;
  const address = addressOfSpreadsheet(`../${spreadsheet}`, 'howTo', language);
  const caption = `<b>${escape(howTo)}</b>`;
  return formatPage(language, markdown, {
    head: `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../start.css" />`,
    brand: `<a href="../${language}.html"><img src="../icon.svg" width="32" height="32" alt="" /> ${PRODUCT_NAME}</a>`,
    body: formatGuide(markdown).replace(caption, () => `<a href="${address}">${caption}</a>`),
  });
}

/**
 * The guide with nothing around it but its pictures.
 *
 * @param style what start.css says
 */
export function formatLoneGuidePage(language: Language, markdown: string, style: string): string {
  const head = `<style>\n${style}    </style>`;
  return formatPage(language, markdown, { head, brand: PRODUCT_NAME, body: formatGuide(markdown) });
}

function formatPage(
  language: Language,
  markdown: string,
  { head, brand, body }: Readonly<Record<'head' | 'brand' | 'body', string>>,
): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(/^# (.+)/.exec(markdown)?.[1] ?? PRODUCT_NAME)}</title>
    ${head}
  </head>
  <body>
    <header>
      <p class="brand">${brand}</p>
      ${formatLanguages(language)}
    </header>
    <main class="guide">
${body}
    </main>
    <footer><p>${escape(START_TEXTS[language].trademark)}</p></footer>
  </body>
</html>
`;
}
