/** Of the words that cells may hold, those that are met in files of time, invoices, payments and tasks: none for ratings. The build ships them worked out. */
import { CELL_WORDS } from './all-cell-words';

const IN_FILES = [
  'yes',
  'no',
  'unknown',
  'about',
  'to',
  'hours',
  'minutes',
  'lengths',
  'spans',
  'thousands',
  'millions',
  'units',
  'months',
  'weekdays',
] as const;

type FileWords = Pick<typeof CELL_WORDS, (typeof IN_FILES)[number]>;

/** "Of course" and "I do not know" are said of clients; programs write yes, no and n/a. */
const single = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !/\p{L}{2,} /u.test(word));

export const FILE_WORDS: FileWords = {
  ...(Object.fromEntries(IN_FILES.map((kind) => [kind, CELL_WORDS[kind]])) as FileWords),
  yes: single(CELL_WORDS.yes),
  no: single(CELL_WORDS.no),
  unknown: single(CELL_WORDS.unknown),
};
