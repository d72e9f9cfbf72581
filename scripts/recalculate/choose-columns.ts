/** `--map "Her header=Criterion"`, and what the add-on proposes → choices that set up keeps, as the dialog sends them. */
import type { ChosenColumn, ColumnProposal, ShownColumn } from '../../src/addon/your-columns/column-contract';
import { DIRECTIONS, isDirection, type Direction } from '../../src/core/recognition/own-criteria';
import { CLIENT } from '../../src/core/recognition/headers/known-columns';
import { keyOfHeader } from '../../src/addon/reading/known-headers';
import { clientHeaderRank, normalizeHeader } from '../../src/addon/tabs/headers';
import { CommandError } from './command-error';

/** A header and what it is to be read as; '' to leave the column alone. */
export interface ColumnMap {
  readonly header: string;
  readonly as: string;
}

/** @throws CommandError */
export function parseMap(text: string): ColumnMap {
  const at = text.lastIndexOf('=');
  const header = text.slice(0, Math.max(0, at)).trim();
  if (header === '') throw new CommandError(`--map takes "Her header=Criterion", not "${text}".`);
  const as = text.slice(at + 1).trim();
  return { header, as: as === '-' ? '' : as };
}

/**
 * What was mapped, in the words of the proposal. The names of criteria may be of any language, or a synonym.
 *
 * @throws CommandError naming the headers or criteria there are
 */
export function chooseColumns(maps: readonly ColumnMap[], proposal: ColumnProposal): ChosenColumn[] {
  const chosen = maps.map(({ header, as }): ChosenColumn => {
    const column = columnNamed(header, proposal);
    const key = keyNamed(as, proposal);
    if (isDirection(key) && column.countsAs === null)
      throw new CommandError(
        `"${column.header}" cannot be counted so: it is a criterion already, or holds neither ratings nor ticks nor numbers.`,
      );
    return { position: column.position, header: column.header, as: key };
  });
  for (const [index, { position, header, as }] of chosen.entries()) {
    const earlier = chosen.slice(0, index);
    if (earlier.some((each) => each.position === position))
      throw new CommandError(`--map names the column "${header}" twice.`);
    const other = as === null || isDirection(as) ? undefined : earlier.find((each) => each.as === as);
    if (other === undefined) continue;
    const name = nameOf(as, proposal);
    throw new CommandError(
      `Only one column can be read as ${name}, not both "${other.header}" and "${header}".`,
    );
  }
  return chosen;
}

/** @throws CommandError where nobody can tell which column holds the names, or the list is none */
export function requireNames({ columns, tab, known, warning }: ColumnProposal): void {
  if (warning?.isInTheWay === true && columns.every(({ degree }) => degree !== 'chosen'))
    throw new CommandError(warning.text);
  const named = columns.filter(({ as }) => as === CLIENT);
  if (named.some(({ degree }) => degree !== 'likely')) return;
  if (named[0]?.header === '')
    throw new CommandError(
      `The column of "${tab}" that seems to hold the names of the clients has no header. Write one above them, such as "${nameOf(CLIENT, { known })}".`,
    );
  const header = named[0]?.header ?? columns.find((column) => column.header !== '')?.header ?? '';
  const question = `Which column of "${tab}" holds the names of the clients? Say so, for example with --map "${header}=${nameOf(CLIENT, { known })}".`;
  throw new CommandError(warning === null ? question : `${question} ${warning.text}`);
}

/** What the add-on calls a known column, in the language of the list. */
export function nameOf(key: string | null, { known }: Pick<ColumnProposal, 'known'>): string | null {
  if (isDirection(key)) return SPOKEN_DIRECTIONS[key];
  return known.find((each) => each.key === key)?.name ?? key;
}

function columnNamed(name: string, { columns, tab }: ColumnProposal): ShownColumn {
  const [found, ...others] = columns.filter(
    ({ header }) => normalizeHeader(header) === normalizeHeader(name),
  );
  if (others.length > 0) throw new CommandError(`Several columns of "${tab}" are called "${name}".`);
  if (found !== undefined) return found;
  const headers = columns.filter(({ header }) => header !== '').map(({ header }) => `"${header}"`);
  throw new CommandError(`"${tab}" has no column "${name}"; there are ${headers.join(', ')}.`);
}

/** A column that no preset knows, as a criterion of its own. */
export const SPOKEN_DIRECTIONS: Readonly<Record<Direction, string>> = {
  moreIsBetter: 'more is better',
  lessIsBetter: 'less is better',
};

function keyNamed(name: string, { known, preset }: ColumnProposal): string | null {
  if (name === '') return null;
  const word = normalizeHeader(name);
  const direction = DIRECTIONS.find((each) => SPOKEN_DIRECTIONS[each] === word);
  if (direction !== undefined) return direction;
  const found =
    known.find((each) => normalizeHeader(each.name) === word) ??
    known.find(({ key }) => key === (clientHeaderRank(name) > 0 ? CLIENT : keyOfHeader(name)));
  if (found !== undefined) return found.key;
  const names = known.map((each) => each.name);
  throw new CommandError(
    `A column can be read as ${names.join(', ')}, "${Object.values(SPOKEN_DIRECTIONS).join('" or "')}", or "-" to be left alone, but not as "${name}" (preset ${preset}).`,
  );
}
