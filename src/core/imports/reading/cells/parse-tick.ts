/** Yes and no in files, also in languages that products speak and we do not. */
import { isWord, plainText } from '../../../reading/cell-words';
import type { CellValue } from '../../../types';
import { textOf } from '../lines';
import type { ImportContext } from '../../types';

interface YesAndNo {
  readonly cellWords: Pick<ImportContext['cellWords'], 'yes' | 'no'>;
}

const MORE_YES = ['oui', 'si', 'sí', 'sim', 'はい'];
const MORE_NO = ['non', 'nao', 'não', 'いいえ'];

/**
 * Reads a tick.
 *
 * @param cell what the file has
 * @param context words for yes and no
 * @returns null where it says neither; never throws
 * @example parseTick('Oui', { cellWords: { yes: ['yes'], no: ['no'] } }) // => true
 * @example parseTick('0', { cellWords: { yes: ['yes'], no: ['no'] } }) // => false
 */
export function parseTick(cell: CellValue, context: YesAndNo): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const { yes, no } = context.cellWords;
  const text = plainText(textOf(cell));
  if (text === '1' || isWord(text, yes) || MORE_YES.includes(text)) return true;
  return text === '0' || isWord(text, no) || MORE_NO.includes(text) ? false : null;
}
