/**
 * What reading a file needs to know of client lists, in all languages. The preview gets it as a file of its own: the stand-in
 * knows no add-on.
 */
import { clientHeaderRank } from '../../src/addon/tabs/headers';
import type { ListWords } from '../../stand-in/files/read-csv';
import { countKnownWords, guessTableLocale, guessWorkbookLocale } from './guess-locale';

export const LIST_WORDS: ListWords = {
  isLikelier: (a, b) => countKnownWords(a) - countKnownWords(b),
  holdsNames: (header) => clientHeaderRank(header) > 0,
  localeOfTable: guessTableLocale,
  localeOfWorkbook: guessWorkbookLocale,
};
