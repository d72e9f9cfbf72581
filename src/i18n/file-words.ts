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

export const FILE_WORDS = Object.fromEntries(IN_FILES.map((kind) => [kind, CELL_WORDS[kind]])) as Pick<
  typeof CELL_WORDS,
  (typeof IN_FILES)[number]
>;
