/** Of the words that cells may hold, those that are met in files of time, invoices, payments and tasks: none for ratings. The build ships them worked out. */
import { CELL_WORDS } from './all-cell-words';

const {
  yes,
  no,
  unknown,
  about,
  to,
  hours,
  minutes,
  lengths,
  spans,
  thousands,
  millions,
  units,
  months,
  weekdays,
} = CELL_WORDS;

export const FILE_WORDS = {
  yes,
  no,
  unknown,
  about,
  to,
  hours,
  minutes,
  lengths,
  spans,
  thousands,
  millions,
  units,
  months,
  weekdays,
};
