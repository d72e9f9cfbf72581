/**
 * The page at which somebody starts: what the add-on is for, her own list or an example, and where her list stays. One static file for each
 * language, readable without scripts, with relative addresses only; `browser.ts` is what moves in it.
 */
import { TEXTS } from '../../../src/i18n/languages';
import { LANGUAGES, type Language } from '../../../src/i18n/types/texts';
import { PRODUCT_NAME } from '../../../src/addon/product';
import { formatGuide } from '../guide/format-guide';
import { SAMPLE_LOCALES } from '../sample';
import { startDe } from './texts/de';
import { startEn } from './texts/en';
import { startHu } from './texts/hu';
import { startNb } from './texts/nb';
import { startNl } from './texts/nl';
import type { StartTexts } from './texts/start-texts';

const START_TEXTS: Readonly<Record<Language, StartTexts>> = {
  en: startEn,
  de: startDe,
  nb: startNb,
  hu: startHu,
  nl: startNl,
};

/** Beside the page: a page for each language, and pictures. */
export const GUIDE_FOLDER = 'guide';

/** Nothing may be loaded from elsewhere, and nothing sent anywhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const GUIDE_HEAD = `    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../start.css" />`;

interface StartPageOptions {
  /** The page of the spreadsheet, beside this one. */
  readonly spreadsheet: string;
  /** The page that a folder shows: it goes on to the visitor's language. */
  readonly isFront?: boolean;
}

/** @returns the text of the file */
export function formatStartPage(
  language: Language,
  { spreadsheet, isFront = false }: StartPageOptions,
): string {
  const texts = START_TEXTS[language];
  const locale = SAMPLE_LOCALES.find((each) => each.startsWith(language))!;
  const opens = (what: string): string => `${spreadsheet}?open=${what}&amp;locale=${locale}`;
  return `<!doctype html>
<html lang="${language}"${isFront ? ' data-front' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>${escape(texts.title)}</title>
    <meta name="description" content="${escape(texts.lead)}" />
${LANGUAGES.map((each) => `    <link rel="alternate" hreflang="${each}" href="${each}.html" />`).join('\n')}
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="start.css" />
    <script src="start.js"></script>
  </head>
  <body>
    <header>
      <p class="brand"><img src="icon.svg" width="32" height="32" alt="" /> ${PRODUCT_NAME}</p>
      ${formatLanguages(language)}
    </header>
    <main>
      <h1>${escape(texts.heading)}</h1>
      <p class="lead">${escape(texts.lead)}</p>
      <div class="ways">
        ${formatOwn(texts, opens('file'))}
        ${formatExample(texts, opens)}
      </div>
      <p class="go-on" id="go-on" hidden>
        <a href="${spreadsheet}">${escape(texts.goOn)} <strong></strong></a>
        <span>${escape(texts.goOnNote)}</span>
      </p>
      <p class="large-screen">${escape(texts.largeScreen)}</p>
      <img class="picture" src="try-${language}.png" width="1280" height="520" alt="${escape(texts.picture)}" />
      ${formatSteps(texts, language)}
    </main>
    <footer>
      <p id="offline" role="status" data-text="${escape(texts.offline)}"></p>
      <p>
        <a href="${GUIDE_FOLDER}/${language}.html">${escape(texts.guide)}</a>
        <a href="README.md">${escape(texts.readme)}</a>
        <a href="NOTICES.txt">${escape(texts.notices)}</a>
      </p>
      <p>${escape(texts.trademark)}</p>
    </footer>
  </body>
</html>
`;
}

/**
 * The guide beside the page to start at, which it leads back to; or on its own, as a release has it.
 *
 * @param markdown of the guide
 * @param ownStyle what start.css says, where that is not in the folder above
 * @returns the text of the file, to stand in the folder of the guide
 */
export function formatGuidePage(language: Language, markdown: string, ownStyle = ''): string {
  const texts = START_TEXTS[language];
  const isAlone = ownStyle !== '';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(/^# (.+)/.exec(markdown)?.[1] ?? PRODUCT_NAME)}</title>
${isAlone ? `    <style>\n${ownStyle}    </style>` : GUIDE_HEAD}
  </head>
  <body>
    <header>
      <p class="brand">
        ${isAlone ? PRODUCT_NAME : `<a href="../${language}.html"><img src="../icon.svg" width="32" height="32" alt="" /> ${PRODUCT_NAME}</a>`}
      </p>
      ${formatLanguages(language)}
    </header>
    <main class="guide">
${formatGuide(markdown)}
    </main>
    <footer><p>${escape(texts.trademark)}</p></footer>
  </body>
</html>
`;
}

function formatLanguages(current: Language): string {
  const links = LANGUAGES.map((each) => {
    const state = each === current ? ' aria-current="page"' : '';
    return `<a href="${each}.html" lang="${each}" hreflang="${each}"${state}>${START_TEXTS[each].language}</a>`;
  });
  return `<nav aria-label="${escape(START_TEXTS[current].languages)}">${links.join(' ')}</nav>`;
}

function formatOwn({ own }: StartTexts, address: string): string {
  return `<section class="own" aria-labelledby="own">
          <h2 id="own">${escape(own.heading)}</h2>
          <p>
            <label class="action">
              <input type="file" id="file" accept=".xlsx,.csv,.tsv,.txt" data-opens="${address}" />
              ${escape(own.choose)}
            </label>
            <span class="drop">${escape(own.drop)}</span>
          </p>
          <p id="refused" role="alert" data-text="${escape(own.refused)}"></p>
          <p>${escape(own.kinds)}</p>
          <p class="stays-here">${escape(own.staysHere)}</p>
        </section>`;
}

function formatExample({ example }: StartTexts, opens: (what: string) => string): string {
  return `<section class="example" aria-labelledby="example">
          <h2 id="example">${escape(example.heading)}</h2>
          <p><a href="${opens('inUse')}">${escape(example.inUse)}</a>${escape(example.inUseNote)}</p>
          <p><a href="${opens('plain')}">${escape(example.plain)}</a>${escape(example.plainNote)}</p>
        </section>`;
}

function formatSteps({ steps }: StartTexts, language: Language): string {
  const { setUp, recalculate } = TEXTS[language].menu;
  const lines = steps.lines(setUp, recalculate).map((line) => `<li>${escape(line)}</li>`);
  return `<section class="steps" aria-labelledby="steps">
        <h2 id="steps">${escape(steps.heading)}</h2>
        <ol>
          ${lines.join('\n          ')}
        </ol>
      </section>`;
}

function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign]!);
}
