/**
 * The language that is chosen on Settings. It is asked for before anything else is read, in every authorization mode that sees the
 * document and in cells, so its cell has a name: that takes two calls, and finds it wherever the line has moved to (decision 20).
 */
import { languageNamed } from '../i18n/language-names';
import { textsFor } from '../i18n/languages';
import type { Language, Texts } from '../i18n/types/texts';
import { LANGUAGE_RANGE } from './product';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Null where none is chosen, or none that we write. Two calls. */
export function chosenLanguage(spreadsheet: Spreadsheet): Language | null {
  const cell = spreadsheet.getRangeByName(LANGUAGE_RANGE);
  return cell === null ? null : languageNamed(String(cell.getValue()));
}

/** Of this execution: a command speaks one language from beginning to end. */
let chosen: { readonly language: Language | null } | null = null;

/** Whoever has read the Settings tab need not be asked again. @param cell what its line for the language holds; null where it has none */
export function learnLanguage(cell: unknown): void {
  chosen ??= { language: cell === null ? null : languageNamed(String(cell)) };
}

/** Of a command that chooses one, before it is written. */
export function chooseLanguage(language: Language): void {
  chosen = { language };
}

/** The language of what a command says and writes, where one is chosen; else of that locale. */
export function textsOf(spreadsheet: () => Spreadsheet, locale: () => string): Texts {
  chosen ??= { language: chosenLanguage(spreadsheet()) };
  return textsFor(chosen.language ?? locale());
}
