/** The locale of a list that does not name one: by the language of its headers, then by dates and decimal marks. */
import { normalizeHeader } from '../../src/addon/tabs/headers';
import { headerKey, NO_NOISE, plainWords } from '../../src/core/recognition/headers/header-key';
import { SYNONYMS } from '../../src/i18n/all-synonyms';
import { cellWordsDe } from '../../src/i18n/de/words/cell-words';
import { cellWordsEn } from '../../src/i18n/en/words/cell-words';
import { cellWordsHu } from '../../src/i18n/hu/words/cell-words';
import { ALL_TEXTS } from '../../src/i18n/languages';
import { cellWordsNb } from '../../src/i18n/nb/words/cell-words';
import { cellWordsNl } from '../../src/i18n/nl/words/cell-words';
import type { Language, Texts } from '../../src/i18n/types/texts';
import type { CsvTable } from '../../stand-in/files/parse-csv-text';
import { guessCsvLocale } from '../../stand-in/files/read-csv';
import { remembered } from '../../stand-in/workbook/remembered';
import type { Workbook } from '../../stand-in/workbook/workbook';

const LOCALES: Record<Language, string> = { en: 'en_US', de: 'de_DE', nb: 'nb_NO', hu: 'hu_HU', nl: 'nl_NL' };
const CELL_WORDS_OF = { en: cellWordsEn, de: cellWordsDe, nb: cellWordsNb, hu: cellWordsHu, nl: cellWordsNl };
/** A title may stand above the headers. */
const ROWS_SEARCHED = 10;

export function guessWorkbookLocale(workbook: Workbook): string {
  const cells = workbook.sheets.flatMap((sheet) => {
    const { lastRow, lastColumn } = sheet.cells.extent();
    const rows = Array.from({ length: Math.min(lastRow, ROWS_SEARCHED) }, (_unused, index) => index + 1);
    const columns = Array.from({ length: lastColumn }, (_unused, index) => index + 1);
    return rows.flatMap((row) => columns.map((column) => sheet.contentAt(row, column)));
  });
  const names = workbook.sheets.map(({ name }) => name);
  const [language] = languagesOf([...names, ...cells.filter((cell) => typeof cell === 'string')]);
  return language === undefined ? 'en_US' : LOCALES[language];
}

export function guessTableLocale(table: CsvTable): string {
  const byFormat = guessCsvLocale(table);
  const languages = languagesOf(table.rows.slice(0, ROWS_SEARCHED).flat());
  if (languages.length === 0) return byFormat;
  const [language] = languages.filter((found) => LOCALES[found] === byFormat).concat(languages);
  const hasDaysFirst = language === 'en' && table.rows.some((row) => row.some(isDayFirst));
  return hasDaysFirst ? 'en_GB' : LOCALES[language!];
}

/** 25/12/2026 cannot be American. */
function isDayFirst(field: string): boolean {
  const match = field.includes('/') ? /^\s*(\d{1,2})\/\d{1,2}\/(\d{2}|\d{4})\s*$/.exec(field) : null;
  return match !== null && Number(match[1]) > 12;
}

/** How many of the words in a text's first lines are headers or names of tabs in any language. */
export function countKnownWords(text: string): number {
  const words = text
    .slice(0, 10_000)
    .split(/[\r\n;,\t|"]+/)
    .map(normalizeHeader);
  const known = new Set(ALL_TEXTS.flatMap(wordsOf));
  return new Set(words.filter((word) => known.has(word))).size;
}

/** The languages that know most of these texts as headers, synonyms or names of tabs, English first; none if no language does. */
function languagesOf(texts: readonly string[]): Language[] {
  const keys = new Set(texts.flatMap(keysOf));
  const counts = ALL_TEXTS.map(({ language }) => ({
    language,
    count: [...keys].filter((key) => keysOfLanguage(language).has(key)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const first = counts.filter(({ count }) => count === most).map(({ language }) => language);
  return most === 0 || first.length === 1 ? first.slice(0, most) : mostSpoken(first, texts);
}

/** "Kunde" is German and Norwegian: the other words of the headers tell, "Betaler kunden i tide?". */
function mostSpoken(languages: readonly Language[], texts: readonly string[]): Language[] {
  const words = new Set(texts.flatMap((text) => plainWords(text)));
  const counts = languages.map((language) => {
    const spoken = wordsOfLanguage(language);
    return [...words].filter((word) => spoken.has(word)).length;
  });
  return languages.filter((_, index) => counts[index] === Math.max(...counts));
}

/** Every word of our headers, synonyms and cells in a language, whatever it stands for. */
const wordsOfLanguage = remembered((language: Language): ReadonlySet<string> => {
  const { hints } = SYNONYMS[language];
  const texts = textsIn([SYNONYMS[language], Object.keys(hints), CELL_WORDS_OF[language]]);
  return new Set(texts.flatMap((text) => plainWords(text)));
});

/** All texts in nested lists and tables of words. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** "Omsetning 2026" says as much as "Omsetning", and so does "Organisasjon - Omsetning". */
function keysOf(text: string): string[] {
  const keys = [text, text.replace(OWNER, '')].map((each) => headerKey(each, NO_NOISE));
  return [...new Set(keys)].filter((key) => key !== '');
}

const OWNER = /^\p{L}+ [-–] (?=\p{L})/u;

const keysOfLanguage = remembered((language: Language): ReadonlySet<string> => {
  const { client, clientHints, columns, hints } = SYNONYMS[language];
  const synonyms = [...client, ...clientHints, ...Object.values(columns).flat(), ...Object.keys(hints)];
  const names = ALL_TEXTS.filter((texts) => texts.language === language).flatMap(wordsOf);
  return new Set([...names, ...synonyms].flatMap(keysOf));
});

function wordsOf({ clientHeaders, clientAliases, columns, tabs }: Texts): string[] {
  const names = Object.values(columns).map(({ name }) => name);
  const words = [...Object.values(clientHeaders), ...clientAliases, ...names, ...Object.values(tabs)];
  return [...new Set(words.map(normalizeHeader))];
}
