/** Words of ours that somebody types where a choice is offered: as they stand there, or as a keyboard without accents has them. */
import { spellCellWord } from '../../core/reading/cell-sense';
import { spellOut } from '../../core/recognition/headers/header-key';

/** Whether the cell says a word, whatever its case and accents; "hoechstens" is "höchstens", and three dots are an ellipsis. */
export function saysChoice(cell: unknown): (word: string) => boolean {
  const said = spellCellWord(String(cell ?? ''));
  return (word) => spellCellWord(word) === said || spellCellWord(spellOut(word)) === said;
}
