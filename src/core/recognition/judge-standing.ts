/** Whether the cells below a header can say which clients have left. Of those a single one that says something else makes it a question. */
import type { CellSense } from '../reading/cell-sense';
import { readDayNumber } from '../reading/dates/read-date';
import { looksLikeDay, nearlyLeft, saysStanding, tickBelow } from '../reading/read-standing';
import type { StandingWords } from '../reading/standing-words';
import { CELLS_JUDGED, type ContentsVerdict } from './judge-contents';

const TOO_MANY_OTHERS = 0.5;

/**
 * Judges the cells of a column.
 *
 * @param senses what the cells look like, blank ones too
 * @param header of the column: it must say what a tick or a date means
 * @param words for having left and for being there, in all languages
 * @returns the verdict; never throws
 * @example judgeStanding([{ kind: 'text', text: 'paid', value: NaN }], 'Status', { left: ['stopped'], present: ['active'], neither: [], until: [] }) // => "refused"
 */
export function judgeStanding(
  senses: readonly CellSense[],
  header: string,
  words: StandingWords,
): ContentsVerdict {
  const held = senses.filter(({ kind }) => kind !== 'blank').slice(0, CELLS_JUDGED);
  if (held.length === 0) return 'empty';
  const means = tickBelow(header, words);
  const saysSo = ({ kind, text, value }: CellSense): boolean => {
    switch (kind) {
      case 'tick':
        return means !== null;
      case 'number':
        return value === 0 || value === 1
          ? means !== null
          : means === 'left' && readDayNumber(value, false) !== null;
      case 'date':
      case 'slippedRating':
        return means === 'left';
      default:
        // Slips are told.
        return (
          saysStanding(text, words) ||
          nearlyLeft(text, words) !== null ||
          (means === 'left' && looksLikeDay(text))
        );
    }
  };
  const others = held.filter((sense) => !saysSo(sense)).length;
  if (others / held.length > TOO_MANY_OTHERS) return 'refused';
  return others > 0 ? 'doubtful' : 'fits';
}
