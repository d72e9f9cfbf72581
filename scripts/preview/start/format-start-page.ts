/**
 * The page at which somebody starts: what the add-on is for, her own list or an example, and where her list stays. One static file for each
 * language, readable without scripts, with relative addresses only; `browser.ts` is what moves in it.
 */
import { TEXTS } from '../../../src/i18n/languages';
import { LANGUAGES, type Language } from '../../../src/i18n/types/texts';
import { PRODUCT_NAME } from '../../../src/addon/product';
import { PAGE_TEXTS } from '../page-texts/page-texts';
import {
  addressOfSpreadsheet,
  escape,
  formatLanguages,
  GUIDE_FOLDER,
  POLICY,
  START_TEXTS,
} from './page-parts';
import type { StartTexts } from './texts/start-texts';

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
  const opens = (what: string): string => addressOfSpreadsheet(spreadsheet, what, language);
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
      ${formatSteps(texts, language, opens('howTo'))}
    </main>
    <footer>
      <p id="offline" role="status" data-text="${escape(texts.offline)}"></p>
      <p>
        <a href="README.md">${escape(texts.readme)}</a>
        <a href="NOTICES.txt">${escape(texts.notices)}</a>
      </p>
      <p>${escape(texts.trademark)}</p>
    </footer>
  </body>
</html>
`;
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

function formatSteps({ steps, guide }: StartTexts, language: Language, opensHowTo: string): string {
  const { howTo } = PAGE_TEXTS.find((texts) => texts.language === language)!;
  const { setUp, recalculate } = TEXTS[language].menu;
  const lines = steps.lines(setUp, recalculate).map((line) => `<li>${escape(line)}</li>`);
  return `<section class="steps" aria-labelledby="steps">
        <h2 id="steps">${escape(steps.heading)}</h2>
        <ol>
          ${lines.join('\n          ')}
        </ol>
        <p class="onward">
          <a href="${opensHowTo}">${escape(howTo)}</a>
          <a href="${GUIDE_FOLDER}/${language}.html">${escape(guide)}</a>
        </p>
      </section>`;
}
