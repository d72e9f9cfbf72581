/** What every known column is called, in all languages together. */
import { CLIENT, OTHERS } from '../../core/recognition/headers/known-columns';
import type { CalledColumn, HeaderHint } from '../../core/recognition/headers/learn-headers';
import { SYNONYMS } from '../../i18n/all-synonyms';
import { ALL_TEXTS } from '../../i18n/languages';
import type { HeaderSynonyms } from '../../i18n/types/words/synonyms';
import { LANGUAGES, type ColumnKey } from '../../i18n/types/texts';

const ALL: readonly HeaderSynonyms[] = LANGUAGES.map((language) => SYNONYMS[language]);

/** Every column that the add-on knows, and what it is called in all languages. */
export function calledColumns(): CalledColumn[] {
  const keys = Object.keys(ALL_TEXTS[0].columns) as ColumnKey[];
  return [
    clientColumn(),
    ...keys.map((key) => ({
      key,
      names: ALL_TEXTS.map(({ columns }) => columns[key].name),
      synonyms: ALL.flatMap(({ columns }) => columns[key]),
    })),
  ];
}

/** Columns that it cannot use, and that share words with one that it can. */
export function otherColumns(): CalledColumn[] {
  return OTHERS.map((key) => ({ key, names: [], synonyms: ALL.flatMap(({ others }) => others[key]) }));
}

/** A word like "name" stands among the aliases of Clients, too; beside "company" it is the person to talk to. */
function clientColumn(): CalledColumn {
  const weak = new Set(ALL.flatMap(({ clientHints }) => clientHints.map((word) => word.toLowerCase())));
  const aliases = ALL_TEXTS.flatMap(({ clientAliases }) => clientAliases).filter((word) => !weak.has(word));
  return {
    key: CLIENT,
    names: ALL_TEXTS.map(({ clientHeaders }) => clientHeaders.client),
    synonyms: [...aliases, ...ALL.flatMap(({ client }) => client)],
  };
}

/** Headers that may mean several columns, or names of clients where no better one is there. */
export function headerHints(): HeaderHint[] {
  return ALL.flatMap(({ hints, clientHints }) => [
    ...clientHints.map((header) => ({ header, keys: [CLIENT] })),
    ...Object.keys(hints).map((header) => ({ header, keys: hints[header] })),
  ]);
}
